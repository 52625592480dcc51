import type { Finding } from '../../model/finding.ts';
import { canonical } from '../../platforms/json.ts';
import type { SideBySide } from './side-by-side.ts';

/** What was read of the tenant and what was not, whatever file or policy told it, and whoever it is held against. */
export function evidenceKey({ observed, unread }: Finding): string {
  return JSON.stringify([observed.map(seenKey).toSorted(), unread.map(missedKey).toSorted()]);
}

/** Which settings a verdict stands on: of another side of a right these are others. */
export function settingsKey(finding: Finding): string {
  return JSON.stringify([...settingsOf(finding)].toSorted());
}

export function settingsOf({ observed, unread }: Finding): ReadonlySet<string> {
  return new Set([...observed, ...unread].map(({ setting }) => setting));
}

/** Whether the same was read. How many findings it stands in is the norm's doing: people whom it takes alike stand in one. */
export function isSameEvidence({ before, after }: SideBySide): boolean {
  return allEvidence(before) === allEvidence(after);
}

function allEvidence(findings: readonly Finding[]): string {
  const seen = findings.flatMap(({ observed }) => observed.map(seenKey));
  const missed = findings.flatMap(({ unread }) => unread.map(missedKey));
  return JSON.stringify([[...new Set(seen)].toSorted(), [...new Set(missed)].toSorted()]);
}

/** Whether a setting has other values than before, or can be read no more, or again; one that only one record looks at shows nothing. */
export function showsAnotherTenant(both: SideBySide): boolean {
  const [was, is] = [valuesIn(both.before), valuesIn(both.after)];
  const otherValues = [...was].some(
    ([setting, values]) => is.has(setting) && [...values].toSorted().join() !== [...(is.get(setting) ?? [])].toSorted().join(),
  );
  return otherValues || showsOtherReading(both);
}

/** Whether a setting that was read is not any more, or the other way round. */
export function showsOtherReading({ before, after }: SideBySide): boolean {
  return lostIn(before, after) || lostIn(after, before);
}

function lostIn(before: readonly Finding[], after: readonly Finding[]): boolean {
  const wasMissed = missedIn(before);
  const isMissed = missedIn(after);
  return [...valuesIn(before).keys()].some((setting) => isMissed.has(setting) && !wasMissed.has(setting));
}

/** Whether one of these settings had one value in all findings and has another in all. */
export function haveAllMoved(settings: ReadonlySet<string>, { before, after }: SideBySide): boolean {
  const is = valuesIn(after);
  return [...valuesIn(before)].some(([setting, values]) => {
    const now = is.get(setting);
    return settings.has(setting) && now !== undefined && [...values].every((value) => !now.has(value));
  });
}

function valuesIn(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { setting, value } of findings.flatMap(({ observed }) => observed)) {
    values.set(setting, (values.get(setting) ?? new Set()).add(canonical(value)));
  }
  return values;
}

function missedIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ unread }) => unread.map(({ setting }) => setting)));
}

function seenKey({ setting, value }: Finding['observed'][number]): string {
  return `${setting} = ${canonical(value)}`;
}

function missedKey({ setting, why }: Finding['unread'][number]): string {
  return `${setting}: ${why}`;
}
