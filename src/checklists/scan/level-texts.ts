import type { Localized } from '../../model/language.ts';
import type { ChecklistItem } from '../list/checklist.ts';
import type { LevelText } from '../registers/level-text.ts';

export interface LevelSaid {
  readonly text: Localized;
  /** list: the list says so. inferred: worked out from what the list shows. school: somebody here wrote it. */
  readonly from: 'list' | 'inferred' | 'school';
}

/**
 * What the levels of a condition say, as far as anybody knows. The list shows the level of its filled-in example and the two after it, without saying
 * which levels these are; where that was worked out, it says so. What somebody wrote here comes first.
 */
export function levelTexts(
  item: ChecklistItem,
  written: readonly Pick<LevelText, 'item' | 'level' | 'text'>[],
): ReadonlyMap<number, LevelSaid> {
  const said = new Map<number, LevelSaid>();
  const { exampleAssessment: example, growthSteps, otherLevels } = item;
  const base = example?.levelInference?.value ?? null;
  if (base !== null && base > 0 && example?.text) said.set(base, { text: example.text, from: 'inferred' });
  for (const { n, text, inferredLevel } of growthSteps) {
    const level = inferredLevel ?? (base === null ? null : base + n);
    if (level !== null) said.set(level, { text, from: 'inferred' });
  }
  for (const { level, text } of otherLevels) said.set(level, { text, from: 'list' });
  for (const { item: id, level, text } of written) if (id === item.id) said.set(level, { text, from: 'school' });
  return new Map([...said].filter(([level]) => level <= (item.scale?.levels ?? 0)).toSorted(([a], [b]) => a - b));
}
