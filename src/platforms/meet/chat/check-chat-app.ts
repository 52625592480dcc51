import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { apiResult, missing, ok, sentences, triedAtSignIn, unsure, type CheckResult } from '../live/check-results.ts';
import { apiTitle } from '../live/google-check-texts.ts';
import type { GoogleConnection } from '../live/google-connection.ts';
import { googleFailure, isAboutRole } from '../live/google-failure.ts';
import { chatClient, chatScope } from './chat-client.ts';

const api = 'chat.googleapis.com';

/** Whether the Chat app can write as itself, which takes no delegation: tried by asking which spaces it is in, for the name of one. */
export async function checkChatApp({ serviceAccount }: GoogleConnection, around: CallSurroundings): Promise<readonly Check[]> {
  const failure = await tried(serviceAccount, around);
  const about = { platform: 'meet', need: 'optional' } as const;
  // There is no app, says an API that is on.
  const answered = failure?.kind === 'not-found' ? null : failure;
  return [
    { ...about, id: 'google-chat-app', title, permission: chatScope, ...appResult(failure) },
    { ...about, id: 'google-api-chat', title: apiTitle(api), permission: null, ...apiResult(api, [answered]) },
  ];
}

async function tried(serviceAccount: GoogleConnection['serviceAccount'], around: CallSurroundings): Promise<CallFailure | null> {
  try {
    const { spaces } = await chatClient(serviceAccount, around);
    await spaces.list({ pageSize: 1, fields: 'spaces(name)' });
    return null;
  } catch (error) {
    return googleFailure(error, api);
  }
}

/** “Google Chat app not found”, says Google (404) of a project whose configuration page was never filled in: developers.google.com/workspace/chat/troubleshoot. */
function appResult(failure: CallFailure | null): CheckResult {
  if (failure === null) return ok(answers);
  const isRefused = !triedAtSignIn(failure) && (failure.kind === 'not-found' || isAboutRole(failure));
  return isRefused ? missing(sentences(noApp, without), configure) : unsure(failure);
}

const title: Localized = { nl: 'Schrijven in Google Chat', en: 'Writing in Google Chat' };
const answers: Localized = { nl: 'Google kent de Chat-app.', en: 'Google knows the Chat app.' };
const noApp: Localized = {
  nl: 'Google kent in het project van deze sleutel geen Chat-app.',
  en: 'Google knows no Chat app in the project of this key.',
};
const without: Localized = {
  nl: 'Zonder Chat-app komt er geen weekoverzicht in Google Chat; de rest werkt.',
  en: 'Without a Chat app there is no weekly overview in Google Chat; the rest works.',
};
const configure: Localized = {
  nl: 'Vul in de Google Cloud-console, in het project van het serviceaccount, de pagina Google Chat API > Configuratie in: https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat',
  en: 'In the Google Cloud console, in the project of the service account, fill in the page Google Chat API > Configuration: https://console.cloud.google.com/apis/api/chat.googleapis.com/hangouts-chat',
};
