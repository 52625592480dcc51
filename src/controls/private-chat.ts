import { defineControl } from './parts/define-control.ts';
import { hard, loosestOf, strictestOf } from './parts/grade.ts';
import { meetService } from './parts/places.ts';
import { sources } from './parts/sources.ts';

const mayChat = hard('TeamsMessagingPolicy.AllowUserChat', [
  [false, 'nobody'],
  [true, 'everyone'],
]);
/** Supervised chat limits people only where the tenant's switch is on: learn.microsoft.com/microsoftteams/supervise-chats-edu. */
const unsupervised = loosestOf(
  hard('TeamsClientConfiguration.AllowRoleBasedChatPermissions', [
    [true, 'nobody'],
    [false, 'everyone'],
  ]),
  hard('TeamsMessagingPolicy.ChatPermissionRole', [
    ['Restricted', 'limited'],
    ['Limited', 'everyone'],
    ['Full', 'everyone'],
  ]),
);

export const privateChat = defineControl({
  id: 'private-chat',
  governedBy: 'user',
  scale: ['nobody', 'limited', 'everyone'],
  text: {
    nl: {
      title: 'Privéchat',
      right: 'Privéchat staat voor {who} op "{allows}".',
      gap: 'Privéchat staat voor {who} op "{allows}": dat is ruimer dan gevraagd.',
      why: 'Wat leerlingen elkaar privé schrijven, ziet geen leraar; ruzie en pesten blijven zo uit het zicht.',
    },
    en: {
      title: 'Private chat',
      right: 'Private chat for {who} is set to "{allows}".',
      gap: 'Private chat for {who} is set to "{allows}": that is looser than asked.',
      why: 'No teacher sees what pupils write to each other in private; quarrels and bullying stay out of sight.',
    },
  },
  sources: [sources.messagingPolicyCmdlet, sources.teamsEducation, sources.teamsEducationWizard],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMessagingPolicy',
      grade: strictestOf(mayChat, unsupervised),
      change: {
        section: { nl: 'Berichtenbeleid', en: 'Messaging policies' },
        label: { nl: 'Chat en Rol voor chatmachtigingen', en: 'Chat and Chat permissions role' },
        to: {
          nobody: { nl: 'Chat: Uit', en: 'Chat: Off', parameters: '-AllowUserChat $false' },
          limited: {
            nl: 'Rol voor chatmachtigingen: Beperkte machtigingen (Restricted)',
            en: 'Chat permissions role: Restricted permissions',
            parameters: '-ChatPermissionRole Restricted',
          },
        },
        remark: {
          nl: 'De rol werkt pas als in Teams-instellingen de op rollen gebaseerde chatmachtigingen aan staan. Geef leraren eerst volledige machtigingen.',
          en: 'The role works only once role-based chat permissions are on in Teams settings. Give teachers full permissions first.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'chat.service_status',
      grade: hard('chat.service_status.serviceState', [
        ['DISABLED', 'nobody'],
        ['ENABLED', 'everyone'],
      ]),
      change: {
        section: meetService,
        label: { nl: 'Servicestatus', en: 'Service status' },
        to: { nobody: { nl: 'Uit', en: 'Off' } },
      },
    },
  ],
});
