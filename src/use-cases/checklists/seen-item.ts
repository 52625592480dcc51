import { auditBeside, type AuditBeside } from '../../checklists/guide/audit-beside.ts';
import { itemOf, type Checklist, type ChecklistItem } from '../../checklists/list/checklist.ts';
import { contactFor, type Contact } from '../../checklists/registers/contact.ts';
import type { LevelText } from '../../checklists/registers/level-text.ts';
import { contentsOf } from '../../checklists/rows/facts.ts';
import { ownersOf, type OwnerShown } from '../../checklists/rows/owners.ts';
import type { Row } from '../../checklists/rows/row.ts';
import { isMine } from '../../checklists/rows/whose.ts';
import { levelTexts, type LevelSaid } from '../../checklists/scan/level-texts.ts';
import type { Actor } from '../../model/actor.ts';
import type { Localized } from '../../model/language.ts';
import { may } from '../../auth/permissions.ts';
import type { RowsRead } from './read-rows.ts';
import { mayChange } from './visible-rows.ts';

const shownFields = [
  'id',
  'section',
  'kind',
  'title',
  'body',
  'topic',
  'main',
  'step',
  'condition',
  'points',
  'links',
  'ownerNote',
  'legal',
  'legalBasis',
  'optional',
  'audience',
  'platform',
  'settings',
  'verification',
  'keySentence',
  'fallbackFor',
  'explanation',
  'advice',
  'scale',
] as const satisfies readonly (keyof ChecklistItem)[];

/** What the list itself says of an item. */
export type ItemShown = Pick<ChecklistItem, (typeof shownFields)[number]>;

export interface ItemNamed {
  readonly checklist: string;
  readonly item: string;
  readonly title: Localized;
}

/** One item as its reader sees it. */
export interface ItemSeen extends Omit<Row, 'item' | 'parts'> {
  readonly item: ItemShown;
  readonly owners: readonly OwnerShown[];
  /** Theirs by name, or by their role as long as nobody was named. */
  readonly mine: boolean;
  readonly mayChange: boolean;
  /** Of a scale, as far as anybody knows what they say. */
  readonly levels: readonly (LevelSaid & { readonly level: number })[];
  /** A text to pass on, filled in; null: there is none. */
  readonly handout: Localized | null;
  /** What goes with it, in this list or another one. */
  readonly related: readonly ItemNamed[];
  /** What the audit sees now, beside a question about it. */
  readonly beside: AuditBeside | null;
  readonly parts: readonly ItemSeen[];
}

/** A row with all that a surface shows of it. */
export function seenItem(row: Row, read: Pick<RowsRead, 'list' | 'lists' | 'facts'>, actor: Actor): ItemSeen {
  const { list, facts } = read;
  const { item, parts, ...standing } = row;
  const sees = facts.audit !== null && item.context === 'audit-summary' && may(actor, 'finding.read');
  const written = (contentsOf(facts, 'level-text') as readonly LevelText[]).filter(({ checklist }) => checklist === list.id);
  return {
    ...standing,
    item: shownItem(item),
    owners: ownersOf(item, list),
    mine: isMine(row, actor),
    mayChange: mayChange(row, actor),
    levels: [...levelTexts(item, written)].map(([level, said]) => ({ level, ...said })),
    handout: handoutOf(item, read),
    related: item.related.flatMap((id) => named(id, read.lists)),
    beside: sees && facts.audit !== null ? auditBeside(facts.audit, facts.school?.name ?? null) : null,
    parts: parts.map((part) => seenItem(part, read, actor)),
  };
}

function named(id: string, lists: readonly Checklist[]): readonly ItemNamed[] {
  const list = lists.find((one) => itemOf(one, id) !== undefined);
  const item = list && itemOf(list, id);
  return list === undefined || item === undefined ? [] : [{ checklist: list.id, item: id, title: item.title }];
}

function shownItem(item: ChecklistItem): ItemShown {
  // Each of the fields is taken from the item.
  return Object.fromEntries(shownFields.map((field) => [field, item[field]])) as unknown as ItemShown;
}

const nobodyNamed: Localized = { nl: '… (nog in te vullen)', en: '… (still to be filled in)' };

/** Names stand in quotation marks no more than a person would write them, and are put in last. */
function handoutOf({ handout }: ChecklistItem, { facts }: Pick<RowsRead, 'facts'>): Localized | null {
  if (handout === null) return null;
  const contacts = contentsOf(facts, 'contact') as readonly Contact[];
  const fill = (language: 'nl' | 'en'): string => {
    const values: Readonly<Record<string, string>> = {
      school: facts.school?.name ?? facts.boardName,
      complaints: contactFor('complaints', contacts) ?? nobodyNamed[language],
      privacy: contactFor('privacy', contacts) ?? nobodyNamed[language],
    };
    return handout[language].replaceAll(/\{(school|complaints|privacy)\}/g, (_whole, name: string) => values[name] ?? '');
  };
  return { nl: fill('nl'), en: fill('en') };
}
