import { findingKey } from '../../audit/finding-key.ts';
import { reachOf, type FindingGroup } from '../../model/finding-groups.ts';
import type { Finding } from '../../model/finding.ts';
import { localized } from '../../model/language.ts';
import type { Role } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import { administrators } from './owners.ts';
import type { About, Thing } from './thing.ts';
import { thingId } from './thing-id.ts';

/** A gap, wherever it is set so. `opened`: keys of findings that were no gaps at the last card. */
export function gapThing({ first, findings }: FindingGroup, record: AuditRecord, opened: ReadonlySet<string>): Thing {
  const keys = findings.map(findingKey);
  return {
    // Where it is set in other places too, it is no longer what somebody put off. In one place two things may be said of one right.
    id: thingId('gap', [...new Set(keys), first.text.nl.because].toSorted().join()),
    about: aboutGap(first, findings, record, keys.some((key) => opened.has(key)) ? 'new' : 'before'),
    title: localized((language) => first.text[language].title),
    owner: administrators,
    due: null,
    late: false,
    workBy: null,
    school: null,
    deed: 'open',
    page: `gaps/${findingKey(first)}`,
  };
}

function aboutGap(first: Finding, findings: readonly Finding[], record: AuditRecord, since: 'new' | 'before'): About {
  const reach = reachOf(findings);
  const { control, platform, severity, text, exception } = first;
  return {
    kind: 'gap',
    control,
    platform,
    severity,
    because: localized((language) => text[language].because),
    people: reach === null ? null : { ...reach, role: commonRole(findings, record) },
    places: new Set(findings.map(({ scope }) => `${scope.kind} ${scope.id}`)).size,
    since,
    ended: exception?.state === 'expired' ? exception.until : null,
    seen: record.finishedAt,
  };
}

function commonRole(findings: readonly Finding[], { populations }: AuditRecord): Role {
  const roles = new Set(findings.map(({ population }) => populations.find(({ id }) => id === population)?.role ?? 'everyone'));
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? role : 'everyone';
}
