import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const screenSharingMode = defineControl({
  id: 'screen-sharing-mode',
  governedBy: 'user',
  scale: ['nobody', 'window', 'screen'],
  text: {
    nl: {
      title: 'Heel scherm of één venster',
      right: 'Scherm delen staat voor {who} op "{allows}".',
      gap: 'Scherm delen staat voor {who} op "{allows}": zo kan meer in beeld komen dan bedoeld.',
      why: 'Op een heel scherm verschijnen ook meldingen, mail en soms gegevens van leerlingen.',
    },
    en: {
      title: 'Whole screen or one window',
      right: 'Screen sharing for {who} is set to "{allows}".',
      gap: 'Screen sharing for {who} is set to "{allows}": so more can come into view than was meant.',
      why: 'A whole screen also shows notifications, mail and sometimes data of pupils.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.lesopafstand],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.ScreenSharingMode', [
        ['Disabled', 'nobody'],
        ['SingleApplication', 'window'],
        ['EntireScreen', 'screen'],
      ]),
      change: {
        section: teamsMeetings.contentSharing,
        label: { nl: 'Modus voor scherm delen', en: 'Screen sharing mode' },
        to: {
          nobody: { nl: 'Niet ingeschakeld', en: 'Not enabled', parameters: '-ScreenSharingMode Disabled' },
          window: { nl: 'Eén toepassing', en: 'Single application', parameters: '-ScreenSharingMode SingleApplication' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'In Google Meet kiest wie presenteert zelf een tabblad, een venster of het hele scherm; een instelling is er niet voor.',
        en: 'In Google Meet whoever presents chooses a tab, a window or the whole screen; there is no setting for it.',
      },
    },
  ],
});
