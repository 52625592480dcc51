import type { Locale, Localized } from '../../src/model/language.ts';
import { date, fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { ItemSeen } from '../../src/use-cases/checklists/seen-item.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import { nameOf, shortened } from './short.ts';
import type { Block, View, ViewAction } from './view.ts';

export interface ItemAsked {
  readonly seen: ItemSeen;
  readonly checklist: string;
  /** Empty: the whole organisation. */
  readonly school: string;
  /** Address of the tab, with a slash behind it; null: there is none to open. */
  readonly tab: string | null;
}

const texts = {
  who: { nl: 'Wie', en: 'Who' },
  due: { nl: 'Uiterlijk', en: 'By' },
  stands: { nl: 'Stand', en: 'Status' },
  done: { nl: 'klaar', en: 'done' },
  open: { nl: 'open', en: 'open' },
  late: { nl: 'over tijd', en: 'overdue' },
  ticked: { nl: 'afgevinkt door {name}', en: 'ticked by {name}' },
  tips: { nl: 'Bronnen en tips: {text}', en: 'Sources and tips: {text}' },
  inTab: { nl: 'Open in het tabblad', en: 'Open in the tab' },
  back: { nl: 'Terug naar de lijst', en: 'Back to the list' },
} as const satisfies Record<string, Localized>;

const longestText = 1500;
const mostLinks = 2;

/** One item as the list has it: what it asks, who does it, and how it stands. */
export function checklistItemView(asked: ItemAsked, locale: Locale): View {
  const { seen, checklist, school } = asked;
  const { item } = seen;
  const title = shortened(say(item.title, locale), 118);
  const place = { checklist, item: item.id, school };
  return makeView({
    title,
    summary: title,
    blocks: [...textBlocks(seen, locale), factsOf(seen, locale)],
    actions: [...links(asked, locale), press('checklist', say(texts.back, locale), { checklist, school, page: 0, show: 'open' })],
    refresh: { verb: 'checklist-item', data: place },
  });
}

function textBlocks({ item, handout }: ItemSeen, locale: Locale): readonly Block[] {
  const { body, explanation, condition, advice, points } = item;
  const told = [body, explanation, condition].flatMap((text) => (text === null ? [] : [say(text, locale)]));
  const tips = advice === null ? [] : [fill(texts.tips, { text: say(advice, locale) }, locale)];
  const lines = [...told, ...points.map((point) => `• ${say(point, locale)}`), ...tips];
  return [
    ...lines.map((text): Block => ({ kind: 'text', text: shortened(text, longestText) })),
    ...(handout === null ? [] : [{ kind: 'text', text: shortened(say(handout, locale), longestText), tone: 'subtle' } as const]),
  ];
}

function factsOf({ state, owners, due, done, late }: ItemSeen, locale: Locale): Block {
  const who = state.owner === null ? owners.map(({ title }) => say(title, locale)).join(', ') : (nameOf(state.owner.name) ?? '');
  const by = state.tick === null ? '' : `, ${fill(texts.ticked, { name: nameOf(state.tick.by.name) ?? '…' }, locale)}`;
  const facts = [
    { name: say(texts.stands, locale), value: `${say(done ? texts.done : late ? texts.late : texts.open, locale)}${by}` },
    ...(who === '' ? [] : [{ name: say(texts.who, locale), value: who }]),
    ...(due === null ? [] : [{ name: say(texts.due, locale), value: date(due, locale) }]),
  ];
  return { kind: 'facts', facts };
}

function links({ seen, checklist, school, tab }: ItemAsked, locale: Locale): readonly ViewAction[] {
  const outside = seen.item.links
    .filter(({ url }) => url.startsWith('https://'))
    .slice(0, mostLinks)
    .map(({ label, url }): ViewAction => ({ kind: 'open', title: shortened(nameOf(say(label, locale)) ?? url, 50), url }));
  const query = new URLSearchParams({ ...(school !== '' && { school }), item: seen.item.id }).toString();
  const inTab: readonly ViewAction[] =
    tab === null ? [] : [{ kind: 'open', title: say(texts.inTab, locale), url: `${tab}checklists/${checklist}?${query}` }];
  return [...outside, ...inTab];
}
