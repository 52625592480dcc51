import { check } from './check.ts';
import { checklist } from './checklist.ts';
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { helpOn } from './help.ts';
import { language } from './language.ts';
import { remind } from './remind.ts';

const others: readonly Command[] = [check, checklist, explain, remind, language];

/** All that one can say, in the order of the menu: the most useful first. */
export const commands: readonly Command[] = [...others, helpOn(others)];
