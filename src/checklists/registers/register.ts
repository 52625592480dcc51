import type * as z from 'zod';
import type { Localized, Wording } from '../../model/language.ts';
import type { AuditRead } from '../evidence/audit-read.ts';
import type { ChecklistItem, Immutable } from '../list/checklist.ts';
import type { ShownState } from '../../model/shown-state.ts';
import type { Block, ReportDocument } from '../report/report-document.ts';
import type { Person } from '../state/item-state.ts';
import type { SchoolYear } from '../../model/school-year.ts';
import type { DayTold } from './odd-day.ts';
import type { RegisterId } from './register-ids.ts';

/** One thing in a register. */
export interface RegisterEntry {
  readonly register: RegisterId;
  readonly entry: string;
  /** Null: it holds for every school of the board. */
  readonly school: string | null;
  /** Null: it belongs to no year. */
  readonly year: SchoolYear | null;
  readonly content: unknown;
  readonly version: number;
}

/** What an entry is held against. */
export interface Surroundings {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of the school whose entry it is; the board's where it is everybody's. */
  readonly schoolName: string;
  /** The findings of which schools count; null: all. */
  readonly school: string | null;
  /** Null: nothing was audited yet. */
  readonly audit: AuditRead | 'not-shown' | null;
  /** Items that name the register. */
  readonly items: readonly ChecklistItem[];
}

/** What there is to say of an entry: first what is right, then what to do. */
export interface Remark {
  readonly state: ShownState;
  readonly text: Localized;
}

/** What somebody is to do about an entry. */
export interface ToDo {
  readonly title: Wording;
  readonly due: string | null;
  readonly owner: Person | null;
}

interface RegisterOf<Content> {
  readonly id: RegisterId;
  readonly title: Localized;
  /** year: entries belong to one school year. */
  readonly lasts: 'always' | 'year';
  /** Those that belong to a person may be kept by that person. */
  readonly kept: 'by-staff' | 'by-owner';
  /** Who may see it; what belongs to a person that person may see always. */
  readonly readBy: 'staff' | 'everybody';
  readonly content: z.ZodType<Content>;
  /** In one line. */
  readonly titleOf: (content: Immutable<Content>) => Wording;
  readonly ownerOf?: (content: Immutable<Content>) => Person | null;
  /** Left out: it tells none. */
  readonly days?: (content: Immutable<Content>) => readonly DayTold[];
  readonly remarks?: (content: Immutable<Content>, around: Surroundings) => readonly Remark[];
  /** Whether the entries show that an item is done. */
  readonly proves?: (item: ChecklistItem, contents: readonly Immutable<Content>[], around: Surroundings) => boolean;
  readonly toDo?: (content: Immutable<Content>, around: Surroundings) => ToDo | null;
  /** All entries in a report; left out: a line each. */
  readonly summary?: (contents: readonly Immutable<Content>[], around: Surroundings) => readonly Block[];
  /** One entry, to print or to pass on. */
  readonly page?: (content: Immutable<Content>, around: Surroundings) => ReportDocument;
}

/** A register to those who do not know what its entries hold. */
export type Register = Required<Omit<RegisterOf<unknown>, 'page' | 'summary'>> & Pick<RegisterOf<unknown>, 'page' | 'summary'>;

/** Entries come from outside or from the store: each part gets only what the register's own schema let through. */
export function defineRegister<Content>(register: RegisterOf<Content>): Register {
  const { id, title, lasts, kept, readBy, content, titleOf, ownerOf, days, remarks, proves, toDo, summary, page } = register;
  const read = (given: unknown) => content.parse(given) as Immutable<Content>;
  return {
    id,
    title,
    lasts,
    kept,
    readBy,
    content,
    titleOf: (given) => titleOf(read(given)),
    ownerOf: (given) => ownerOf?.(read(given)) ?? null,
    days: (given) => days?.(read(given)) ?? [],
    remarks: (given, around) => remarks?.(read(given), around) ?? [],
    proves: (item, given, around) => proves?.(item, given.map(read), around) ?? false,
    toDo: (given, around) => toDo?.(read(given), around) ?? null,
    ...(summary !== undefined && { summary: (given: readonly unknown[], around: Surroundings) => summary(given.map(read), around) }),
    ...(page !== undefined && { page: (given: unknown, around: Surroundings) => page(read(given), around) }),
  };
}
