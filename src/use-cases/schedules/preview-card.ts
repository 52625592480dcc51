import type { Digest } from '../../reminders/digest/digest.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { contentsFor } from '../digest/contents-for.ts';
import { composeCard, type Composing } from './compose-card.ts';
import { placeCardFrom, storedCardOf } from './weekly-card.ts';

/** What the card of a place would hold now, of what the asker may see. Nothing is sent. @throws AppError not-allowed, not-there. */
export async function previewCard(reading: Asking & Composing, placeId: string): Promise<Digest> {
  permit(reading, 'reminder.set');
  const card = found(placeCardFrom(found(await storedCardOf(reading.store, placeId))));
  const own = contentsFor(reading.actor);
  const contents = card.settings.contents.filter((content) => own.includes(content));
  return composeCard(reading, { ...card, settings: { ...card.settings, contents } }, 'weekly');
}
