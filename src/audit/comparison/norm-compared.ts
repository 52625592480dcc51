import { controlById } from '../../controls/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Step } from '../../model/step.ts';
import { isSameEvidence, showsOtherReading } from './evidence-compared.ts';
import type { Pair, SideBySide } from './side-by-side.ts';
import { verdictChange, type VerdictChange } from './verdict-change.ts';
import { whoDecides } from './who-decides.ts';

/** Whether two records are held against the same: the preset, the stage and what the school asks instead. */
export function isSameNorm(older: AuditRecord, newer: AuditRecord): boolean {
  return older.preset === newer.preset && older.stage === newer.stage && ownNorm(older) === ownNorm(newer);
}

function ownNorm({ notices }: AuditRecord): string {
  const own = notices.filter(({ code }) => code === 'override').map(({ text }) => JSON.stringify(text));
  return own.toSorted().join('\n');
}

/**
 * Whether a verdict differs because something else is asked, and not because of what was read. Where both differ it is the tenant's doing when it comes to the
 * same by either norm.
 */
export function isByNorm({ before, after }: Pair, change: VerdictChange, both: SideBySide, presets: 'same' | 'other'): boolean {
  const asksOther = before.expected !== null && after.expected !== null && before.expected !== after.expected;
  const weighsOther = before.basis.strength !== after.basis.strength;
  if (presets === 'same' && !asksOther && !weighsOther) return false;
  if (isSameEvidence(both)) return true;
  // Some presets judge every policy by itself, whoever organises and whoever is a pupil.
  if (presets === 'other' && (whoDecides(after) === 'both' || [before, after].some(isNotApplicable))) return true;
  if (change === 'changed') return before.allows === after.allows;
  return asksOther && !isSameByEitherNorm(before, after, change, both);
}

function isNotApplicable({ outcome }: Finding): boolean {
  return outcome === 'not-applicable';
}

function isSameByEitherNorm(before: Finding, after: Finding, change: VerdictChange, both: SideBySide): boolean {
  if (change === 'no-longer-readable' || change === 'readable-again') return showsOtherReading(both);
  return [before.expected, after.expected].every((asked) => {
    const [was, is] = [heldAgainst(before, asked), heldAgainst(after, asked)];
    return was !== null && is !== null && verdictChange(was, is) === change;
  });
}

/** The same reading judged by another norm; null where what is kept of it does not tell. */
function heldAgainst(finding: Finding, asked: Step | null): Finding | null {
  if (finding.expected === asked) return finding;
  const scale: readonly Step[] = controlById(finding.control)?.scale ?? [];
  const [place, limit] = [finding.allows, asked].map((step) => (step === null ? -1 : scale.indexOf(step)));
  if (place === undefined || limit === undefined || place < 0 || limit < 0) return null;
  return { ...finding, outcome: place > limit ? 'gap' : 'ok' };
}
