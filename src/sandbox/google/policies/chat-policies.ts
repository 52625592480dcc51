import { basisschool, college } from '../../board/board.ts';
import type { SandboxPolicy } from './policy-resource.ts';

/** What may be done in Chat. Of some settings a policy sets one field and leaves the other to the policy below it. */
export const chatPolicies: readonly SandboxPolicy[] = [
  { setting: 'chat.service_status', by: 'SYSTEM', sortOrder: 101, value: { serviceState: 'ENABLED' } },
  {
    setting: 'chat.service_status',
    by: 'ADMIN',
    unit: `/${basisschool.name}/Leerlingen`,
    sortOrder: 203,
    value: { serviceState: 'DISABLED' },
  },

  {
    setting: 'chat.chat_history',
    by: 'SYSTEM',
    sortOrder: 101.00048,
    value: { historyOnByDefault: false, allowUserModification: true },
  },
  { setting: 'chat.chat_history', by: 'ADMIN', sortOrder: 201.00048, value: { historyOnByDefault: true } },
  {
    setting: 'chat.chat_history',
    by: 'ADMIN',
    unit: `/${college.name}/Leerlingen`,
    sortOrder: 203,
    value: { allowUserModification: false },
  },

  {
    setting: 'chat.external_chat_restriction',
    by: 'SYSTEM',
    sortOrder: 101,
    value: { allowExternalChat: true, externalChatRestriction: 'NO_RESTRICTION' },
  },
  {
    setting: 'chat.external_chat_restriction',
    by: 'ADMIN',
    sortOrder: 201.00048,
    value: { externalChatRestriction: 'TRUSTED_DOMAINS' },
  },
  {
    setting: 'chat.external_chat_restriction',
    by: 'ADMIN',
    unit: `/${college.name}/Leerlingen`,
    sortOrder: 203,
    value: { allowExternalChat: false },
  },

  { setting: 'chat.space_history', by: 'SYSTEM', sortOrder: 101, value: { historyState: 'DEFAULT_HISTORY_OFF' } },
  {
    setting: 'chat.space_history',
    by: 'ADMIN',
    group: 'WORKSPACE_ALL_ADMIN_GROUP',
    sortOrder: 2,
    value: { historyState: 'DEFAULT_HISTORY_ON' },
  },

  {
    setting: 'chat.chat_file_sharing',
    by: 'SYSTEM',
    without: 'orgUnit',
    sortOrder: 101.00125,
    value: { externalFileSharing: 'ALL_FILES', internalFileSharing: 'ALL_FILES' },
  },
  {
    setting: 'chat.chat_external_spaces',
    by: 'SYSTEM',
    sortOrder: 101,
    value: { enabled: false, domainAllowlistMode: 'TRUSTED_DOMAINS' },
  },
  { setting: 'chat.chat_apps_access', by: 'ADMIN', sortOrder: 201.00048, value: { enableApps: true, enableWebhooks: false } },
  { setting: 'chat.chat_space_access_default', by: 'SYSTEM', sortOrder: 101, value: { accessType: 'RESTRICTED' } },
];
