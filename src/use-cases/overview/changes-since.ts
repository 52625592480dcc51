import { changeKinds, compareAudits, type AuditChange, type ChangeKind } from '../../audit/compare-audits.ts';
import { localized } from '../../model/language.ts';
import type { AuditRecord } from '../../model/record.ts';
import { findingKey } from '../../audit/finding-key.ts';
import type { ChangeInShort, ChangesSince } from './overview.ts';

const atMost = 6;

/** What is different from the audit before. */
export function changesSince(older: AuditRecord, newer: AuditRecord): ChangesSince {
  const { changes, caveats } = compareAudits(older, newer);
  const sorted = changes.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
  return {
    audit: { id: older.id, finishedAt: older.finishedAt },
    counts: Object.fromEntries(changeKinds.map((kind) => [kind, countOf(kind, changes)])) as Record<ChangeKind, number>,
    caveats,
    some: sorted.slice(0, atMost).flatMap((change) => inShort(change, newer)),
  };
}

function countOf(kind: ChangeKind, changes: readonly AuditChange[]): number {
  return changes.filter((change) => change.kind === kind).length;
}

function inShort({ kind, before, after }: AuditChange, { populations }: AuditRecord): readonly ChangeInShort[] {
  const finding = after ?? before;
  if (finding === null) return [];
  const { platform, scope, text } = finding;
  const school = populations.find((one) => one.id === finding.population && one.platform === platform)?.school ?? null;
  return [{ kind, key: findingKey(finding), platform, title: localized((language) => text[language].title), scope, school }];
}
