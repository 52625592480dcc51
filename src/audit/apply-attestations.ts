import type { Finding } from '../model/finding.ts';
import { localized } from '../model/language.ts';
import type { Notice } from '../model/record.ts';
import type { Attestation } from '../model/school.ts';
import type { Applied } from './apply-exceptions.ts';
import { isLive } from '../model/decision-end.ts';
import { aboutAttestation } from './notices.ts';
import { fill, sentences } from './sentences.ts';

/**
 * Puts a named person's word in the place of what no source shows. It never overrules what was read; an expired one counts no more.
 */
export function applyAttestations(findings: readonly Finding[], attestations: readonly Attestation[], today: string): Applied {
  const after = findings.map((finding) => withAttestation(finding, attestations, today));
  return { findings: after, notices: attestations.flatMap((one) => noticeFor(one, findings, today)) };
}

function withAttestation(finding: Finding, attestations: readonly Attestation[], today: string): Finding {
  if (!isOpen(finding)) return finding;
  const fitting = attestations.filter((one) => attestationConcerns(one, finding));
  const live = fitting.find(({ until }) => isLive(until, today));
  if (live !== undefined) return attested(finding, live);
  const expired = fitting[0];
  return expired === undefined ? finding : { ...finding, attestation: { by: expired.by, until: expired.until, state: 'expired' } };
}

function attested(finding: Finding, { outcome, by, until }: Attestation): Finding {
  const text = localized((language) => ({ ...finding.text[language], because: fill(sentences.attested[language], { by, until }) }));
  return { ...finding, outcome, text, attestation: { by, until, state: 'live' } };
}

function noticeFor(attestation: Attestation, findings: readonly Finding[], today: string): readonly Notice[] {
  const fitting = findings.filter((finding) => attestationConcerns(attestation, finding));
  if (fitting.length === 0) return [aboutAttestation('attestation-unused', attestation)];
  if (!isLive(attestation.until, today)) return [aboutAttestation('attestation-expired', attestation)];
  if (!fitting.some(isOpen)) return [aboutAttestation('attestation-not-needed', attestation)];
  return [];
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'unknown' || outcome === 'instruct';
}

/** Whether somebody's word is about this finding. */
export function attestationConcerns(
  { control, platform, population }: Pick<Attestation, 'control' | 'platform' | 'population'>,
  finding: Pick<Finding, 'control' | 'platform' | 'population'>,
): boolean {
  return (
    control === finding.control &&
    (platform ?? finding.platform) === finding.platform &&
    (population ?? finding.population) === finding.population
  );
}
