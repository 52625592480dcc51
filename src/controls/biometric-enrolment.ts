import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { sources } from './parts/sources.ts';

export const biometricEnrolment = defineControl({
  id: 'biometric-enrolment',
  governedBy: 'user',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Stem- en gezichtsprofiel',
      right: '{Who} kunnen in Teams geen stem- of gezichtsprofiel aanmaken, tenzij dat is afgesproken.',
      gap: '{Who} kunnen in Teams een stem- of gezichtsprofiel aanmaken.',
      why: 'Een stem of gezicht waaraan software iemand herkent, is een bijzonder persoonsgegeven. Van leerlingen is dat voor een les niet nodig.',
    },
    en: {
      title: 'Voice and face profile',
      right: '{Who} cannot create a voice or face profile in Teams, unless that was agreed.',
      gap: '{Who} can create a voice or face profile in Teams.',
      why: 'A voice or face by which software recognises somebody is special-category personal data. A lesson does not need it from pupils.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.autoriteitPersoonsgegevens],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.EnrollUserOverride', [
        ['Disabled', 'off'],
        ['Enabled', 'on'],
      ]),
      change: {
        label: { nl: 'EnrollUserOverride', en: 'EnrollUserOverride' },
        to: {
          off: { nl: 'uit (Disabled)', en: 'off (Disabled)', parameters: '-EnrollUserOverride Disabled' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'In Google Meet maken gebruikers geen stem- of gezichtsprofiel aan.',
        en: 'In Google Meet users do not create a voice or face profile.',
      },
    },
  ],
});
