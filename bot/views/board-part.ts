import type { Severity } from '../../src/model/outcome.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { date, fill, number } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { BoardTotals } from '../../src/use-cases/lessons/board-totals.ts';
import type { Block } from './view.ts';

const texts = {
  heading: { nl: 'De hele organisatie', en: 'The whole organisation' },
  open: { nl: 'Aandachtspunten', en: 'Points of attention' },
  none: { nl: 'geen', en: 'none' },
  gaps: { nl: '{count} ({high} hoog, {medium} middel, {low} laag)', en: '{count} ({high} high, {medium} medium, {low} low)' },
  people: { nl: 'Raakt', en: 'Affects' },
  atLeast: {
    nl: '{count, plural, one {ten minste # persoon} other {ten minste # mensen}}',
    en: '{count, plural, one {at least # person} other {at least # people}}',
  },
  unseen: { nl: 'Niet te zien', en: 'Cannot be seen' },
  since: { nl: 'Sinds {day}', en: 'Since {day}' },
  changed: { nl: '{opened} erbij, {mended} opgelost', en: '{opened} new, {mended} mended' },
} as const satisfies Record<string, Localized>;

/** For those who see what is open elsewhere. */
export function boardPart(board: BoardTotals, locale: Locale): readonly Block[] {
  const { gaps, people, unknown, since } = board;
  const facts = [
    { name: say(texts.open, locale), value: gapsIn(gaps, locale) },
    ...(people === null || people === 0
      ? []
      : [{ name: say(texts.people, locale), value: fill(texts.atLeast, { count: people }, locale) }]),
    ...(unknown === 0 ? [] : [{ name: say(texts.unseen, locale), value: number(unknown, locale) }]),
    ...(since === null ? [] : [sinceFact(since, locale)]),
  ];
  return [
    { kind: 'heading', text: say(texts.heading, locale) },
    { kind: 'facts', facts },
  ];
}

function gapsIn(gaps: Readonly<Record<Severity, number>>, locale: Locale): string {
  const count = gaps.high + gaps.medium + gaps.low;
  return count === 0 ? say(texts.none, locale) : fill(texts.gaps, { count, ...gaps }, locale);
}

function sinceFact(since: NonNullable<BoardTotals['since']>, locale: Locale): { readonly name: string; readonly value: string } {
  const { auditedAt, opened, mended } = since;
  const day = date(auditedAt, locale);
  return { name: fill(texts.since, { day }, locale), value: fill(texts.changed, { opened, mended }, locale) };
}
