import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { meetSafety, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const meetingChat = defineControl({
  id: 'meeting-chat',
  governedBy: 'organiser',
  scale: ['off', 'limited', 'signed-in', 'everyone'],
  text: {
    nl: {
      title: 'Chat in de vergadering',
      right: 'De chat in lessen van {who} staat niet verder open dan is afgesproken (instelling: {allows}).',
      gap: 'De chat in lessen van {who} staat verder open dan is afgesproken (instelling: {allows}).',
      why: 'In de chat kunnen leerlingen vragen stellen, maar ook pesten, en na de les ziet niemand meer toe.',
    },
    en: {
      title: 'Meeting chat',
      right: 'The chat in lessons of {who} is no more open than was agreed (setting: {allows}).',
      gap: 'The chat in lessons of {who} is more open than was agreed (setting: {allows}).',
      why: 'In the chat pupils can ask questions, but also bully, and after the lesson nobody is watching.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation, sources.meetVideo, sources.glow],
  references: { teams: [{ framework: 'cis-m365', id: '8.5.5' }], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.MeetingChatEnabledType', [
        ['Disabled', 'off'],
        ['EnabledInMeetingOnlyForAllExceptAnonymous', 'limited'],
        ['EnabledExceptAnonymous', 'signed-in'],
        ['Enabled', 'everyone'],
      ]),
      change: {
        section: teamsMeetings.engagement,
        label: { nl: 'Vergaderchat', en: 'Meeting chat' },
        to: {
          // Set-CsTeamsMeetingPolicy accepts Disabled only together with LobbyChat Disabled.
          off: { nl: 'Uit voor iedereen', en: 'Off for everyone', parameters: '-MeetingChatEnabledType Disabled -LobbyChat Disabled' },
          limited: {
            nl: 'Alleen tijdens de vergadering, behalve voor anonieme gebruikers',
            en: 'In-meeting only except anonymous users',
            parameters: '-MeetingChatEnabledType EnabledInMeetingOnlyForAllExceptAnonymous',
          },
          'signed-in': {
            nl: 'Aan voor iedereen behalve anonieme gebruikers',
            en: 'On for everyone but anonymous users',
            parameters: '-MeetingChatEnabledType EnabledExceptAnonymous',
          },
          everyone: { nl: 'Aan voor iedereen', en: 'On for everyone', parameters: '-MeetingChatEnabledType Enabled' },
        },
        remark: {
          nl: 'De leraar kan de chat per les nog verder beperken, met Vergaderchat in Vergaderopties.',
          en: 'The teacher can limit the chat further for one lesson, with Meeting chat in Meeting options.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.meet_messaging',
      grade: hard('meet.meet_messaging.enabled', [
        [false, 'off'],
        [true, 'everyone'],
      ]),
      change: {
        section: meetSafety,
        label: { nl: 'Chat', en: 'Chat' },
        to: { off: { nl: 'Uit', en: 'Off' }, everyone: { nl: 'Aan', en: 'On' } },
        remark: {
          nl: 'De leraar kan de chat ook per les uitzetten, met "Chatberichten sturen" bij Hostopties.',
          en: 'The teacher can also switch the chat off for one lesson, with "Send chat messages" in Host controls.',
        },
      },
    },
  ],
});
