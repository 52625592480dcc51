import { defineControl, type Change } from './parts/define-control.ts';
import { byDefault } from './parts/grade.ts';
import { hostManagementChange, inChargeOfCall } from './parts/host-management.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

/** Host management knows no presenters; this scale does. */
const hostManagement: Change<'organiser' | 'presenters' | 'everyone'> = hostManagementChange;

export const lobbyAdmitting = defineControl({
  id: 'lobby-admitting',
  governedBy: 'organiser',
  scale: ['organiser', 'presenters', 'everyone'],
  text: {
    nl: {
      title: 'Mensen uit de wachtruimte toelaten',
      right: 'Wie in de wachtruimte van lessen van {who} zit, kan worden toegelaten door {allows}.',
      gap: 'Wie in de wachtruimte van lessen van {who} zit, kan worden toegelaten door {allows}: meer mensen dan nodig is.',
      why: 'De wachtruimte helpt alleen als degene die toelaat, weet wie er binnen mag. Een leerling kan een onbekende binnenlaten.',
    },
    en: {
      title: 'Admitting people from the lobby',
      right: 'People in the lobby of lessons of {who} can be admitted by {allows}.',
      gap: 'People in the lobby of lessons of {who} can be admitted by {allows}: more people than needed.',
      why: 'The lobby only helps if those who admit know who may come in. A pupil can let a stranger in.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsLobby, sources.meetHostManagement],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      // The only value seen in exports; Set-CsTeamsMeetingPolicy lists none.
      grade: byDefault('TeamsMeetingPolicy.UsersCanAdmitFromLobby', [['OrganizersAndPresentersOnly', 'presenters']]),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: { nl: 'Wie kan toelaten vanuit de lobby', en: 'Who can admit from lobby' },
        to: {
          presenters: {
            nl: 'Organisatoren, mede-organisatoren en presentatoren',
            en: 'Organizers, co-organizers, and presenters',
            parameters: '-UsersCanAdmitFromLobby OrganizersAndPresentersOnly',
          },
        },
        remark: {
          nl: 'Wie presentator is, laat ook toe. Zorg daarom dat leerlingen geen presentator zijn.',
          en: 'A presenter can admit people as well. So make sure that pupils are not presenters.',
        },
      },
      tellTeachers: {
        nl: 'Zet in Vergaderopties "Wie kan toelaten vanuit de lobby" op organisatoren en mede-organisatoren, en laat zelf toe.',
        en: 'In Meeting options, set "Who can admit from lobby" to organisers and co-organisers, and admit people yourself.',
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.safety_host_management',
      grade: inChargeOfCall,
      change: hostManagement,
      tellTeachers: {
        nl: 'Laat bij Hostopties (het schildje) hostbeheer aan staan en maak alleen collega’s medehost.',
        en: 'In Host controls (the shield), keep host management on and make only colleagues co-host.',
      },
    },
  ],
});
