import type { Environment } from '../config.ts';
import { certificateIn } from '../connections/credentials.ts';
import { explainError, AppError } from '../errors.ts';
import type { Check } from '../model/check.ts';
import { localized, type Localized } from '../model/language.ts';
import { CallFailure } from '../platforms/calls/call-failure.ts';
import { orFailure } from '../platforms/calls/or-failure.ts';
import { patientFetch, type CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import { whyNot } from '../platforms/teams/live/check-words.ts';
import { entraTokens } from '../platforms/teams/live/entra-token.ts';

/** A registration of the service itself, beside the one that reads. */
interface OwnApp {
  readonly id: string;
  readonly title: Localized;
  /** Where its settings begin. */
  readonly idVariable: 'TAB_CLIENT_ID' | 'BOT_APP_ID';
  readonly secretVariable: 'TAB_CLIENT_SECRET' | 'BOT_CLIENT_SECRET';
  readonly certificateVariable: 'TAB_CLIENT_CERTIFICATE_PATH' | 'BOT_CLIENT_CERTIFICATE_PATH';
  /** Of the token that it asks, which takes no permission. */
  readonly scope: string;
}

const ownApps: readonly OwnApp[] = [
  {
    id: 'tab-sign-in',
    title: { nl: 'Aanmelden van het tabblad bij Entra, voor lessen van leraren', en: 'The tab signs in to Entra, for teachers’ lessons' },
    idVariable: 'TAB_CLIENT_ID',
    secretVariable: 'TAB_CLIENT_SECRET',
    certificateVariable: 'TAB_CLIENT_CERTIFICATE_PATH',
    scope: 'https://graph.microsoft.com/.default',
  },
  {
    id: 'bot-sign-in',
    title: { nl: 'Aanmelden van de bot bij Entra, voor de chat', en: 'The bot signs in to Entra, for the chat' },
    idVariable: 'BOT_APP_ID',
    secretVariable: 'BOT_CLIENT_SECRET',
    certificateVariable: 'BOT_CLIENT_CERTIFICATE_PATH',
    scope: 'https://api.botframework.com/.default',
  },
];

/** Whether the registrations of the tab and the bot can sign in with what the environment tells; no check of one that it does not tell, or that Azure makes itself. */
export async function checkOwnApps(env: Environment, around: CallSurroundings): Promise<readonly Check[]> {
  const told = ownApps.filter(({ idVariable, secretVariable, certificateVariable }) => {
    const isManaged = idVariable === 'BOT_APP_ID' && env['BOT_MANAGED_IDENTITY'] === '1';
    return !isManaged && valueOf(env, idVariable) !== '' && valueOf(env, secretVariable) + valueOf(env, certificateVariable) !== '';
  });
  return Promise.all(told.map(async (app) => checkOwnApp(app, env, around)));
}

async function checkOwnApp(app: OwnApp, env: Environment, around: CallSurroundings): Promise<Check> {
  const about = { platform: 'teams', id: app.id, title: app.title, permission: null, need: 'optional' } as const;
  const failure = await whyNoToken(app, env, around);
  if (failure === null) return { ...about, outcome: 'ok', found: { nl: 'Aangemeld.', en: 'Signed in.' }, mend: null };
  const isRefused = !(failure instanceof CallFailure) || failure.kind === 'signed-out';
  return { ...about, outcome: isRefused ? 'missing' : 'unsure', found: wordsOf(failure), mend: isRefused ? mendingOf(app) : null };
}

async function whyNoToken(app: OwnApp, env: Environment, around: CallSurroundings): Promise<CallFailure | AppError | null> {
  const path = valueOf(env, app.certificateVariable);
  try {
    const credential = path === '' ? ({ kind: 'secret', secret: valueOf(env, app.secretVariable) } as const) : await certificateIn(path);
    const connection = { tenantId: tenantIn(env), clientId: valueOf(env, app.idVariable), credential };
    const token = await orFailure(entraTokens(connection, app.scope, patientFetch(2, around), around.clock).token());
    return token instanceof CallFailure ? token : null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function wordsOf(failure: CallFailure | AppError): Localized {
  return failure instanceof CallFailure ? whyNot(failure) : localized((language) => explainError(failure)[language].says);
}

/** The first tenant whose people may sign in: that is where the registrations are. */
function tenantIn(env: Environment): string {
  const [first = ''] = valueOf(env, 'TAB_TENANTS').split(/[\s,=]+/);
  return valueOf(env, 'BOT_TENANT_ID') || first || valueOf(env, 'AZURE_TENANT_ID');
}

function valueOf(env: Environment, name: string): string {
  return env[name]?.trim() ?? '';
}

function mendingOf({ idVariable, secretVariable }: OwnApp): Localized {
  return {
    nl: `Kijk of ${idVariable} en ${secretVariable} van deze registratie zijn, of maak nieuwe geheimen met lesklaar setup --renew.`,
    en: `Look whether ${idVariable} and ${secretVariable} are of this registration, or make new secrets with lesklaar setup --renew.`,
  };
}
