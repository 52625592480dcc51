import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const recordingConsent = defineControl({
  id: 'recording-consent',
  governedBy: 'organiser',
  scale: ['required', 'not-required'],
  text: {
    nl: {
      title: 'Toestemming bij opname',
      right: 'Toestemming van deelnemers voor een opname is in lessen van {who} {allows}.',
      gap: 'Toestemming van deelnemers voor een opname is in lessen van {who} {allows}: een opname loopt ook als zij geen ja zeggen.',
      why: 'Leerlingen en ouders horen te weten dat er wordt opgenomen, waarom en hoe lang; een vraag vooraf maakt dat duidelijk.',
    },
    en: {
      title: 'Consent to recording',
      right: 'In lessons of {who}, consent of participants to a recording is {allows}.',
      gap: 'In lessons of {who}, consent of participants to a recording is {allows}: a recording also runs if they do not say yes.',
      why: 'Pupils and parents should know that a recording is made, why and for how long; asking beforehand makes that clear.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.autoriteitPersoonsgegevens],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.ExplicitRecordingConsent', [
        ['Enabled', 'required'],
        ['LegitimateInterest', 'not-required'],
        ['Disabled', 'not-required'],
      ]),
      change: {
        section: teamsMeetings.recording,
        label: {
          nl: 'Toestemming van deelnemers vereisen voor opname en transcriptie',
          en: 'Require participant agreement for recording and transcription',
        },
        to: { required: { nl: 'Aan', en: 'On', parameters: '-ExplicitRecordingConsent Enabled' } },
        remark: {
          nl: 'Bij een opname blijft ieders microfoon uit tot die persoon toestemming geeft: bereid leraren en klassen daarop voor.',
          en: 'During a recording, everybody stays muted until they consent: prepare teachers and classes for that.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open de Beheerdersconsole: Apps > Google Workspace > Google Meet > Meet-veiligheidsinstellingen > Toestemming voor opname.',
          'Kies links de organisatie-eenheid van de leraren.',
          'Kies "Expliciete toestemming vereisen" en daarna Overschrijven.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet safety settings > Recording consent.',
          'Choose the teachers’ organisational unit on the left.',
          'Choose "Require explicit consent" and then Override.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
