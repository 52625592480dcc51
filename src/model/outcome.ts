/**
 * ok: right, and nobody in the meeting can loosen it. default: right centrally, but the organiser may loosen it. instruct: no central setting
 * exists. gap: looser than asked. accepted: a gap under a live exception. unknown: not read. not-applicable: the right does not exist there.
 */
export const outcomes = ['ok', 'default', 'instruct', 'gap', 'accepted', 'unknown', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** From heavy to light. */
export const severities = ['high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** How strong the source is that asks for a value. */
export const strengths = ['school-document', 'authority', 'vendor', 'derived'] as const;
export type Strength = (typeof strengths)[number];

/** A gap weighs as much as the strongest source that asks for better. */
export function severityOf(strength: Strength): Severity {
  if (strength === 'school-document') return 'high';
  return strength === 'derived' ? 'low' : 'medium';
}

/** Where a right can be arranged. centrally: hard. default: the organiser may change it. premium: only with Teams Premium. */
export const settables = ['centrally', 'default', 'premium', 'per-meeting', 'never'] as const;
export type Settable = (typeof settables)[number];
