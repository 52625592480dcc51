import { actions, may, type Action } from '../auth/permissions.ts';
import { AppError } from '../errors.ts';
import type { ActorRole } from '../model/actor.ts';
import type { Locale } from '../model/language.ts';
import type { Asking } from './asking.ts';

export interface Me {
  /** As things are assigned to them. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ActorRole[];
  /** What they may do. */
  readonly may: readonly Action[];
  readonly organisation: { readonly id: string; readonly name: string; readonly language: Locale | null };
}

/** Who is calling, as they are told themselves. @throws AppError not-allowed for data of another organisation. */
export async function getMe({ actor, store }: Asking): Promise<Me> {
  if (actor.organisationId !== store.organisationId) throw new AppError('not-allowed', {});
  const organisation = await store.organisation.get();
  return {
    id: actor.id,
    name: actor.name,
    roles: actor.roles,
    may: actions.filter((action) => may(actor, action)),
    organisation: { id: actor.organisationId, name: organisation?.name ?? '', language: organisation?.language ?? null },
  };
}
