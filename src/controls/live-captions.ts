import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const liveCaptions = defineControl({
  id: 'live-captions',
  governedBy: 'user',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Live-ondertiteling',
      right: 'Live-ondertiteling is voor {who} geregeld zoals is afgesproken.',
      gap: '{Who} kunnen live-ondertiteling aanzetten, en dat is anders dan afgesproken.',
      why: 'Ondertiteling helpt leerlingen die slecht horen of de taal nog leren. Zet die niet uit zonder goede reden.',
    },
    en: {
      title: 'Live captions',
      right: 'Live captions are arranged for {who} as was agreed.',
      gap: '{Who} can switch live captions on, which differs from what was agreed.',
      why: 'Captions help pupils who are hard of hearing or still learning the language. Do not switch them off without good reason.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducationWizard, sources.meetVideo],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.LiveCaptionsEnabledType', [
        ['Disabled', 'off'],
        ['DisabledUserOverride', 'on'],
      ]),
      change: {
        section: teamsMeetings.recording,
        label: { nl: 'Live-ondertiteling', en: 'Live captions' },
        to: {
          off: { nl: 'Uit', en: 'Off', parameters: '-LiveCaptionsEnabledType Disabled' },
          on: {
            nl: 'Niet ingeschakeld, maar gebruikers kunnen dit inschakelen',
            en: 'Not enabled, but users can enable',
            parameters: '-LiveCaptionsEnabledType DisabledUserOverride',
          },
        },
        remark: {
          nl: 'Ga na wie ondertiteling nodig heeft voordat u die uitzet.',
          en: 'Find out who needs captions before you switch them off.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'default',
      steps: {
        nl: [
          'Open een vergadering in Meet met een account van een leerling en kijk of de knop Ondertiteling er is.',
          'Is die er niet, kijk dan in de Beheerdersconsole bij Meet-video-instellingen of ondertiteling uit staat.',
        ],
        en: [
          'Open a meeting in Meet with a pupil’s account and check whether the Captions button is there.',
          'If it is not, check in the Admin console under Meet video settings whether captions are off.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
      tellTeachers: {
        nl: 'Wijs leerlingen op de knop Ondertiteling onder in Meet: ieder zet ondertiteling voor zichzelf aan.',
        en: 'Point pupils to the Captions button at the bottom of Meet: everyone switches them on for themselves.',
      },
    },
  ],
});
