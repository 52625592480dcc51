import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { hostManagementChange, inChargeOfCall } from './parts/host-management.ts';
import { presenterSide } from './parts/presenter-rights.ts';
import { sources } from './parts/sources.ts';

export const removingOthers = defineControl({
  id: 'removing-others',
  governedBy: 'organiser',
  scale: ['organiser', 'organisation', 'trusted', 'everyone'],
  text: {
    nl: {
      title: 'Anderen verwijderen',
      right: 'In lessen of groepschats van {who} kan {allows} anderen verwijderen.',
      gap: 'In lessen of groepschats van {who} kan {allows} anderen verwijderen: leerlingen dus ook elkaar.',
      why: 'Wie anderen kan verwijderen, kan een klasgenoot van de les buitensluiten, of de leraar van de klas.',
    },
    en: {
      title: 'Removing others',
      right: 'In lessons or group chats of {who}, {allows} can remove others.',
      gap: 'In lessons or group chats of {who}, {allows} can remove others: so pupils can remove each other.',
      why: 'Whoever can remove others can shut a classmate out of the lesson, or the teacher out of the class.',
    },
  },
  sources: [
    sources.teamsPresenterReduction,
    sources.teamsPresenters,
    sources.messagingPolicyCmdlet,
    sources.teamsEducation,
    sources.meetHostManagement,
    sources.lesopafstand,
  ],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.3.1v1' }] },
  teams: [
    {
      ...presenterSide,
      tellTeachers: {
        nl: 'Kijk in Vergaderopties of alleen jij presentator bent. Is een leerling verwijderd? Nodig die bij Personen opnieuw uit.',
        en: 'Check in Meeting options that only you are a presenter. Was a pupil removed? Invite that pupil again under People.',
      },
    },
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMessagingPolicy',
      governedBy: 'user',
      grade: hard('TeamsMessagingPolicy.AllowRemoveUser', [
        [false, 'organiser'],
        [true, 'everyone'],
      ]),
      change: {
        section: { nl: 'Berichtenbeleid', en: 'Messaging policies' },
        label: { nl: 'Gebruikers verwijderen uit groepschats', en: 'Remove users from group chats' },
        to: { organiser: { nl: 'Uit', en: 'Off', parameters: '-AllowRemoveUser $false' } },
        remark: {
          nl: 'Dit hoort in het beleid van de leerlingen: leraren moeten iemand uit een groepschat kunnen halen.',
          en: 'This belongs in the pupils’ policy: teachers must be able to take somebody out of a group chat.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.safety_host_management',
      grade: inChargeOfCall,
      change: hostManagementChange,
      tellTeachers: {
        nl: 'Laat bij Hostopties (het schildje) hostbeheer aan staan en maak alleen collega’s medehost.',
        en: 'In Host controls (the shield), keep host management on, and make only colleagues co-host.',
      },
    },
  ],
});
