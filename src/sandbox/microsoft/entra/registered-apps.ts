import { board } from '../../board/board.ts';
import type { Grant } from '../app-roles.ts';
import { guidFrom } from '../guid-from.ts';
import type { RegisteredApp } from './registered-app.ts';

/** The three apps of the product: one reads the tenant, one is the tab's API, one is the bot. */
export interface RegisteredApps {
  readonly audit: RegisteredApp;
  readonly tab: RegisteredApp;
  readonly bot: RegisteredApp;
}

const host = 'lesklaar.delinde.example';

/** `granted` and the certificate are of the one that reads the tenant. */
export function registeredApps(granted: ReadonlySet<Grant>, certificate: string | null): RegisteredApps {
  const audit = appCalled('Lesklaar', 'what only Lesklaar knows');
  const tab = appCalled('Lesklaar tab', 'what only the tab’s API knows');
  const bot = appCalled('Lesklaar bot', 'what only the bot knows');
  return {
    audit: { ...audit, granted, certificate },
    tab: { ...tab, audiences: [tab.clientId, `api://${host}/${tab.clientId}`] },
    bot: { ...bot, audiences: [bot.clientId, `api://${host}/botid-${bot.clientId}`] },
  };
}

function appCalled(name: string, secret: string): RegisteredApp {
  return {
    tenantId: board.microsoftTenantId,
    clientId: guidFrom(name),
    clientSecret: guidFrom(secret),
    certificate: null,
    granted: new Set(),
    audiences: [],
  };
}
