import type { Finding } from '../../src/model/finding.ts';
import { aFinding } from './record.ts';

/** What is right, approved or up to the teacher. */
export const arranged: readonly Finding[] = [
  aFinding({
    scope: { kind: 'policy', id: 'Mediateam', name: 'Mediateam' },
    outcome: 'accepted',
    affected: 6,
    exception: { reason: 'schooltelevisie', approvedBy: 'de directie', until: '2027-07-31', state: 'live' },
  }),
  aFinding({
    control: 'muting-others',
    outcome: 'ok',
    observed: [{ setting: 'LimitPresenterRolePermissions', value: true, readFrom: 'policies.json' }],
    allows: 'nobody',
    text: {
      nl: { title: 'Anderen dempen', because: 'Leerlingen kunnen elkaar niet dempen.', why: 'Wie anderen dempt, neemt hun het woord af.' },
      en: { title: 'Muting others', because: 'Pupils cannot mute one another.', why: 'Muting others takes away their turn to speak.' },
    },
  }),
  aFinding({
    control: 'recording-access',
    scope: { kind: 'tenant', id: 'tenant', name: 'hele omgeving' },
    population: 'everyone',
    outcome: 'ok',
    observed: [],
    affected: null,
    assignment: null,
    text: {
      nl: { title: 'Toegang tot opnamen', because: 'Alleen de klas ziet de opname.', why: 'Een opname is voor de klas bedoeld.' },
      en: { title: 'Access to recordings', because: 'Only the class sees the recording.', why: 'A recording is meant for the class.' },
    },
    attestation: { by: 'de ict-coördinator', until: '2027-02-01', state: 'live' },
  }),
  aFinding({
    control: 'presenting',
    scope: { kind: 'policy', id: 'Leraren', name: 'Leraren' },
    population: 'leraren',
    outcome: 'default',
    affected: 38,
    observed: [{ setting: 'DesignatedPresenterRoleMode', value: 'OrganizerOnlyUserOverride', readFrom: 'policies.json' }],
    allows: 'organiser',
    expected: 'organiser',
    text: {
      nl: {
        title: 'Presenteren',
        because: 'In lessen van leraren presenteert alleen de organisator.',
        why: 'Wie presenteert, kan meer dan kijken.',
      },
      en: {
        title: 'Presenting',
        because: 'In lessons of teachers only the organiser presents.',
        why: 'Who presents can do more than watch.',
      },
    },
    tellTeachers: {
      nl: 'Laat in Vergaderopties “Wie kan presenteren?” op “Alleen ik” staan.',
      en: 'Leave “Who can present?” on “Only me” in Meeting options.',
    },
  }),
  aFinding({
    control: 'unmuting-self',
    platform: 'meet',
    scope: { kind: 'meeting', id: 'meeting', name: 'elke les' },
    population: 'leerlingen-meet',
    outcome: 'instruct',
    severity: 'medium',
    observed: [],
    allows: null,
    expected: null,
    affected: null,
    assignment: null,
    text: {
      nl: {
        title: 'Zelf de microfoon aanzetten',
        because: 'Of leerlingen hun microfoon aanzetten, regelt de leraar in de les.',
        why: 'Zo blijft het rustig.',
      },
      en: {
        title: 'Switching on the own microphone',
        because: 'The teacher decides in the lesson whether pupils switch on their microphone.',
        why: 'It keeps the lesson calm.',
      },
    },
    remedy: { settable: 'per-meeting', inShort: null, steps: { nl: [], en: [] }, command: null, link: null },
    tellTeachers: {
      nl: 'Open Hostopties en zet “Hun microfoon aanzetten” uit tot het vragenrondje.',
      en: 'Open Host controls and switch “Turn on their microphone” off until the round of questions.',
    },
  }),
];

/** What was not read, and what does not exist. */
export const unseen: readonly Finding[] = [
  aFinding({
    control: 'creating-meetings',
    platform: 'meet',
    scope: { kind: 'org-unit', id: '/Leerlingen/PO', name: '/Leerlingen/PO' },
    population: 'leerlingen-meet',
    outcome: 'unknown',
    severity: 'medium',
    observed: [],
    unread: [
      {
        setting: 'meet.call_creation',
        why: 'ambiguous',
        detail: { nl: 'hangt af van de organisatie-eenheid: “/Leraren”', en: 'depends on org unit: “/Leraren”' },
      },
    ],
    allows: null,
    affected: null,
    assignment: null,
    text: {
      nl: {
        title: 'Zelf vergaderen',
        because: 'Niet te zien is of leerlingen zelf een vergadering kunnen maken.',
        why: 'Wie een vergadering maakt, is er de baas.',
      },
      en: {
        title: 'Creating meetings',
        because: 'It cannot be seen whether pupils can create a meeting.',
        why: 'Who creates a meeting is in charge of it.',
      },
    },
    remedy: {
      settable: 'centrally',
      inShort: { nl: 'Kijk in de Beheerdersconsole en leg het vast.', en: 'Look in the Admin console and record it.' },
      steps: {
        nl: [
          'Open in de Beheerdersconsole Meet-video-instellingen > Gesprekken maken.',
          'Leg wat u ziet vast onder attestations in lesklaar.yaml.',
        ],
        en: ['Open Meet video settings > Call creation in the Admin console.', 'Record what you see under attestations in lesklaar.yaml.'],
      },
      command: null,
      link: 'https://support.google.com/a/answer/9381403',
    },
  }),
  aFinding({
    control: 'ai-notes',
    outcome: 'unknown',
    severity: 'low',
    observed: [],
    unread: [{ setting: 'Copilot', why: 'unrecognised', detail: '"EnabledWith<Magic>"' }],
    allows: null,
    text: {
      nl: {
        title: 'Notities door AI',
        because: 'Niet te zien is of AI meeschrijft in lessen.',
        why: 'Een verslag door AI gaat over leerlingen.',
      },
      en: {
        title: 'Notes by AI',
        because: 'It cannot be seen whether AI takes notes in lessons.',
        why: 'Notes by AI are about pupils.',
      },
    },
  }),
  aFinding({
    control: 'giving-control',
    platform: 'meet',
    scope: { kind: 'org-unit', id: '/', name: '/' },
    population: 'leerlingen-meet',
    outcome: 'not-applicable',
    observed: [],
    allows: null,
    affected: null,
    assignment: null,
    text: {
      nl: {
        title: 'Besturing overgeven',
        because: 'Google Meet kent dit recht niet.',
        why: 'Wie bestuurt, kan bij het scherm van een ander.',
      },
      en: {
        title: 'Giving control',
        because: 'Google Meet does not know this right.',
        why: 'Who has control can reach another’s screen.',
      },
    },
  }),
];
