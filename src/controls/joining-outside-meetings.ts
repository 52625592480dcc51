import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { meetSafety, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const joiningOutsideMeetings = defineControl({
  id: 'joining-outside-meetings',
  governedBy: 'user',
  scale: ['organisation', 'trusted', 'organisations', 'everyone'],
  text: {
    nl: {
      title: 'Deelnemen aan vergaderingen van anderen',
      right: '{Who} kunnen deelnemen aan vergaderingen van {allows}, zoals is afgesproken.',
      gap: '{Who} kunnen deelnemen aan vergaderingen van {allows}: meer dan nodig is.',
      why: 'In een vergadering van buiten gelden de regels van een ander: die bepaalt wie er binnenkomt en of er wordt opgenomen.',
    },
    en: {
      title: 'Joining meetings of others',
      right: '{Who} can join meetings of {allows}, as was agreed.',
      gap: '{Who} can join meetings of {allows}: more than needed.',
      why: 'In an outside meeting somebody else’s rules apply: they decide who comes in and whether there is a recording.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation, sources.meetVideo, sources.cisaMeet],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.2.1v1' }] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.ExternalMeetingJoin', [
        ['Disabled', 'organisation'],
        ['EnabledForTrustedOrgs', 'trusted'],
        ['EnabledForAnyone', 'everyone'],
      ]),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: {
          nl: 'Personen kunnen deelnemen aan externe vergaderingen die worden gehost door',
          en: 'People can join external meetings hosted by',
        },
        to: {
          organisation: { nl: 'Niemand', en: 'No one', parameters: '-ExternalMeetingJoin Disabled' },
          trusted: {
            nl: 'Alleen personen in vertrouwde organisaties',
            en: 'Only people in trusted orgs',
            parameters: '-ExternalMeetingJoin EnabledForTrustedOrgs',
          },
          everyone: { nl: 'Iedereen', en: 'Anyone', parameters: '-ExternalMeetingJoin EnabledForAnyone' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.safety_access',
      grade: hard('meet.safety_access.meetingsAllowedToJoin', [
        ['SAME_ORGANIZATION_ONLY', 'organisation'],
        ['ANY_WORKSPACE_ORGANIZATION', 'organisations'],
        ['ALL', 'everyone'],
      ]),
      change: {
        section: meetSafety,
        label: { nl: 'Toegang', en: 'Access' },
        to: {
          organisation: {
            nl: 'Alleen vergaderingen die in uw organisatie zijn gemaakt',
            en: 'Meetings created in your organization only',
          },
          organisations: {
            nl: 'Vergaderingen die in een Workspace-organisatie zijn gemaakt',
            en: 'Meetings created in any Workspace organization',
          },
        },
      },
    },
  ],
});
