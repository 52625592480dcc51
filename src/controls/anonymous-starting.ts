import { defineControl } from './parts/define-control.ts';
import { byDefault, hard } from './parts/grade.ts';
import { meetSafety, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const anonymousStarting = defineControl({
  id: 'anonymous-starting',
  governedBy: 'organiser',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Vergaderingen starten zonder aanmelden',
      right: 'Lessen van {who} beginnen pas als de leraar of iemand met een vertrouwd account er is.',
      gap: 'Lessen van {who} kunnen beginnen voordat de leraar er is, ook door mensen die niet zijn aangemeld.',
      why: 'Met een doorgestuurde link kan er dan een gesprek ontstaan zonder dat er een leraar bij is.',
    },
    en: {
      title: 'Starting meetings without signing in',
      right: 'Lessons of {who} only begin once the teacher or somebody with a trusted account is there.',
      gap: 'Lessons of {who} can begin before the teacher is there, also by people who have not signed in.',
      why: 'With a forwarded link, a conversation can then start without a teacher present.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsLobby, sources.cisaTeams, sources.meetAccess],
  references: {
    teams: [
      { framework: 'cisa-scuba', id: 'MS.TEAMS.1.2v2' },
      { framework: 'cis-m365', id: '8.5.2' },
    ],
    meet: [],
  },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowAnonymousUsersToStartMeeting', [
        [true, 'everyone'],
        [false, 'nobody'],
      ]),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: {
          nl: 'Anonieme gebruikers en inbellers kunnen een vergadering starten',
          en: 'Anonymous users and dial-in callers can start a meeting',
        },
        to: {
          nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowAnonymousUsersToStartMeeting $false' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'log.MeetingAccessSettingsProto',
      grade: byDefault('log.MeetingAccessSettingsProto.allow_joining_before_host', [
        [true, 'everyone'],
        [false, 'nobody'],
      ]),
      change: {
        section: meetSafety,
        label: { nl: 'Deelnemen', en: 'Joining' },
        to: {
          nobody: {
            nl: 'De host moet deelnemen voordat iemand anders kan deelnemen: aan',
            en: 'Host must join before anyone else can join: on',
          },
        },
      },
      tellTeachers: {
        nl: 'Kijk bij Hostopties (het schildje) of "De host moet eerst deelnemen" aan staat, en wees zelf als eerste in de les.',
        en: 'Check in Host controls (the shield) that "Host must join before anyone else can join" is on, and be the first in the lesson yourself.',
      },
    },
  ],
});
