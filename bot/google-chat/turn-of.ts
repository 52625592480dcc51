import { personName } from '../../src/auth/person-name.ts';
import { rolesOf, type RoleRules } from '../../src/auth/roles.ts';
import { AppError } from '../../src/errors.ts';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import type { Log } from '../../src/log.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { PersonDesk, PersonHere } from '../../src/schools/person-desk.ts';
import type { BotStores } from '../chats/bot-stores.ts';
import { chatLocale } from '../chats/chat-locale.ts';
import type { Turn } from '../turn.ts';
import type { ChatEvent } from './chat-event.ts';

/** Who somebody is in the school's own Directory. */
export interface GooglePeople extends PersonDesk {
  /** Where they and their roles are found at Google; null: nobody of the school has that id. @throws AppError when the Directory does not answer. */
  addressOf(personId: string): Promise<string | null>;
}

export interface TurnParts {
  readonly organisationId: string;
  readonly people: GooglePeople;
  readonly roles: RoleRules;
  /** Under which id somebody is kept, by the vendor's id of them. */
  readonly knownAs: (vendorId: string) => string;
  readonly stores: BotStores;
  /** Somebody's own lessons in Meet, by the address at which the Directory knows them. @throws AppError where nobody may look at them. */
  readonly lessonsOf: (address: string) => Promise<LessonDesk>;
  readonly log: Log;
}

/**
 * ours: in the school's Directory. stranger: not in it. unread: the Directory does not answer, so that nobody can tell; only it knows who belongs to the
 * school. Of the last two the turn has no roles.
 */
export type KnownTurn =
  { readonly who: 'ours' | 'stranger'; readonly turn: Turn } | { readonly who: 'unread'; readonly turn: Turn; readonly because: AppError };

interface Found {
  readonly person: PersonHere;
  readonly address: string | null;
}

/** Who does what where. Only the id of the person is taken from the event; what they may do is asked of the Directory. */
export async function turnOf({ user, place, locale: told }: ChatEvent, isPrivate: Turn['isPrivate'], parts: TurnParts): Promise<KnownTurn> {
  const { organisationId } = parts;
  const asked = user.kind === 'bot' ? null : await findPerson(user.id, parts);
  const found = asked instanceof AppError ? null : asked;
  const address = found?.address ?? null;
  const holds = [...(address === null ? [] : [address]), ...(found?.person.groups ?? [])];
  const roles = found === null ? [] : rolesOf({ appRoles: [], holds, belongs: 'member' }, parts.roles);
  const actor: Actor = { organisationId, id: parts.knownAs(user.id), name: personName(user.name), roles, signedInBy: 'google' };
  const chosen = found === null ? null : await parts.stores.forOrganisation(organisationId).preferences.get(actor.id);
  const locale = chosen?.locale ?? chatLocale(told?.replace('_', '-'));
  const lessons = async (): Promise<LessonDesk | null> => (address === null ? null : parts.lessonsOf(address));
  const { kind, id: placeId } = place;
  const turn: Turn = { actor, person: found?.person ?? null, place: { kind, id: placeId }, platform: 'meet', locale, isPrivate, lessons };
  if (asked instanceof AppError) return { who: 'unread', turn, because: asked };
  return { who: found === null ? 'stranger' : 'ours', turn };
}

/** Null: nobody here. */
async function findPerson(id: string, { people, log }: TurnParts): Promise<Found | AppError | null> {
  try {
    const [person, address] = [await people.find(id), await people.addressOf(id)];
    return person === null ? null : { person, address };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn('it could not be asked who somebody is', { error });
    return error;
  }
}
