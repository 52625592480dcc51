import type { Localized, Wording } from '../../model/language.ts';
import { kinds } from '../kinds/index.ts';
import type { Checklist } from '../list/checklist.ts';
import { contactFor, type Contact } from '../registers/contact.ts';
import { registers } from '../registers/index.ts';
import { contentsOf, surroundings, type Facts } from '../rows/facts.ts';
import { ownersOf } from '../rows/owners.ts';
import { isContradicted } from '../rows/progress.ts';
import type { Row } from '../rows/row.ts';
import { itemsWith } from '../rows/rows-of.ts';
import type { RegisterId } from '../registers/register-ids.ts';
import { plain, type Block, type Chapter, type Point, type ReportDocument } from './report-document.ts';
import { rowWords } from './row-words.ts';

/** Any list as it stands: a chapter for each section, and one for each register that its rows name. What people keep to themselves is not in it. */
export function listReport(list: Checklist, rows: readonly Row[], facts: Facts): ReportDocument {
  const shown = rows.filter((row) => !row.private);
  const sections = list.sections.flatMap((section): readonly Chapter[] => {
    const own = shown.filter(({ item }) => item.section === section.id);
    if (own.length === 0) return [];
    return [
      {
        id: section.id,
        number: null,
        title: section.title,
        blocks: [{ kind: 'points', points: own.flatMap((row) => pointsOf(row, numberOf(row), list)) }],
      },
    ];
  });
  const named = [...new Set(list.type === 'privacy-card' ? registersForEverybody(shown, facts) : shown.flatMap(registersOf))];
  return {
    title: list.title,
    subtitle: [facts.school?.name ?? facts.boardName, facts.year].join(' · '),
    chapters: [
      summary(list),
      ...sections,
      ...contactChapter(list, facts),
      ...named.flatMap((register) => registerChapter(register, list, facts)),
    ],
  };
}

function summary(list: Checklist): Chapter {
  return { id: 'summary', number: null, title: kinds[list.type].title, blocks: list.summary === null ? [] : [plain(list.summary)] };
}

/** A card ends with whom to ask. */
function contactChapter({ type }: Checklist, facts: Facts): readonly Chapter[] {
  if (type !== 'privacy-card') return [];
  const contact = contactFor('privacy', contentsOf(facts, 'contact') as readonly Contact[]);
  return [{ id: 'contact', number: null, title: rowWords.contact, blocks: [plain(contact ?? rowWords.noContact)] }];
}

function registersOf(row: Row): readonly RegisterId[] {
  return [...(row.register === null || row.register.entries === 0 ? [] : [row.register.register]), ...row.parts.flatMap(registersOf)];
}

/** A card is the same for all who read it: with what everybody may know, and nothing besides. */
function registersForEverybody(rows: readonly Row[], facts: Facts): readonly RegisterId[] {
  const named = rows.flatMap(({ item }) => item.register ?? []);
  return named.filter((id) => registers[id].readBy === 'everybody' && contentsOf(facts, id).length > 0);
}

function pointsOf(row: Row, before: string, list: Checklist): readonly Point[] {
  const { item, parts } = row;
  const text = { nl: `${before}${item.title.nl}`, en: `${before}${item.title.en}` };
  const details = [...toldWhole(row, list), ...detailsOf(row, list)];
  const own: Point = { state: stateOf(row), word: wordOf(row, list), text, details };
  return [own, ...parts.flatMap((part) => pointsOf(part, part.item.step === item.step ? '– ' : numberOf(part), list))];
}

function numberOf({ item: { step } }: Row): string {
  return step === null ? '' : `${step}. `;
}

/** A card and a plan are handed out by themselves: they say what to do, a plan also who does. */
function toldWhole({ item }: Row, list: Checklist): readonly Wording[] {
  const what = item.body === null ? [] : [item.body];
  if (list.type === 'privacy-card') return what;
  const owners = ownersOf(item, list);
  return list.type === 'step-plan' ? [...what, ...(owners.length === 0 ? [] : [rowWords.who(owners)])] : [];
}

function stateOf(row: Row): Point['state'] {
  if (row.done) return 'ok';
  if (row.late || isContradicted(row) || row.audit?.state === 'failing') return 'attention';
  return row.audit?.state === 'unknown' && !row.tickable ? 'unknown' : 'information';
}

function wordOf(row: Row, { type }: Checklist): Localized {
  if (row.done) return type === 'conversation-guide' ? rowWords.discussed : rowWords.done;
  if (row.late) return rowWords.late;
  return stateOf(row) === 'attention' ? rowWords.attention : rowWords.open;
}

/** Nothing of who ticked what stands on a card. */
function detailsOf({ state, due, audit, carriedFrom }: Row, { type }: Checklist): readonly Wording[] {
  if (type === 'privacy-card') return [];
  const failing = (audit?.settings ?? []).filter(({ outcome }) => outcome === 'gap' || outcome === 'not-agreed');
  return [
    ...(state.tick === null ? [] : [rowWords.tickedBy(state.tick.by.name, state.tick.at)]),
    ...(carriedFrom === null ? [] : [rowWords.carried(carriedFrom)]),
    ...(state.owner === null ? [] : [rowWords.owner(state.owner.name)]),
    ...(due === null ? [] : [rowWords.due(due)]),
    ...failing.map(({ title }) => rowWords.auditSees(title)),
    ...state.decisions.map(({ body, date }) => rowWords.decided(body, date)),
    ...(state.note === null ? [] : [state.note]),
    ...(state.evidence === null ? [] : [state.evidence]),
  ];
}

function registerChapter(id: RegisterId, list: Checklist, facts: Facts): readonly Chapter[] {
  const register = registers[id];
  const contents = contentsOf(facts, id);
  const around = surroundings(facts, itemsWith(id, list));
  const points = contents.flatMap((content): readonly Point[] => {
    const [worst = null] = register
      .remarks(content, around)
      .toSorted((a, b) => Number(b.state === 'attention') - Number(a.state === 'attention'));
    const details = register.remarks(content, around).map(({ text }) => text);
    return [
      {
        state: worst?.state ?? 'information',
        word: rowWords.remark[worst?.state ?? 'information'],
        text: register.titleOf(content),
        details,
      },
    ];
  });
  const blocks: readonly Block[] = register.summary?.(contents, around) ?? [{ kind: 'points', points }];
  return [{ id, number: null, title: register.title, blocks }];
}
