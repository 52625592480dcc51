import type { Finding } from '../../model/finding.ts';

/** What a school agreed that teachers do. */
export type RecordingUse = 'live' | 'recorded';

/** What teachers may do only where the school agreed it, by setting (lesopafstand.nl: which lessons are live, when lessons are recorded). */
const needsAgreement: ReadonlyMap<string, RecordingUse> = new Map([
  ['recording.teachers', 'recorded'],
  ['live-streaming.teachers', 'live'],
]);

/** Whether the school's agreements permit what its teachers can do; null where that is no matter of agreement, or nobody knows what they can. */
export function agreedUse(setting: string, findings: readonly Finding[], agreed: readonly RecordingUse[]): 'agreed' | 'not-agreed' | null {
  const use = needsAgreement.get(setting);
  if (use === undefined || findings.some(({ outcome }) => outcome === 'unknown')) return null;
  const able = findings.some(({ allows }) => allows !== null && allows !== 'nobody' && allows !== 'off');
  if (!able) return null;
  return agreed.includes(use) ? 'agreed' : 'not-agreed';
}
