import type { Control } from '../controls/parts/define-control.ts';
import type { Basis, Finding } from '../model/finding.ts';
import { localized, type Localized } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlatformId } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import type { PersonHere } from '../schools/person-desk.ts';
import { relevantFindings } from './check/relevant-findings.ts';

/** How it stands for some people. */
export interface StandsNow {
  readonly outcome: Outcome;
  readonly says: Localized;
  /** Null when they were not counted. */
  readonly people: number | null;
}

/** What somebody should know of one right. */
export interface Explanation {
  readonly control: string;
  readonly title: Localized;
  readonly why: Localized;
  /** Set where the right does not exist on the platform: why not. */
  readonly notHere: Localized | null;
  /** For the asker's own lessons and their pupils; empty where nothing was audited. */
  readonly now: readonly StandsNow[];
  /** Why the school asks it; null where it has no view, or nothing was audited. */
  readonly basis: Basis | null;
  /** Pages to read on. */
  readonly sources: readonly { readonly title: string; readonly link: string | null }[];
}

/** `record` null: nothing was audited yet. */
export function explain(control: Control, record: AuditRecord | null, person: PersonHere | null, platform: PlatformId): Explanation {
  const findings = record === null ? [] : aboutAsker(control, record, person, platform);
  const absent = control[platform].find((side) => side.kind === 'absent');
  return {
    control: control.id,
    title: localized((language) => control.text[language].title),
    why: localized((language) => control.text[language].why),
    notHere: absent?.kind === 'absent' ? absent.because : null,
    now: [...Map.groupBy(findings, ({ outcome, text }) => JSON.stringify([outcome, text.nl.because])).values()].flatMap(standing),
    basis: findings[0]?.basis ?? null,
    sources: control.sources.map(({ title, link }) => ({ title, link })),
  };
}

function aboutAsker({ id }: Control, record: AuditRecord, person: PersonHere | null, platform: PlatformId): readonly Finding[] {
  const relevant = relevantFindings(record, person, platform);
  return [...new Set([...relevant.pupils(id), ...relevant.lesson(id)])];
}

function standing(same: readonly Finding[]): readonly StandsNow[] {
  const [first] = same;
  if (first === undefined) return [];
  const people = same.reduce<number | null>((sum, { affected }) => (sum === null || affected === null ? null : sum + affected), 0);
  return [{ outcome: first.outcome, says: localized((language) => first.text[language].because), people }];
}
