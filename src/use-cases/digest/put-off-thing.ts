import { AppError } from '../../errors.ts';
import { openThings, putOffUntil } from '../../reminders/digest/compose-digest.ts';
import type { Snoozed } from '../../reminders/digest/snoozed.ts';
import { permit } from '../asking.ts';
import type { DecidingLists } from '../checklists/asking-lists.ts';
import { todayOf } from '../end-date.ts';
import { found } from '../found.ts';
import { changeCardThere } from '../schedules/change-card.ts';
import type { Acted, ThingWanted } from './act-on-thing.ts';
import { mayPutOff } from './contents-for.ts';
import { settingsOf } from './place-digest.ts';
import { readDigestFacts } from './read-digest-facts.ts';

/** More than a card ever holds open at a time. */
const mostPutOff = 100;

/**
 * Keeps a thing away from the card of a place for some weeks; it stays open everywhere else. Only who may see such things anyway may put them off.
 * @throws AppError not-allowed; not-there where the place has no card any more.
 */
export async function putOffThing(deciding: DecidingLists, { placeId, thing: id }: ThingWanted, weeks: number): Promise<Acted> {
  permit(deciding, 'reminder.set');
  const { school, contents } = found(await settingsOf(deciding.store, placeId));
  const today = await todayOf(deciding.store, deciding.clock);
  const facts = await readDigestFacts(deciding, { school, contents, since: null });
  const thing = openThings(facts, { contents, today }).find((one) => one.id === id);
  if (thing === undefined) return { outcome: 'gone' };
  if (!mayPutOff(deciding.actor, thing.about.kind)) throw new AppError('not-allowed', { action: 'reminder.set' });
  const putOff: Snoozed = { thing: id, until: putOffUntil(today, weeks) };
  // Beside what is put off by now: others may have put off something else since the card was looked at.
  await changeCardThere(deciding, placeId, async ({ settings }) => {
    const others = settings.snoozed.filter((one) => one.thing !== id && today <= one.until).slice(-mostPutOff + 1);
    return { settings: { ...settings, snoozed: [...others, putOff] } };
  });
  return { outcome: 'done', title: thing.title };
}
