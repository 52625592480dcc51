import { defineControl } from './parts/define-control.ts';
import { byDefault } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const lobbyDialIn = defineControl({
  id: 'lobby-dial-in',
  governedBy: 'organiser',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Bellers slaan de wachtruimte over',
      right: 'In lessen van {who} wachten bellers tot de leraar hen toelaat.',
      gap: 'In lessen van {who} komen bellers binnen zonder te wachten tot de leraar hen toelaat.',
      why: 'De leraar ziet van een beller alleen een telefoonnummer. In de wachtruimte kan de leraar eerst nagaan wie het is.',
    },
    en: {
      title: 'Dial-in callers bypassing the lobby',
      right: 'In lessons of {who}, dial-in callers wait until the teacher admits them.',
      gap: 'In lessons of {who}, dial-in callers enter without waiting for the teacher to admit them.',
      why: 'The teacher sees only a caller’s phone number. In the lobby the teacher can first find out who it is.',
    },
  },
  sources: [sources.teamsLobby, sources.teamsEducationWizard, sources.cisaTeams],
  references: {
    teams: [
      { framework: 'cisa-scuba', id: 'MS.TEAMS.1.3v1' },
      { framework: 'cisa-scuba', id: 'MS.TEAMS.1.5v1' },
      { framework: 'cis-m365', id: '8.5.4' },
    ],
    meet: [],
  },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      grade: byDefault('TeamsMeetingPolicy.AllowPSTNUsersToBypassLobby', [
        [true, 'everyone'],
        [false, 'nobody'],
      ]),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: { nl: 'Personen die inbellen, kunnen de lobby omzeilen', en: 'People dialing in can bypass the lobby' },
        to: {
          nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowPSTNUsersToBypassLobby $false' },
        },
      },
      tellTeachers: {
        nl: 'Kijk in Vergaderopties of "Personen die inbellen, kunnen de lobby omzeilen" uit staat. Vraag een beller eerst naar de naam.',
        en: 'Check in Meeting options that "People dialing in can bypass the lobby" is off. Ask a caller for their name first.',
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'Google Meet heeft hiervoor geen aparte instelling: voor bellers geldt het toegangstype van de vergadering.',
        en: 'Google Meet has no separate setting for this: the access type of the meeting applies to callers too.',
      },
    },
  ],
});
