import type { Locale } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { say } from '../text/flemish.ts';
import { outcomeNames } from '../text/phrases.ts';
import { markup, ownMarkup, type Markup } from './html-markup.ts';

// A shape for each outcome, so that colour never tells it alone. Drawn in a square of 16 by 16.
const shapes: Readonly<Record<Outcome, string>> = {
  ok: '<circle cx="8" cy="8" r="7"/><path d="m4.6 8.3 2.3 2.3 4.5-4.9"/>',
  default: '<path d="M8 1.2 14 3.4v4.2c0 3.4-2.4 5.9-6 7.2-3.6-1.3-6-3.8-6-7.2V3.4Z"/><path d="m5.2 7.9 2 2 3.6-4"/>',
  instruct: '<path d="M10.6 2.4 13.6 5.4 5.4 13.6 1.8 14.2 2.4 10.6Z"/><path d="m8.8 4.2 3 3"/>',
  gap: '<path d="M8 1.5 15 14H1Z"/><path d="M8 6v4"/><path d="M8 11.9v.2"/>',
  accepted: '<path d="M3.5 15V1.8"/><path d="M3.5 2.4h8.8l-2 2.9 2 2.9H3.5"/>',
  unknown: '<circle cx="8" cy="8" r="7"/><path d="M6 6.3c0-1.2.9-2 2-2s2 .8 2 1.9c0 1.5-2 1.6-2 3.1"/><path d="M8 11.6v.2"/>',
  'not-applicable': '<circle cx="8" cy="8" r="7"/><path d="M5 8h6"/>',
};

/** The drawing of an outcome; the word stands beside it. */
export function icon(outcome: Outcome): Markup {
  return markup`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${ownMarkup(shapes[outcome])}</svg>`;
}

/** Symbol and word. */
export function outcomeBadge(outcome: Outcome, locale: Locale): Markup {
  return markup`<span class="badge ${outcome}">${icon(outcome)} ${say(outcomeNames[outcome], locale)}</span>`;
}
