import type { Localized } from '../../model/language.ts';
import type { Checklist } from '../list/checklist.ts';
import { plain, subtle, type Block, type Chapter, type Link, type ReportDocument } from '../report/report-document.ts';
import { inPriority, isBelowMinimum, nextSteps, type Condition } from './condition.ts';
import { noteBeside, presentWords, scaleWords, scanWords } from './scan-words.ts';

/** The report of a scan: the chapters that the list names, filled with what the organisation answered. */
export function scanReport(list: Checklist, conditions: readonly Condition[], organisation: string): ReportDocument {
  const content: Readonly<Record<string, () => readonly Block[]>> = {
    overview: () => overview(list, conditions),
    growth: () => growth(list, conditions),
    more: () => glossary(list),
  };
  const chapters = list.report?.chapters ?? defaultChapters;
  return {
    title: list.title,
    subtitle: organisation,
    chapters: chapters.map(({ id, number, title, body, links }): Chapter => {
      const own = content[id]?.() ?? [];
      return { id, number, title, blocks: [plain(body), ...own, ...(links.length === 0 ? [] : [linksOf(links)])] };
    }),
  };
}

function linksOf(links: readonly Link[]): Block {
  return { kind: 'links', links: links.map(({ label, url }) => ({ label, url })) };
}

/** Every condition by responsibility, with the level that applies. */
function overview(list: Checklist, conditions: readonly Condition[]): readonly Block[] {
  const signs = (list.report?.legend ?? []).map(({ id, title }) => ({ id, title }));
  const parts = list.sections.flatMap(({ id, title }): readonly Block[] => {
    const own = conditions.filter(({ item }) => item.section === id);
    return own.length === 0 ? [] : [{ kind: 'heading', text: title }, ...own.flatMap(shortly)];
  });
  return [...(signs.length === 0 ? [] : [{ kind: 'legend' as const, signs }]), ...parts];
}

function shortly(condition: Condition): readonly Block[] {
  const note = noteBeside(condition);
  return [scale(condition), plain(presentWords(condition)), ...(note === null ? [] : [subtle(note)])];
}

function scale(condition: Condition): Block {
  const { item, level, selected } = condition;
  const { levels = 0, advisedMinimum = null } = item.scale ?? {};
  const shown = { levels, advisedMinimum, current: level, legal: item.legal, selected, words: scaleWords(condition) };
  return { kind: 'scale', title: item.title, scale: shown };
}

/** The conditions to grow in, the most important first: where they stand, and what comes next. */
function growth(list: Checklist, conditions: readonly Condition[]): readonly Block[] {
  const chosen = inPriority(conditions);
  if (chosen.length === 0) return [plain(scanWords.none)];
  return chosen.flatMap((condition, index) => inFull(condition, index + 1, list.report?.shownGrowthSteps ?? 2));
}

function inFull(condition: Condition, place: number, shown: number): readonly Block[] {
  const { item } = condition;
  const note = noteBeside(condition);
  const title = { nl: `${place}. ${item.title.nl}`, en: `${place}. ${item.title.en}` };
  const steps = nextSteps(condition, shown).map(({ level, text }) => stepText(level, text));
  const isTop = condition.level !== null && steps.length === 0;
  return [
    { kind: 'heading', text: title },
    scale(condition),
    ...(item.explanation === null ? [] : [plain(item.explanation)]),
    ...(item.legal ? [plain(scanWords.legal), ...item.legalBasis.map(subtle)] : []),
    {
      kind: 'facts',
      facts: [
        { name: scanWords.present, value: presentWords(condition) },
        ...(note === null ? [] : [{ name: scanWords.note, value: note }]),
      ],
    },
    ...(isBelowMinimum(condition) ? [plain(scanWords.below)] : []),
    ...(isTop ? [plain(scanWords.top)] : []),
    ...(steps.length === 0
      ? []
      : [
          { kind: 'text' as const, text: scanWords.steps, tone: 'strong' as const },
          { kind: 'steps' as const, steps },
        ]),
    ...(item.advice === null ? [] : [{ kind: 'text' as const, text: scanWords.tips, tone: 'strong' as const }, plain(item.advice)]),
    ...(item.links.length === 0 ? [] : [linksOf(item.links)]),
  ];
}

function stepText(level: number | null, text: Localized | null): Localized {
  const said = text ?? scanWords.noText;
  return level === null ? said : { nl: `Niveau ${level}: ${said.nl}`, en: `Level ${level}: ${said.en}` };
}

function glossary({ glossary: terms }: Checklist): readonly Block[] {
  if (terms.length === 0) return [];
  const facts = terms.map(({ term, nl, en }) => ({ name: term, value: { nl, en } }));
  return [
    { kind: 'heading', text: scanWords.glossary },
    { kind: 'facts', facts },
  ];
}

/** Of a scan that a school brought in without saying how its report is built. */
const defaultChapters: readonly Pick<NonNullable<Checklist['report']>['chapters'][number], 'id' | 'number' | 'title' | 'body' | 'links'>[] =
  [
    {
      id: 'overview',
      number: 1,
      title: { nl: 'Volledig overzicht', en: 'Full overview' },
      body: { nl: 'Alle voorwaarden, met het niveau dat van toepassing is.', en: 'All conditions, with the level that applies.' },
      links: [],
    },
    {
      id: 'growth',
      number: 2,
      title: { nl: 'Gekozen voorwaarden', en: 'Chosen conditions' },
      body: { nl: 'Waarin wij willen groeien, in volgorde van prioriteit.', en: 'In which we want to grow, in order of priority.' },
      links: [],
    },
  ];
