import { defineControl } from './parts/define-control.ts';
import { byDefault } from './parts/grade.ts';
import { meetSafety, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const lobby = defineControl({
  id: 'lobby',
  governedBy: 'organiser',
  scale: ['organiser', 'invited', 'organisation-without-guests', 'organisation', 'trusted', 'everyone'],
  alwaysHigh: ['everyone'],
  text: {
    nl: {
      title: 'Wachtruimte overslaan',
      right: 'In lessen van {who} komt {allows} zonder wachten binnen; anderen wachten tot de leraar hen toelaat.',
      gap: 'In lessen van {who} komt {allows} binnen zonder te wachten op de leraar.',
      why: 'De wachtruimte is de voordeur van de les: wie die overslaat, is binnen voordat de leraar weet wie het is.',
    },
    en: {
      title: 'Bypassing the lobby',
      right: 'In lessons of {who}, {allows} may enter at once; others wait until the teacher admits them.',
      gap: 'In lessons of {who}, {allows} may enter without waiting for the teacher.',
      why: 'The lobby is the front door of the lesson: whoever bypasses it is inside before the teacher knows who it is.',
    },
  },
  sources: [sources.teamsLobby, sources.teamsEducation, sources.meetAccess, sources.cisaTeams, sources.cisaMeet, sources.glow],
  references: {
    teams: [
      { framework: 'cisa-scuba', id: 'MS.TEAMS.1.3v1' },
      { framework: 'cis-m365', id: '8.5.3' },
    ],
    meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.1.1v1' }],
  },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      grade: byDefault('TeamsMeetingPolicy.AutoAdmittedUsers', [
        ['OrganizerOnly', 'organiser'],
        ['InvitedUsers', 'invited'],
        ['EveryoneInCompanyExcludingGuests', 'organisation-without-guests'],
        ['EveryoneInCompany', 'organisation'],
        ['EveryoneInSameAndFederatedCompany', 'trusted'],
        ['Everyone', 'everyone'],
      ]),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: { nl: 'Wie hoeft niet te wachten in de lobby?', en: 'Who can bypass the lobby?' },
        to: {
          organiser: {
            nl: 'Alleen organisatoren en mede-organisatoren',
            en: 'Only organizers and co-organizers',
            parameters: '-AutoAdmittedUsers OrganizerOnly',
          },
          invited: { nl: 'Uitgenodigde personen', en: 'People who were invited', parameters: '-AutoAdmittedUsers InvitedUsers' },
          'organisation-without-guests': {
            nl: 'Personen in mijn organisatie',
            en: 'People in my org',
            parameters: '-AutoAdmittedUsers EveryoneInCompanyExcludingGuests',
          },
          organisation: {
            nl: 'Personen in mijn organisatie en gasten',
            en: 'People in my org and guests',
            parameters: '-AutoAdmittedUsers EveryoneInCompany',
          },
          trusted: {
            nl: 'Personen in mijn organisatie, vertrouwde organisaties en gasten',
            en: 'People in my org, trusted orgs, and guests',
            parameters: '-AutoAdmittedUsers EveryoneInSameAndFederatedCompany',
          },
        },
      },
      tellTeachers: {
        nl: 'Open vóór de les Vergaderopties en kijk bij "Wie hoeft niet te wachten in de lobby?" of daar niet "Iedereen" staat. Laat binnen wie je kent.',
        en: 'Before the lesson, open Meeting options and check that "Who can bypass the lobby?" does not say "Everyone". Admit those whom you know.',
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.meet_joining',
      grade: byDefault('meet.meet_joining.allowedAudience', [
        ['RESTRICTED', 'invited'],
        ['TRUSTED', 'organisation'],
        ['OPEN', 'everyone'],
      ]),
      change: {
        section: meetSafety,
        label: { nl: 'Toegang tot vergaderingen', en: 'Meeting access type' },
        to: {
          invited: { nl: 'Beperkt', en: 'Restricted' },
          organisation: { nl: 'Vertrouwd', en: 'Trusted' },
        },
      },
      tellTeachers: {
        nl: 'Open in de les Hostopties (het schildje) en kijk of het toegangstype niet "Open" is. Laat binnen wie je kent.',
        en: 'In the lesson, open Host controls (the shield) and check that the access type is not "Open". Admit those whom you know.',
      },
    },
  ],
});
