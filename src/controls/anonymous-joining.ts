import { defineControl } from './parts/define-control.ts';
import { hard, overruledBy } from './parts/grade.ts';
import { meetSafety, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

const tenantSwitch = hard('TeamsMeetingConfiguration.DisableAnonymousJoin', [
  [true, 'signed-in'],
  [false, 'everyone'],
]);
const policy = hard('TeamsMeetingPolicy.AllowAnonymousUsersToJoinMeeting', [
  [true, 'everyone'],
  [false, 'signed-in'],
]);

export const anonymousJoining = defineControl({
  id: 'anonymous-joining',
  governedBy: 'organiser',
  scale: ['organisation', 'signed-in', 'everyone'],
  text: {
    nl: {
      title: 'Deelnemen zonder aanmelden',
      right: 'Aan lessen van {who} kan {allows} deelnemen, zoals is afgesproken.',
      gap: 'Aan lessen van {who} kan {allows} deelnemen: meer mensen dan nodig is.',
      why: 'Wie zich niet aanmeldt, kan elke naam kiezen. De leraar weet dan niet wie er in de les zit.',
    },
    en: {
      title: 'Joining without signing in',
      right: 'In lessons of {who}, {allows} can take part, as was agreed.',
      gap: 'In lessons of {who}, {allows} can take part: more people than needed.',
      why: 'Anyone who does not sign in can choose any name. The teacher then does not know who is in the lesson.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.meetingConfigurationCmdlet, sources.teamsLobby, sources.teamsEducation, sources.meetVideo],
  references: { teams: [{ framework: 'cis-m365', id: '8.5.1' }], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: overruledBy(tenantSwitch, policy),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: {
          nl: 'Anonieme gebruikers kunnen niet-geverifieerd deelnemen aan een vergadering',
          en: 'Anonymous users can join a meeting unverified',
        },
        to: {
          'signed-in': { nl: 'Uit', en: 'Off', parameters: '-AllowAnonymousUsersToJoinMeeting $false' },
        },
        // learn.microsoft.com/microsoftteams/anonymous-users-in-meetings: the code by e-mail is a way in of its own.
        remark: {
          nl: 'Met Teams Premium is er nog een weg: wie een code per e-mail krijgt, komt dan toch binnen. Zet "deelnemen na verificatie" daar op Nee.',
          en: 'With Teams Premium there is another way in: anyone who gets a code by e-mail can still enter. Set "can join after verifying" to No there.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.safety_domain',
      grade: hard('meet.safety_domain.usersAllowedToJoin', [
        ['SAME_ORGANIZATION_ONLY', 'organisation'],
        ['LOGGED_IN', 'signed-in'],
        ['ALL', 'everyone'],
      ]),
      change: {
        section: meetSafety,
        label: { nl: 'Domein', en: 'Domain' },
        to: {
          organisation: {
            nl: 'Alleen gebruikers van uw organisatie of gebruikers die telefonisch inbellen',
            en: 'Only users from your organization or users dialing in using a phone',
          },
          'signed-in': {
            nl: 'Gebruikers die zijn ingelogd met een Google-account of die telefonisch inbellen',
            en: 'Users signed in with a Google account or dialing in using a phone',
          },
        },
      },
    },
  ],
});
