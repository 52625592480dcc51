import type { Checklist, ChecklistSection } from '../list/checklist.ts';
import { searchable } from '../../text/searchable.ts';

/** The part of a card that answers a question in free words best; null when none has a word of it. */
export function fittingSection({ sections }: Checklist, question: string): ChecklistSection | null {
  const asked = ` ${searchable(question)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const scored = sections.map((section) => ({ section, score: scoreOf(section, asked) })).filter(({ score }) => score > 0);
  return scored.toSorted((a, b) => b.score - a.score)[0]?.section ?? null;
}

/** Longer words say more: `eigen laptop` outweighs `les`. */
function scoreOf({ words }: ChecklistSection, asked: string): number {
  const found = words.map((word) => searchable(word)).filter((word) => asked.includes(` ${word} `));
  return found.reduce((sum, word) => sum + word.length, 0);
}
