import { personName } from '../../src/auth/person-name.ts';
import { rolesOf, type RoleRules } from '../../src/auth/roles.ts';
import { AppError } from '../../src/errors.ts';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import type { Log } from '../../src/log.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { PersonDesk, PersonHere } from '../../src/schools/person-desk.ts';
import type { Turn } from '../turn.ts';
import { tenantOf, type Activity } from './activity.ts';
import type { BotStores } from '../chats/bot-stores.ts';
import { chatLocale } from '../chats/chat-locale.ts';
import { chatPlace } from './chat-place.ts';
import type { UserTokens } from './user-tokens.ts';

export interface TurnParts {
  /** Of a tenant, in small letters; only tenants of ours are asked after. */
  readonly organisationOf: (tenantId: string) => string;
  /** Of an organisation. */
  readonly people: (organisationId: string) => PersonDesk;
  readonly roles: RoleRules;
  /** Under which id somebody is kept, by the vendor's id of them. */
  readonly knownAs: (vendorId: string) => string;
  readonly stores: BotStores;
  /** Somebody's own meetings, with a token of theirs for Graph. */
  readonly lessonsOf: (token: string, personId: string) => Promise<LessonDesk>;
  readonly tokens: UserTokens;
  readonly log: Log;
}

/** stranger: of another tenant, or a guest of nobody's knowledge; the turn has no roles then. */
export interface KnownTurn {
  readonly who: 'ours' | 'stranger';
  readonly turn: Turn;
  /** Their own meetings, with a token of theirs for Graph. */
  readonly lessonsBy: (token: string) => Promise<LessonDesk>;
}

/** Who does what where. Only the id of the person is taken from the activity; what they may do is asked. */
export async function turnOf(activity: Activity, isPrivate: Turn['isPrivate'], parts: TurnParts): Promise<KnownTurn> {
  const place = chatPlace(activity);
  const organisationId = parts.organisationOf(tenantOf(activity) ?? '');
  const id = (activity.from.aadObjectId ?? '').toLowerCase();
  const found = id === '' ? null : await findPerson(id, organisationId, parts);
  const person = found === 'unreachable' ? null : found;
  const belongs = person?.role === 'guest' ? 'guest' : 'member';
  const roles = found === null ? [] : rolesOf({ appRoles: person?.appRoles ?? [], holds: person?.groups ?? [], belongs }, parts.roles);
  // A guest may have been given a role by name.
  const ours = found !== null && (belongs === 'member' || roles.length > 0);
  const actor: Actor = {
    organisationId,
    id: id === '' ? 'unknown' : parts.knownAs(id),
    name: personName(activity.from.name),
    roles,
    signedInBy: 'microsoft',
  };
  const chosen = ours ? await parts.stores.forOrganisation(organisationId).preferences.get(actor.id) : null;
  const locale = chosen?.locale ?? chatLocale(activity.locale);
  const lessonsBy = async (token: string): Promise<LessonDesk> => parts.lessonsOf(token, id);
  const lessons = async (): Promise<LessonDesk | null> => {
    const token = ours ? await parts.tokens.get(activity.from.id) : null;
    return token === null ? null : lessonsBy(token);
  };
  const turn: Turn = { actor, person, place, platform: 'teams', locale, isPrivate, lessons };
  return { who: ours ? 'ours' : 'stranger', turn, lessonsBy };
}

async function findPerson(id: string, organisationId: string, { people, log }: TurnParts): Promise<PersonHere | 'unreachable' | null> {
  try {
    return await people(organisationId).find(id);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn('it could not be asked who somebody is', { error });
    return 'unreachable';
  }
}
