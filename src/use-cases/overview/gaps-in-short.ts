import { localized } from '../../model/language.ts';
import type { Role } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import { groupsOf, reachOf, type FindingGroup } from '../../model/finding-groups.ts';
import { findingKey } from '../../audit/finding-key.ts';
import type { GapInShort, Unseen } from './overview.ts';

const atMost = 5;

/** The gaps to mend first. */
export function firstGaps(record: AuditRecord): readonly GapInShort[] {
  return groupsOf(record, ['gap'])
    .slice(0, atMost)
    .map((group) => gapInShort(group, record));
}

/** What could not be seen, taken together where one finds out in the same way. */
export function unseenOf(record: AuditRecord): readonly Unseen[] {
  const unknown = record.findings.filter(({ outcome }) => outcome === 'unknown');
  const sameWay = Map.groupBy(unknown, ({ platform, remedy }) => JSON.stringify([platform, remedy.inShort, remedy.command]));
  const all = [...sameWay.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const { platform, remedy } = first;
    const titles = new Map(findings.map(({ control, text }) => [control, localized((language) => text[language].title)]));
    const { inShort: howTo, command, link } = remedy;
    return [{ platform, findings: findings.length, titles: [...titles.values()], howTo, command, link }];
  });
  return all.sort((a, b) => b.findings - a.findings);
}

function gapInShort({ first, findings }: FindingGroup, record: AuditRecord): GapInShort {
  const { control, platform, severity, scope, text } = first;
  const reach = reachOf(findings);
  return {
    key: findingKey(first),
    control,
    platform,
    severity,
    title: localized((language) => text[language].title),
    because: localized((language) => text[language].because),
    scope,
    findings: findings.length,
    people: reach === null ? null : { ...reach, role: commonRole(findings, record) },
  };
}

function commonRole(findings: FindingGroup['findings'], { populations }: AuditRecord): Role {
  const roles = new Set(findings.map((finding) => populations.find(({ id }) => id === finding.population)?.role ?? 'everyone'));
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? role : 'everyone';
}
