import { wantsColour } from '../config.ts';
import type { Paper } from './table/page.ts';
import type { Terminal } from './terminal.ts';

const usualWidth = 100;

/** A file has no colour and its own width. */
export const filePaper: Paper = { width: usualWidth, colour: 'plain' };

/** How wide the terminal is, and whether it takes colour. A width of 0 is what a pseudo-terminal says that does not know. */
export function paperOf({ stdout, env }: Terminal): Paper {
  return { width: stdout.columns || Number(env['COLUMNS']) || usualWidth, colour: wantsColour(env, stdout) };
}
