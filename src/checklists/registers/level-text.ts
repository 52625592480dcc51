import * as z from 'zod';
import { id } from '../list/texts.ts';
import type { Immutable } from '../list/checklist.ts';
import { words } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  checklist: id,
  item: id,
  level: z.int().min(1).max(10),
  text: z.strictObject({ nl: words, en: words }),
});

export type LevelText = Immutable<z.output<typeof content>>;

/** What a level of a scan says, where the list itself does not tell. */
export const levelText = defineRegister({
  id: 'level-text',
  title: { nl: 'Teksten van niveaus', en: 'Texts of levels' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'staff',
  content,
  titleOf: ({ item, level }) => `${item} ${level}`,
});
