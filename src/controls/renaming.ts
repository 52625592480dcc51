import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { sources } from './parts/sources.ts';

export const renaming = defineControl({
  id: 'renaming',
  governedBy: 'organiser',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Eigen naam wijzigen',
      right: 'In lessen van {who} kan {allows} de eigen naam wijzigen.',
      gap: 'In lessen van {who} kan {allows} de eigen naam wijzigen: dan is niet zeker wie er is.',
      why: 'De leraar moet kunnen zien wie er in de les is; met een andere naam kan iemand zich voor een ander uitgeven.',
    },
    en: {
      title: 'Changing one’s own name',
      right: 'In lessons of {who}, {allows} can change their own name.',
      gap: 'In lessons of {who}, {allows} can change their own name: then it is not certain who is there.',
      why: 'The teacher must be able to see who is in the lesson; under another name, somebody can pose as someone else.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsOnlineMeeting, sources.cameragebruik],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.ParticipantNameChange', [
        ['Disabled', 'nobody'],
        ['Enabled', 'everyone'],
      ]),
      change: {
        label: { nl: 'ParticipantNameChange', en: 'ParticipantNameChange' },
        to: { nobody: { nl: 'Disabled (uitgeschakeld)', en: 'Disabled', parameters: '-ParticipantNameChange Disabled' } },
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'In Google Meet komt de naam uit het Google-account; in de vergadering valt er niets te wijzigen.',
        en: 'In Google Meet the name comes from the Google account; there is nothing to change in the meeting.',
      },
    },
  ],
});
