import { defineControl } from './parts/define-control.ts';
import { hard, numberByDefault, overruledBy } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

// Where recording is off, there is nothing to keep.
const mayRecord = hard('TeamsMeetingPolicy.AllowCloudRecording', [
  [false, 'within-30-days'],
  [true, 'never'],
]);
const retention = numberByDefault(
  'TeamsMeetingPolicy.NewMeetingRecordingExpirationDays',
  [
    [30, 'within-30-days'],
    [60, 'within-60-days'],
    [120, 'within-120-days'],
  ],
  { special: [[-1, 'never']], beyond: 'after-120-days' },
);

export const recordingExpiry = defineControl({
  id: 'recording-expiry',
  governedBy: 'organiser',
  scale: ['within-30-days', 'within-60-days', 'within-120-days', 'after-120-days', 'never'],
  alwaysHigh: ['never'],
  text: {
    nl: {
      title: 'Bewaartermijn van opnames',
      right: 'Opnames van {who} worden {allows} vanzelf verwijderd.',
      gap: 'Opnames van {who} worden {allows} vanzelf verwijderd: zo blijven ze langer staan dan nodig.',
      why: 'Een opname met leerlingen hoort niet langer bewaard te worden dan nodig; wat vanzelf verloopt, wordt niet vergeten.',
    },
    en: {
      title: 'Retention of recordings',
      right: 'The automatic deletion of recordings of {who} is set to "{allows}".',
      gap: 'The automatic deletion of recordings of {who} is set to "{allows}": so they stay longer than necessary.',
      why: 'A recording with pupils should not be kept longer than necessary; what expires by itself is not forgotten.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsRecording, sources.meetRecording, sources.lesopafstand],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      grade: overruledBy(mayRecord, retention),
      change: {
        section: teamsMeetings.recording,
        label: {
          nl: 'Opnamen verlopen automatisch, met Standaardverlooptijd',
          en: 'Recordings automatically expire, with Default expiration time',
        },
        to: {
          'within-30-days': { nl: 'Aan, 30 dagen', en: 'On, 30 days', parameters: '-NewMeetingRecordingExpirationDays 30' },
          'within-60-days': { nl: 'Aan, 60 dagen', en: 'On, 60 days', parameters: '-NewMeetingRecordingExpirationDays 60' },
          'within-120-days': { nl: 'Aan, 120 dagen', en: 'On, 120 days', parameters: '-NewMeetingRecordingExpirationDays 120' },
        },
        remark: {
          nl: 'Dit geldt voor nieuwe opnames; wat er al staat, houdt zijn eigen vervaldatum.',
          en: 'This applies to new recordings; what is already there keeps its own expiry date.',
        },
      },
      tellTeachers: {
        nl: 'Open de opname in OneDrive of SharePoint, kijk bij de vervaldatum en kies geen latere dan is afgesproken.',
        en: 'Open the recording in OneDrive or SharePoint, look at the expiry date and choose none later than agreed.',
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'never',
      steps: {
        nl: [
          'Spreek een bewaartermijn af en zet die in het protocol voor opnames: in Meet is er geen instelling voor.',
          'Geef leraren de instructie hieronder.',
        ],
        en: [
          'Agree on a retention period and put it in the protocol for recordings: Meet has no setting for it.',
          'Give teachers the instruction below.',
        ],
      },
      tellTeachers: {
        nl: 'Verwijder je opname in Drive, map Meet Recordings, zodra de afgesproken termijn voorbij is.',
        en: 'Delete your recording in Drive, folder Meet Recordings, as soon as the agreed period is over.',
      },
    },
  ],
});
