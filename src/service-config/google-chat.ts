import type { GoogleChatAudiences } from '../auth/google-chat-token.ts';
import { missing, type Problem } from './problems.ts';
import type { Variables } from './variables.ts';

/** The Google Chat app. It signs in with the service account by which the tenant is read. */
export interface GoogleChatConfig extends GoogleChatAudiences {
  /** What buttons name as the one to tell: an add-on is called there. */
  readonly handler: string;
}

/** Below the service's own address. */
export const googleChatPath = '/google/chat';

/** Null: no app. */
export function googleChatIn(told: Variables): GoogleChatConfig | null {
  const { GOOGLE_CHAT_AUDIENCE: audience, GOOGLE_CHAT_ADD_ON_ACCOUNT: addOnAccount = null } = told;
  if (audience === undefined && addOnAccount === null) return null;
  const isProject = audience !== undefined && /^\d+$/.test(audience);
  const endpoint = (isProject ? null : audience) ?? ownEndpoint(told);
  return {
    projectNumber: isProject ? audience : null,
    // A project number says that Google signs for that, and for no address.
    endpoint: isProject && addOnAccount === null ? null : endpoint,
    addOnAccount,
    handler: endpoint ?? 'lesklaar',
  };
}

/** `isConnected`: the school's Google tenant is told. */
export function googleChatProblems(told: Variables, isConnected: boolean): readonly Problem[] {
  const config = googleChatIn(told);
  if (config === null) return [];
  return [
    ...(config.addOnAccount !== null && config.endpoint === null ? [missing('GOOGLE_CHAT_AUDIENCE', noAddress)] : []),
    ...(isConnected ? [] : [noTenant]),
  ];
}

function ownEndpoint({ PUBLIC_URL: publicUrl }: Variables): string | null {
  return publicUrl === undefined ? null : `${publicUrl}${googleChatPath}`;
}

const noAddress = {
  nl: 'GOOGLE_CHAT_ADD_ON_ACCOUNT is gezet, maar op welk adres roept Google de add-on aan? (PUBLIC_URL kan ook)',
  en: 'GOOGLE_CHAT_ADD_ON_ACCOUNT is set, but at which address does Google call the add-on? (PUBLIC_URL will do as well)',
};

/** Who somebody is, the Directory tells, and the app writes with the same key. */
const noTenant: Problem = {
  variable: 'GOOGLE_APPLICATION_CREDENTIALS',
  found: {
    nl: 'ontbreekt: de Chat-app is gezet, maar zonder Google-tenant is van niemand bekend wie het is',
    en: 'is missing: the Chat app is set, but without a Google tenant nobody can be recognised',
  },
  expected: { nl: 'de JSON-sleutel van een serviceaccount', en: 'the JSON key of a service account' },
};
