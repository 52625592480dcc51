import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { ListSeen } from '../../src/use-cases/checklists/get-checklist.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import { nameOf, shortened } from './short.ts';
import { staleButtonView } from './problem-view.ts';
import type { Block, Point, View, ViewAction } from './view.ts';

type Section = ListSeen['sections'][number];
type ItemSeen = Section['items'][number];

export const cardTexts = {
  advice: { nl: 'advies', en: 'advice' },
  readShort: { nl: 'Lees meer', en: 'Read more' },
  counts: {
    nl: '{blocks, plural, one {# blok} other {# blokken}}, {points, plural, one {# punt} other {# punten}}.',
    en: '{blocks, plural, one {# block} other {# blocks}}, {points, plural, one {# point} other {# points}}.',
  },
  whole: { nl: 'De hele kaart', en: 'The whole card' },
  lists: { nl: 'Alle lijsten', en: 'All lists' },
  next: { nl: 'Volgende blok', en: 'Next block' },
  contact: { nl: 'Vragen over persoonsgegevens: {contact}', en: 'Questions about personal data: {contact}' },
  noContact: {
    nl: 'Vragen over persoonsgegevens? Bij wie je terechtkunt, heeft de school nog niet ingevuld.',
    en: 'Questions about personal data? The school has not named anybody for these yet.',
  },
  moreAbout: { nl: 'Meer hierover', en: 'More about this' },
} as const satisfies Record<string, Localized>;

/** All blocks and points of a card on one, each block a button away from what it says. */
export function cardView(card: ListSeen, locale: Locale): View {
  const points = card.sections.reduce((sum, { items }) => sum + items.length, 0);
  const counts = fill(cardTexts.counts, { blocks: card.sections.length, points }, locale);
  return makeView({
    title: nameOf(say(card.title, locale)) ?? card.id,
    summary: counts,
    blocks: [
      { kind: 'text', text: counts },
      ...card.sections.map((section) => blockInShort(section, card, locale)),
      contactLine(card.contact, locale),
    ],
    actions: [press('checklists', say(cardTexts.lists, locale), { school: card.school ?? '' })],
    refresh: { verb: 'checklist-card', data: { checklist: card.id, school: card.school ?? '' } },
  });
}

function blockInShort(section: Section, card: ListSeen, locale: Locale): Block {
  return {
    kind: 'part',
    title: say(section.title, locale),
    blocks: section.items.map(({ item }) => ({ kind: 'text', text: `• ${say(item.title, locale)}` })),
    actions: [press('checklist-block', say(cardTexts.readShort, locale), placeOf(card, section))],
  };
}

/** One block with what each of its points says; what is no block of the card (any more) is an old button. */
export function blockView(card: ListSeen, id: string, locale: Locale): View {
  const at = card.sections.findIndex((section) => section.id === id);
  const section = card.sections[at];
  if (section === undefined) return staleButtonView(locale);
  const next = card.sections[(at + 1) % card.sections.length] ?? section;
  return makeView({
    title: say(section.title, locale),
    summary: section.items
      .map(({ item }) => say(item.title, locale))
      .join('; ')
      .slice(0, 300),
    blocks: [{ kind: 'points', points: advicePoints(section.items, locale) }, contactLine(card.contact, locale)],
    actions: [
      press('checklist-block', say(cardTexts.next, locale), placeOf(card, next)),
      press('checklist-card', say(cardTexts.whole, locale), { checklist: card.id, school: card.school ?? '' }),
    ],
    refresh: { verb: 'checklist-block', data: placeOf(card, section) },
  });
}

function placeOf(card: ListSeen, { id }: Section) {
  return { checklist: card.id, school: card.school ?? '', section: id };
}

/** Advice is neither done nor open. */
export function advicePoints(items: readonly ItemSeen[], locale: Locale): readonly Point[] {
  return items.map(({ item }) => {
    const [link] = item.links;
    const open: readonly ViewAction[] = link === undefined ? [] : [openLink(link, locale)];
    return {
      state: 'information',
      stateWord: say(cardTexts.advice, locale),
      text: say(item.title, locale),
      ...(item.body === null ? {} : { detail: say(item.body, locale) }),
      ...(open.length === 0 ? {} : { actions: open }),
    };
  });
}

function openLink({ label, url }: ItemSeen['item']['links'][number], locale: Locale): ViewAction {
  return { kind: 'open', title: shortened(nameOf(say(label, locale)) ?? say(cardTexts.moreAbout, locale), 50), url };
}

export function contactLine(contact: string | null, locale: Locale): Block {
  const text =
    contact === null ? say(cardTexts.noContact, locale) : fill(cardTexts.contact, { contact: nameOf(contact) ?? contact }, locale);
  return { kind: 'text', text, tone: 'subtle' };
}
