import { compareAudits, type AuditChange } from '../../audit/compare-audits.ts';
import { findingKey } from '../../audit/finding-key.ts';
import { readAudit } from '../../checklists/evidence/audit-read.ts';
import { groupsOf, type FindingGroup } from '../../model/finding-groups.ts';
import type { Finding } from '../../model/finding.ts';
import { localized } from '../../model/language.ts';
import type { Outcome } from '../../model/outcome.ts';
import { platformIds } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Digest, WentRight } from './digest.ts';
import type { DigestFacts } from './digest-facts.ts';
import { gapThing } from './gap-thing.ts';
import type { Thing } from './thing.ts';
import { thingId } from './thing-id.ts';
import { administrators } from './owners.ts';

type Facts = Pick<DigestFacts, 'record' | 'before' | 'school'>;

export interface GapsSeen {
  readonly things: readonly Thing[];
  readonly mended: readonly WentRight[];
  readonly standing: Digest['standing'];
  readonly changes: Digest['changes'];
}

/** What is open in the settings, and what is right again. Of what was not read nothing is said but that. */
export function gapsIn({ record, before, school }: Facts): GapsSeen {
  if (record === null) return { things: [noAudit], mended: [], standing: null, changes: null };
  const own = of(record, school);
  const said = groupsOf(own, ['ok', 'default', 'gap', 'unknown']);
  const groups = (...outcomes: readonly Outcome[]) => said.filter(({ first }) => outcomes.includes(first.outcome));
  const changes = before === null ? null : changesOf(before, record, school);
  const opened = new Set(
    (changes ?? []).filter(({ kind }) => kind === 'new').flatMap(({ after }) => (after === null ? [] : findingKey(after))),
  );
  const gaps = groups('gap').map((group) => gapThing(group, own, opened));
  const mended = (changes ?? []).filter(({ kind }) => kind === 'mended');
  const unseen = groups('unknown');
  return {
    things: [...gaps, ...unseenThing(unseen, record, school)],
    mended: mendedOf(mended),
    standing: { auditedAt: record.finishedAt, right: groups('ok', 'default').length, gaps: gaps.length, unseen: unseen.length },
    changes: changes === null ? null : { opened: gaps.filter(isNew).length, mended: mendedOf(mended).length },
  };
}

/** As it stands for one school: its own people, and what belongs to no school. */
function of(record: AuditRecord, school: Facts['school']): AuditRecord {
  return school === null ? record : { ...record, findings: readAudit(record).of(school.name) };
}

function changesOf(before: AuditRecord, record: AuditRecord, school: Facts['school']): readonly AuditChange[] {
  const { changes } = compareAudits(before, record);
  if (school === null) return changes;
  const own = new Set([...of(before, school).findings, ...of(record, school).findings].map(findingKey));
  return changes.filter(({ before: was, after }) => [after, was].some((one) => one !== null && own.has(findingKey(one))));
}

function isNew({ about }: Thing): boolean {
  return about.kind === 'gap' && about.since === 'new';
}

/** One line for each right on a platform. */
function mendedOf(changes: readonly AuditChange[]): readonly WentRight[] {
  const findings = changes.flatMap(({ before, after }) => before ?? after ?? []);
  const rights = Map.groupBy(findings, ({ control, platform }) => `${platform} ${control}`);
  return [...rights.values()].flatMap((same) => same.slice(0, 1).map((first) => mendedRight(first, same)));
}

function mendedRight({ platform, text }: Finding, same: readonly Finding[]): WentRight {
  const places = new Set(same.map(({ scope }) => `${scope.kind} ${scope.id}`)).size;
  return { kind: 'mended', title: localized((language) => text[language].title), platform, places };
}

function unseenThing(groups: readonly FindingGroup[], record: AuditRecord, school: Facts['school']): readonly Thing[] {
  if (groups.length === 0) return [];
  const query = new URLSearchParams({ outcome: 'unknown', ...(school === null ? {} : { school: school.name }) });
  const platforms = platformIds.filter((platform) => groups.some(({ first }) => first.platform === platform));
  return [
    {
      ...undated,
      id: thingId('unseen', JSON.stringify([school?.id ?? null, platforms])),
      about: { kind: 'unseen', findings: groups.length, seen: record.finishedAt },
      title: { nl: 'Instellingen die niet te zien zijn', en: 'Settings that cannot be seen' },
      page: `gaps?${query.toString()}`,
    },
  ];
}

const undated = { owner: administrators, due: null, late: false, workBy: null, school: null, deed: 'open' } as const;

const noAudit: Thing = {
  ...undated,
  id: thingId('audit', 'none'),
  about: { kind: 'audit', last: null },
  title: { nl: 'Laat de instellingen een eerste keer controleren', en: 'Have the settings audited for the first time' },
  page: '',
};
