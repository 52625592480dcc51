import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/record.ts';
import type { Exception } from '../model/school.ts';
import { isLive } from '../model/decision-end.ts';
import { aboutException } from './notices.ts';

export interface Applied {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/**
 * Marks gaps that somebody accepted for a while. An expired exception counts no more, and the gap says so. One that fits no gap is reported:
 * it may be mistyped, or no longer needed.
 */
export function applyExceptions(findings: readonly Finding[], exceptions: readonly Exception[], today: string): Applied {
  const after = findings.map((finding) => withException(finding, exceptions, today));
  return { findings: after, notices: exceptions.flatMap((one) => noticeFor(one, findings, today)) };
}

function withException(finding: Finding, exceptions: readonly Exception[], today: string): Finding {
  if (finding.outcome !== 'gap') return finding;
  const fitting = exceptions.filter((one) => exceptionConcerns(one, finding));
  const live = fitting.find(({ until }) => isLive(until, today));
  if (live !== undefined) return { ...finding, outcome: 'accepted', exception: used(live, 'live') };
  const expired = fitting[0];
  return expired === undefined ? finding : { ...finding, exception: used(expired, 'expired') };
}

function used({ reason, approvedBy, until }: Exception, state: 'live' | 'expired'): Finding['exception'] {
  return { reason, approvedBy, until, state };
}

function noticeFor(exception: Exception, findings: readonly Finding[], today: string): readonly Notice[] {
  const fitting = findings.filter((finding) => exceptionConcerns(exception, finding));
  if (fitting.length === 0) return [aboutException('exception-unused', exception, scopesOf(exception, findings))];
  if (!isLive(exception.until, today)) return [aboutException('exception-expired', exception, [])];
  if (!fitting.some(({ outcome }) => outcome === 'gap')) return [aboutException('exception-not-needed', exception, [])];
  return [];
}

/** Whether somebody who asked for the exception meant this finding. */
export function exceptionConcerns(
  { control, platform, scope, population }: Pick<Exception, 'control' | 'platform' | 'scope' | 'population'>,
  finding: Pick<Finding, 'control' | 'platform' | 'scope' | 'population'>,
): boolean {
  return (
    control === finding.control &&
    (platform ?? finding.platform) === finding.platform &&
    (population ?? finding.population) === finding.population &&
    (scope === null || [finding.scope.id, finding.scope.name].some((name) => name.toLowerCase() === scope.toLowerCase()))
  );
}

/** Scopes of the same control, among which a mistyped one may have been meant. */
function scopesOf({ control }: Exception, findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter((finding) => finding.control === control).map(({ scope }) => scope.name))];
}
