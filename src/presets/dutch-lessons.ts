import type { Expectation } from '../model/preset.ts';
import { adult, expects, meet, note, primary, pupilStages, secondary, teams } from './expectation.ts';

const pupil = {
  school: expects('student', 'school-document'),
  authority: expects('student', 'authority'),
  vendor: expects('student', 'vendor'),
  derived: expects('student', 'derived'),
};
const lesson = {
  school: expects('teacher', 'school-document'),
  authority: expects('teacher', 'authority'),
  vendor: expects('teacher', 'vendor'),
  derived: expects('teacher', 'derived'),
};
const tenant = expects('everyone', 'school-document');

/** What a pupil's own policy should allow, in the Netherlands and Flanders alike. */
export const pupilLines: readonly Expectation[] = [
  pupil.school('recording', 'nobody', ['LES', 'FLEX', 'MSW', 'GED', 'SCT'], null, pupilStages),
  pupil.school(
    'recording',
    'nobody',
    ['OVSG'],
    note('Microsofts wizard staat het in het hoger onderwijs toe.', 'Microsoft’s wizard allows it in higher education.'),
    adult,
  ),
  pupil.school('local-recording', 'nobody', ['LESp', 'OVSG']),
  pupil.vendor('live-streaming', 'off', ['GED', 'MSW']),
  pupil.derived(
    'transcription',
    'nobody',
    ['SCG', 'OVSG'],
    note(
      'Bronnen verschillen: Microsofts wizard zet transcriptie voor leerlingen aan. Een transcriptie is een opname in tekst.',
      'Sources differ: Microsoft’s wizard has transcription on for pupils. A transcript is a recording in text.',
    ),
  ),
  pupil.vendor('live-captions', 'on', ['MSW']),
  pupil.derived('biometric-enrolment', 'off', ['LES']),
  pupil.school('removing-others', 'organiser', ['LES', 'MSE']),
  pupil.vendor('creating-meetings', 'nobody', ['MSE', 'MSW', 'GED', 'GLOW'], null, pupilStages),
  pupil.derived(
    'creating-meetings',
    'nobody',
    ['LES'],
    note('Microsoft staat het in het hoger onderwijs toe.', 'Microsoft allows it in higher education.'),
    adult,
  ),
  pupil.vendor('joining-outside-meetings', 'organisation', ['MSE', 'SCG']),
  pupil.vendor('outside-chat', 'trusted', ['MSE']),
  pupil.vendor(
    'private-chat',
    'limited',
    ['MSE', 'MSW'],
    note(
      'Microsofts wizard zette chatten voor leerlingen uit; de gids van 2026 laat het toe onder toezicht.',
      'Microsoft’s wizard switched chat off for pupils; the guide of 2026 allows it under supervision.',
    ),
  ),
  pupil.vendor('screen-sharing', 'presenters', ['MSS', 'GLOW'], null, teams),
  pupil.vendor(
    'screen-sharing',
    'everyone',
    ['MSS', 'GLOW'],
    note(
      'Meet kan presenteren centraal alleen helemaal uitzetten; de leraar beperkt het per les.',
      'Meet can only switch presenting off altogether; the teacher limits it per lesson.',
    ),
    meet,
  ),
  pupil.vendor(
    'giving-control',
    'nobody',
    ['MSE', 'LES'],
    note('Microsofts wizard van 2021 had dit aan.', 'Microsoft’s wizard of 2021 had this on.'),
  ),
  pupil.authority('giving-outside-control', 'nobody', ['SCT']),
  pupil.vendor(
    'background-effects',
    'standard',
    ['MSE', 'LESw', 'OVSG'],
    note(
      'De schooldocumenten vragen om vervagen; eigen afbeeldingen noemt geen bron.',
      'The school documents ask for blur; no source mentions people’s own pictures.',
    ),
  ),
  pupil.vendor('webinars', 'nobody', ['MSE']),
  pupil.vendor('incoming-calls', 'nobody', ['MSE']),
  pupil.school(
    'meeting-apps',
    'limited',
    ['FLEX'],
    note('Microsofts wizard laat apps van derden toe.', 'Microsoft’s wizard allows third-party apps.'),
  ),
  expects('guest', 'derived')('recording', 'nobody', []),
];

/** What a teacher's policy should give the lesson, but for recording by teachers, on which the countries differ. */
export const lessonLines: readonly Expectation[] = [
  lesson.authority(
    'recording-auto',
    'off',
    ['SCG', 'MSE'],
    note(
      'Microsofts wizard neemt livegebeurtenissen altijd op; CISA raadt dat af.',
      'Microsoft’s wizard always records live events; CISA advises against it.',
    ),
  ),
  lesson.authority('recording-live-events', 'optional', ['SCT']),
  lesson.derived(
    'recording-expiry',
    'within-30-days',
    ['LESp', 'NBP', 'MSX'],
    note(
      'De bronnen vragen om een termijn, maar noemen geen getal; 30 dagen is ons voorstel. "Nooit" is altijd een aandachtspunt.',
      'The sources ask for a period but name no number; 30 days is our proposal. "Never" is always a point of attention.',
    ),
  ),
  lesson.derived(
    'recording-storage',
    'own-region',
    ['LESp', 'AP'],
    note(
      'De bronnen vragen naar de plaats van de opslag, niet naar een instelling; die van Teams telt niet voor opnames in OneDrive en SharePoint.',
      'The sources ask about the place of storage, not about a setting; that of Teams does not count for recordings in OneDrive and SharePoint.',
    ),
  ),
  lesson.derived(
    'recording-download',
    'nobody',
    ['LESp', 'OVSG'],
    note('Geen bron noemt deze instelling.', 'No source names this setting.'),
  ),
  lesson.derived(
    'recording-consent',
    'not-required',
    ['AP', 'GCO'],
    note(
      'Melden is verplicht en gebeurt vanzelf; toestemming vragen is een keuze. Nederlandse adviezen noemen gerechtvaardigd belang, niet toestemming.',
      'Notice is a duty and happens by itself; asking consent is a choice. Dutch advice names legitimate interest, not consent.',
    ),
  ),
  lesson.school(
    'live-streaming',
    'on',
    ['LESp', 'MSW'],
    note('Alleen binnen de eigen organisatie en waar het is afgesproken.', 'Within the school’s own organisation only, and where agreed.'),
  ),
  lesson.vendor(
    'transcription',
    'everyone',
    ['MSW', 'SCG'],
    note(
      'Zet het alleen aan als het nodig is, bijvoorbeeld voor toegankelijkheid.',
      'Use it only when needed, for instance for accessibility.',
    ),
  ),
  lesson.authority('transcription-auto', 'off', ['SCG', 'MSE']),
  lesson.vendor('live-captions', 'on', ['MSW']),
  lesson.authority(
    'ai-notes',
    'limited',
    ['SURF'],
    note('Terughoudend, tot de school AI-beleid heeft.', 'With restraint, until the school has an AI policy.'),
  ),
  lesson.derived('note-taking-bots', 'limited', ['LES']),
  lesson.vendor('presenting', 'organiser', ['MSE', 'MSW', 'MSS', 'GLOW']),
  lesson.school('muting-others', 'organiser', ['LES', 'MSS', 'GED', 'SCG'], null, pupilStages),
  lesson.derived('muting-others', 'organiser', ['LES'], null, adult),
  lesson.school('removing-others', 'organiser', ['LES', 'MSS', 'GED', 'GLOW'], null, { ...pupilStages, object: 'TeamsMeetingPolicy' }),
  lesson.derived('removing-others', 'organiser', ['LES'], null, { ...adult, object: 'TeamsMeetingPolicy' }),
  lesson.school('removing-others', 'organiser', ['LES', 'MSS', 'GED', 'GLOW'], null, { ...pupilStages, ...meet }),
  lesson.derived('removing-others', 'organiser', ['LES'], null, { ...adult, ...meet }),
  lesson.vendor(
    'unmuting-self',
    'organiser',
    ['MSS'],
    note(
      'De leraar geeft het woord, en kan de microfoons per les vrijgeven.',
      'The teacher gives the floor, and may open microphones per lesson.',
    ),
    primary,
  ),
  ...[secondary, adult].map((stage) =>
    lesson.vendor(
      'unmuting-self',
      'everyone',
      ['MSS'],
      note('De leraar kan het per les tegenhouden.', 'The teacher may block it per lesson.'),
      stage,
    ),
  ),
  lesson.authority(
    'lobby',
    'organiser',
    ['MSE', 'MSW', 'GLOW'],
    note(
      'Bronnen verschillen: Microsofts pagina over lesgeven op afstand en CISA laten de eigen organisatie meteen binnen.',
      'Sources differ: Microsoft’s remote learning page and CISA let the school’s own organisation in at once.',
    ),
    { ...primary, ...teams },
  ),
  lesson.authority('lobby', 'invited', ['GLOW'], null, { ...primary, ...meet }),
  lesson.authority('lobby', 'organisation', ['MSR', 'SCT', 'GLOW'], null, secondary),
  lesson.vendor('lobby', 'organisation', ['MSR'], null, adult),
  lesson.authority('lobby-dial-in', 'nobody', ['MSW', 'SCT']),
  lesson.vendor('dial-in', 'off', ['GED']),
  lesson.vendor('lobby-admitting', 'presenters', ['MSS']),
  lesson.vendor(
    'anonymous-joining',
    'signed-in',
    ['GAN', 'MSE', 'MSS', 'SCG'],
    note(
      'Voor ouderavonden mag de school anders kiezen, altijd via de wachtruimte.',
      'For parents’ evenings the school may choose otherwise, always through the lobby.',
    ),
  ),
  lesson.authority(
    'anonymous-starting',
    'nobody',
    ['SCT'],
    note('Microsofts wizard heeft dit voor leraren aan.', 'Microsoft’s wizard has this on for educators.'),
  ),
  lesson.derived(
    'join-verification',
    'required',
    [],
    note('Doet er alleen toe waar deelnemen zonder aanmelden mag.', 'This only matters where joining without signing in is allowed.'),
  ),
  lesson.authority('joining-outside-meetings', 'organisations', ['SCG'], null, meet),
  lesson.vendor('joining-outside-meetings', 'everyone', ['MSE'], null, teams),
  lesson.vendor('meeting-chat', 'signed-in', ['MSE', 'GLOW'], null, teams),
  lesson.vendor('meeting-chat', 'everyone', ['MSW'], note('Keuze van de school.', 'The school’s choice.'), meet),
  lesson.vendor('outside-chat', 'trusted', ['MSE']),
  lesson.school(
    'screen-sharing-mode',
    'screen',
    ['LESw'],
    note('Keuze van de leraar; één venster delen is het advies.', 'The teacher’s choice; sharing one window is the advice.'),
  ),
  lesson.authority('giving-outside-control', 'nobody', ['SCT']),
  lesson.derived(
    'renaming',
    'nobody',
    ['CAM'],
    note('Aanwezigheid moet te zien zijn; geen bron noemt de instelling.', 'Presence must be visible; no source names the setting.'),
  ),
  lesson.derived('reactions', 'on', []),
  lesson.derived(
    'breakout-rooms',
    'on',
    ['GLOW'],
    note('De leraar maakt ze; geen enkele zonder toezicht.', 'The teacher makes them; none unsupervised.'),
  ),
  lesson.authority(
    'camera',
    'on',
    ['CAM', 'AP'],
    note('Alleen gevraagd als de les het nodig heeft.', 'Only asked for when the lesson needs it.'),
  ),
  lesson.derived('attendance-report', 'optional', ['CAM']),
  lesson.authority('outside-label', 'shown', ['SCG']),
  lesson.school('meeting-apps', 'limited', ['FLEX']),
  tenant('recording-access', 'invited', ['LESp', 'USED']),
  tenant('recording-sharing', 'nobody', ['LESp', 'OVSG', 'USED']),
  tenant('service-enabled', 'off', ['FLEX'], note('Eén van de twee platforms is genoeg.', 'One of the two platforms is enough.')),
];
