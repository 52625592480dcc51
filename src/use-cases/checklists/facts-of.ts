import { readAudit, type AuditRead } from '../../checklists/evidence/audit-read.ts';
import type { Confirmation } from '../../checklists/evidence/instructions.ts';
import type { Checklist } from '../../checklists/list/checklist.ts';
import { registerIds, type RegisterId } from '../../checklists/registers/register-ids.ts';
import type { RegisterEntry } from '../../checklists/registers/register.ts';
import type { Facts } from '../../checklists/rows/facts.ts';
import type { ListFacts } from '../../checklists/rows/open-tasks.ts';
import type { StoredRegisterEntry } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { auditOfYear } from './audit-of-year.ts';
import type { Scope } from './scope.ts';

/** What is the same for every list and every school of the board in a year. */
export interface BoardFacts {
  readonly audit: AuditRead | null;
  /** Of all schools. */
  readonly entries: readonly RegisterEntry[];
  /** Empty where no list asks for them. */
  readonly confirmations: readonly Confirmation[];
}

/** `scope` left out: in this year. */
export async function boardFacts(store: OrganisationStore, lists: readonly Checklist[], scope?: Scope): Promise<BoardFacts> {
  const record = scope === undefined ? await store.audits.latest() : await auditOfYear(store, scope);
  const areAsked = lists.some(({ items }) => items.some(({ follows }) => follows === 'confirmations'));
  return {
    audit: record === null ? null : readAudit(record),
    entries: (await store.registers.list(registerIds)).map(asEntry),
    confirmations: areAsked ? await allConfirmations(store) : [],
  };
}

/** The facts of one list in a scope; what people keep to themselves only where it is the reader's own. */
export async function factsOf(store: OrganisationStore, board: BoardFacts, list: Checklist, scope: Scope, reader: string): Promise<Facts> {
  const school = scope.school?.id ?? null;
  const shared = await store.checklists.items(list.id, school);
  const own = list.sections.some((section) => section.private) ? await store.checklists.own(list.id, reader) : [];
  return { ...scope, ...board, entries: entriesIn(board, school), states: [...shared, ...own] };
}

/** The facts of lists at several places, in their order, for nobody in particular: what people keep to themselves is never in them. All is read at once. */
export async function sharedFactsOf(
  store: OrganisationStore,
  board: BoardFacts,
  lists: readonly Checklist[],
  scopes: readonly Scope[],
): Promise<readonly (readonly ListFacts[])[]> {
  const [first, ...others] = scopes;
  if (first === undefined) return [];
  const wanted = others.length === 0 ? (first.school?.id ?? null) : undefined;
  const written = await Promise.all(
    lists.map(async (list) => ({ list, bySchool: Map.groupBy(await store.checklists.items(list.id, wanted), ({ school }) => school) })),
  );
  return scopes.map((scope) => {
    const school = scope.school?.id ?? null;
    const around = { ...scope, ...board, entries: entriesIn(board, school) };
    return written.map(({ list, bySchool }) => ({ list, facts: { ...around, states: bySchool.get(school) ?? [] } }));
  });
}

/** Those of a school and of the whole board. */
export function entriesIn({ entries }: Pick<BoardFacts, 'entries'>, school: string | null): readonly RegisterEntry[] {
  return entries.filter((entry) => entry.school === null || entry.school === school);
}

export function asEntry(stored: StoredRegisterEntry): RegisterEntry {
  // Only registers that there are were asked for.
  return { ...stored, register: stored.register as RegisterId };
}

/** Everybody’s, the newest first. */
export async function allConfirmations({ confirmations }: Pick<OrganisationStore, 'confirmations'>): Promise<readonly Confirmation[]> {
  const all = await confirmations.all();
  return all.map(({ personId, personName, control, platform, at }) => ({ personId, name: personName, control, platform, at }));
}
