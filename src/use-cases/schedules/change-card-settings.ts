import { AppError } from '../../errors.ts';
import type { Actor } from '../../model/actor.ts';
import type { CardChoices, CardContent, CardSettings } from '../../reminders/card-settings.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { contentsFor } from '../digest/contents-for.ts';
import { requireOneOf } from '../known-names.ts';
import { changeCardThere } from './change-card.ts';
import type { PlaceCard } from './weekly-card.ts';

/** What people change about a card in its own chat. */
export type CardChange = Partial<CardChoices>;

/** Chooses what stands in the card of a place, and for whom; `choose` sees the card as it stands then. @throws AppError not-allowed, not-there, changed-meanwhile, card-without-contents, unknown-name for a school. */
export async function changeCardSettings(
  deciding: Deciding,
  placeId: string,
  choose: (card: CardSettings) => CardChange,
): Promise<PlaceCard> {
  permit(deciding, 'reminder.set');
  return changeCardThere(deciding, placeId, async ({ settings }, inside) => {
    const chosen = choose(settings);
    await requireSchool(inside, chosen.school ?? null);
    const contents = contentsKept(deciding.actor, chosen.contents ?? settings.contents, settings.contents);
    return { settings: { ...settings, ...chosen, contents } };
  });
}

/**
 * Nobody puts on a card what they may not see themselves; what others put there before stays.
 * @throws AppError card-without-contents where nothing would be left of what stood there.
 */
export function contentsKept(actor: Actor, wanted: readonly CardContent[], before: CardContents): readonly CardContent[] {
  const own = contentsFor(actor);
  const kept = wanted.filter((content) => own.includes(content) || before?.includes(content) === true);
  // Of a card that an earlier version left empty, everything else can still be changed.
  if (kept.length === 0 && before?.length !== 0) throw new AppError('card-without-contents', {});
  return kept;
}

/** Null: there was no card. */
type CardContents = readonly CardContent[] | null;

/** Null is the whole board. @throws AppError unknown-name. */
export async function requireSchool({ schools }: Pick<OrganisationStore, 'schools'>, school: string | null): Promise<void> {
  if (school === null) return;
  const known = (await schools.list()).map(({ id }) => id);
  requireOneOf(known, school, 'school');
}
