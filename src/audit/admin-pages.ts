import type { Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';

export interface AdminPage {
  readonly kind: 'policy' | 'configuration' | 'console';
  readonly path: Localized;
  readonly link: string;
}

const teamsPages: Readonly<Record<string, { readonly path: Localized; readonly link: string }>> = {
  TeamsMeetingPolicy: {
    path: { nl: 'Vergaderingen > Vergaderbeleid', en: 'Meetings > Meeting policies' },
    link: 'https://admin.teams.microsoft.com/policies/meetings',
  },
  TeamsMeetingConfiguration: {
    path: { nl: 'Vergaderingen > Vergaderinstellingen', en: 'Meetings > Meeting settings' },
    link: 'https://admin.teams.microsoft.com/meetings/settings',
  },
  TeamsMeetingBroadcastPolicy: {
    path: { nl: 'Vergaderingen > Beleid voor livegebeurtenissen', en: 'Meetings > Live events policies' },
    link: 'https://admin.teams.microsoft.com/policies/broadcast',
  },
  TeamsEventsPolicy: {
    path: { nl: 'Vergaderingen > Gebeurtenissenbeleid', en: 'Meetings > Events policies' },
    link: 'https://admin.teams.microsoft.com/policies/events',
  },
  TeamsMessagingPolicy: {
    path: { nl: 'Berichten > Berichtenbeleid', en: 'Messaging > Messaging policies' },
    link: 'https://admin.teams.microsoft.com/policies/messaging',
  },
  TeamsCallingPolicy: {
    path: { nl: 'Spraak > Belbeleid', en: 'Voice > Calling policies' },
    link: 'https://admin.teams.microsoft.com/policies/calling',
  },
  TeamsClientConfiguration: {
    path: { nl: 'Teams > Teams-instellingen', en: 'Teams > Teams settings' },
    link: 'https://admin.teams.microsoft.com/company-wide-settings/teams-settings',
  },
};

/** The page of an admin centre on which a vendor object is changed. */
export function adminPageOf(object: string, platform: PlatformId): AdminPage {
  if (platform === 'meet') return { kind: 'console', path: consolePathOf(object), link: 'https://admin.google.com' };
  const page = teamsPages[object] ?? { path: { nl: object, en: object }, link: 'https://admin.teams.microsoft.com' };
  return { kind: object.endsWith('Configuration') ? 'configuration' : 'policy', ...page };
}

function consolePathOf(object: string): Localized {
  const app = object.startsWith('chat.') ? 'Google Chat' : 'Google Meet';
  return { nl: `Apps > Google Workspace > ${app}`, en: `Apps > Google Workspace > ${app}` };
}
