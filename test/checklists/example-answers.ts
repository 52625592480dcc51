import type { Checklist, ChecklistItem } from '../../src/checklists/list/checklist.ts';
import type { Condition, Standing } from '../../src/checklists/scan/condition.ts';
import { levelTexts } from '../../src/checklists/scan/level-texts.ts';

/** The list's own filled-in example, as far as its export kept it: never an answer of anybody here. */
export function exampleConditions({ items }: Checklist): readonly Condition[] {
  return items.flatMap((item) => {
    const { exampleAssessment: example } = item;
    if (example === null) return [];
    const standing = standingOf(example);
    const { text, note, selected, priority } = example;
    return [
      {
        item,
        standing,
        note,
        selected,
        priority,
        present: text,
        level: standing === 'nothing-yet' ? 0 : null,
        levels: levelTexts(item, []),
      },
    ];
  });
}

/** A text is a level, whichever; without one they do nothing yet, or have to ask. */
function standingOf({ text, levelInference }: NonNullable<ChecklistItem['exampleAssessment']>): Standing {
  if (text !== null) return 'level';
  return levelInference?.value === 0 ? 'nothing-yet' : 'asking';
}
