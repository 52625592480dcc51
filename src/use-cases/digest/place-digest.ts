import { composeDigest } from '../../reminders/digest/compose-digest.ts';
import type { CardSettings } from '../../reminders/card-settings.ts';
import type { Digest, DigestAsked } from '../../reminders/digest/digest.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Asking } from '../asking.ts';
import { todayOf } from '../end-date.ts';
import { placeCardFrom, storedCardOf } from '../schedules/weekly-card.ts';
import { contentsFor } from './contents-for.ts';
import { readDigestFacts, type DigestReading } from './read-digest-facts.ts';

/** Of which week a card tells: an old card stays about its own. */
export type CardWeek = Pick<DigestAsked, 'occasion' | 'since'>;

export type AskingDigest = Asking & DigestReading;

export interface PlaceDigest {
  readonly digest: Digest;
  readonly settings: CardSettings;
}

/** The card of a place as it stands now, about the week that it was sent for. Null: the place has none any more. @throws AppError not-allowed. */
export async function getPlaceDigest(asking: AskingDigest, placeId: string, week: CardWeek): Promise<PlaceDigest | null> {
  permit(asking, 'own-checklist.read');
  const settings = await settingsOf(asking.store, placeId);
  if (settings === null) return null;
  const { school, contents, snoozed } = settings;
  const today = await todayOf(asking.store, asking.clock);
  const asked = { school, contents, snoozed, today, ...week };
  return { digest: composeDigest(await readDigestFacts(asking, asked), asked), settings };
}

/** What is chosen for the card of a place; null: it has none. */
export async function settingsOf(store: OrganisationStore, placeId: string): Promise<CardSettings | null> {
  const stored = await storedCardOf(store, placeId);
  return stored === null ? null : (placeCardFrom(stored)?.settings ?? null);
}

/** Of which school a card of the place tells, and what of it; where there is none any more, what the asker may see. */
export async function scopeOfCard(asking: AskingDigest, placeId: string): Promise<Pick<CardSettings, 'school' | 'contents'>> {
  return (await settingsOf(asking.store, placeId)) ?? { school: null, contents: contentsFor(asking.actor) };
}
