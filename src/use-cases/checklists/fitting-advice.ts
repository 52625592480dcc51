import { fittingSection } from '../../checklists/card/fitting-section.ts';
import { rowsForPlatforms } from '../../checklists/card/platform-rows.ts';
import type { Localized } from '../../model/language.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { listsOf } from './lists-of.ts';
import { platformsOf } from './platforms-of.ts';
import { privacyContact } from './privacy-contact.ts';
import { readRows } from './read-rows.ts';
import { scopeOf } from './scope.ts';
import { seenItem, type ItemSeen } from './seen-item.ts';

export interface Advice {
  readonly checklist: string;
  readonly section: string;
  readonly title: Localized;
  readonly items: readonly ItemSeen[];
}

export interface AdviceGiven {
  /** Null: no card has a word of the question. */
  readonly advice: Advice | null;
  /** Whom to ask about personal data; null: the school named nobody. */
  readonly privacyContact: string | null;
}

/** The part of a card that answers a question in free words, for the platforms that the board uses. @throws AppError not-allowed, not-there. */
export async function fittingAdvice(asking: AskingLists, question: string, school: string | null): Promise<AdviceGiven> {
  permit(asking, 'own-checklist.read');
  await scopeOf(asking, { school, year: null });
  return { advice: await adviceOn(asking, question, school), privacyContact: await privacyContact(asking.store, school) };
}

async function adviceOn(asking: AskingLists, question: string, school: string | null): Promise<Advice | null> {
  for (const card of (await listsOf(asking)).filter(({ type }) => type === 'privacy-card')) {
    const section = fittingSection(card, question);
    if (section === null) continue;
    const read = await readRows(asking, card.id, { school, year: null });
    const rows = rowsForPlatforms(read.seen, await platformsOf(asking.store, read.facts)).filter(({ item }) => item.section === section.id);
    return { checklist: card.id, section: section.id, title: section.title, items: rows.map((row) => seenItem(row, read, asking.actor)) };
  }
  return null;
}
