import { AppError } from '../../../errors.ts';
import { addressOf, CallFailure, failureOfStatus } from '../../calls/call-failure.ts';
import type { CallSurroundings, PatientFetch } from '../../calls/patient-fetch.ts';
import { unreadPart, type UnreadPart } from '../../calls/unread-part.ts';
import { isObject, textIn } from '../../json.ts';
import { collectObjects } from '../collect-objects.ts';
import { objectTypes, type ObjectType } from '../object-types.ts';
import type { AccessTokens } from './entra-token.ts';
import { orFailure } from '../../calls/or-failure.ts';

export const configurationApiHost = 'api.interfaces.records.teams.microsoft.com';
/** "Skype and Teams Tenant Admin API": learn.microsoft.com/powershell/module/microsoftteams/connect-microsoftteams. */
export const configurationApiScope = '48ac35b8-9aa8-4d74-927d-1f4a14a0b239/.default';
/** Of our own app registration, in Entra; the API knows no application permission. */
export const configurationApiRole = 'Teams Reader';

export interface ConfigurationsRead {
  /** By cmdlet noun, as the API wrote them. */
  readonly objects: Readonly<Partial<Record<ObjectType, readonly unknown[]>>>;
  readonly unread: readonly UnreadPart[];
}

/** Seen in others' code. */
const configurationTypes: readonly ObjectType[] = objectTypes.filter((type) => type !== 'TeamsCallingPolicy');

/**
 * Reads what Teams PowerShell and the admin centre read. Microsoft does not document it and may change it any day: it is asked only where the school
 * said so, and an answer that looks otherwise than expected is not used.
 */
export async function readConfigurations(tokens: AccessTokens, send: PatientFetch, around: CallSurroundings): Promise<ConfigurationsRead> {
  const read = await Promise.all(
    configurationTypes.map(async (type) => ({ type, answer: await orFailure(readObjects(type, tokens, send, around)) })),
  );
  return {
    objects: Object.fromEntries(read.flatMap(({ type, answer }) => (answer instanceof CallFailure ? [] : [[type, answer]]))),
    unread: read.flatMap(({ type, answer }) => (answer instanceof CallFailure ? [unreadPart(type, configurationApiRole, answer)] : [])),
  };
}

/** What is left where nothing of it could be had. */
export function noConfigurations(failure: Pick<CallFailure, 'kind' | 'said' | 'code'>): ConfigurationsRead {
  return { objects: {}, unread: configurationTypes.map((type) => unreadPart(type, configurationApiRole, failure)) };
}

/** @throws CallFailure where they cannot be had, or not told apart by name. */
export async function readObjects(
  type: ObjectType,
  tokens: AccessTokens,
  send: PatientFetch,
  around: CallSurroundings,
): Promise<readonly unknown[]> {
  const url = new URL(`https://${configurationApiHost}/Skype.Policy/configurations/${type}`);
  const token = await tokens.token();
  const first = await send(url, { headers: headersWith(token, around) });
  const answer = first.status === 401 ? await send(url, { headers: headersWith(await tokens.token(token), around) }) : first;
  return soundObjects(type, answer, url);
}

async function soundObjects(type: ObjectType, answer: Response, url: URL): Promise<readonly unknown[]> {
  const body: unknown = await answer.json().catch(() => null);
  const about = { address: addressOf(url), status: answer.status };
  const kind = failureOfStatus(answer.status);
  if (kind !== null) throw new CallFailure(kind, { ...about, ...saidIn(body) });
  const objects = Array.isArray(body) ? body : isObject(body) ? [body] : [];
  try {
    collectObjects(type, objects, about.address);
  } catch (cause) {
    if (cause instanceof AppError) throw new CallFailure('malformed', about, { cause });
    throw cause;
  }
  if (objects.length === 0) throw new CallFailure('malformed', about);
  return objects;
}

function saidIn(body: unknown): { readonly code: string | null; readonly said: string | null } {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : isObject(body) ? body : {};
  return { code: textIn(error, 'code'), said: textIn(error, 'message') };
}

function headersWith(token: string, { random }: CallSurroundings): Readonly<Record<string, string>> {
  return {
    Authorization: `Bearer ${token}`,
    Accept: 'application/json',
    'x-authz-scope': 'tenant',
    'x-ms-correlation-id': correlationId(random),
  };
}

function correlationId(random: () => number): string {
  const hex = (digits: number): string => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
