import { defineControl } from './parts/define-control.ts';
import { hard, strictestOf } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const outsideChat = defineControl({
  id: 'outside-chat',
  governedBy: 'user',
  scale: ['organisation', 'trusted', 'everyone'],
  text: {
    nl: {
      title: 'Chat met mensen van buiten rond vergaderingen',
      right: 'In en rond vergaderingen kunnen {who} chatten met {allows}.',
      gap: 'In en rond vergaderingen kunnen {who} chatten met {allows}: dat is ruimer dan nodig.',
      why: 'In een chat met onbekenden kan een leerling worden benaderd zonder dat een leraar het ziet.',
    },
    en: {
      title: 'Chat with outsiders around meetings',
      right: 'In and around meetings, {who} can chat with {allows}.',
      gap: 'In and around meetings, {who} can chat with {allows}: that is wider than necessary.',
      why: 'In a chat with strangers a pupil can be approached without a teacher seeing it.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation],
  references: { teams: [{ framework: 'cis-m365', id: '8.5.8' }], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowExternalNonTrustedMeetingChat', [
        [false, 'trusted'],
        [true, 'everyone'],
      ]),
      change: {
        section: teamsMeetings.engagement,
        label: { nl: 'Externe vergaderchat', en: 'External meeting chat' },
        to: { trusted: { nl: 'Uit', en: 'Off', parameters: '-AllowExternalNonTrustedMeetingChat $false' } },
        remark: {
          nl: 'Dit gaat alleen over de chat in vergaderingen van organisaties die niet vertrouwd zijn. Chatten met mensen van buiten in het algemeen wordt ingesteld bij Externe toegang; dat is hier niet gelezen.',
          en: 'This is only about the chat in meetings of organisations that are not trusted. Chat with outsiders in general is set under External access; that is not read here.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'chat.external_chat_restriction',
      grade: strictestOf(
        hard('chat.external_chat_restriction.allowExternalChat', [
          [false, 'organisation'],
          [true, 'everyone'],
        ]),
        hard('chat.external_chat_restriction.externalChatRestriction', [
          ['TRUSTED_DOMAINS', 'trusted'],
          ['NO_RESTRICTION', 'everyone'],
        ]),
      ),
      change: {
        section: { nl: 'Instellingen voor extern chatten', en: 'External chat settings' },
        label: { nl: 'Extern chatten', en: 'Chat externally' },
        to: {
          organisation: { nl: 'Uit', en: 'Off' },
          trusted: { nl: 'Aan, alleen voor domeinen op de toelatingslijst', en: 'On, only for allowlisted domains' },
        },
      },
    },
  ],
});
