import type { Finding } from '../../model/finding.ts';
import { localized, type Localized } from '../../model/language.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { Step } from '../../model/step.ts';
import type { RelevantFindings } from './relevant-findings.ts';
import { themes, type Fact, type LessonFact, type PupilFact, type Theme } from './themes.ts';

/** arranged: as the school asks, or as it approved otherwise. attention: wider than it asks. unknown: part of it cannot be seen, the rest is arranged. */
export const arrangedStates = ['arranged', 'attention', 'unknown'] as const;
export type ArrangedState = (typeof arrangedStates)[number];

/** One line on what the school has set. */
export interface ArrangedLine {
  readonly theme: Theme['id'];
  readonly title: Localized;
  readonly state: ArrangedState;
  readonly says: Localized;
  /** What to ask an explanation of. */
  readonly controls: readonly string[];
}

interface Told {
  readonly state: ArrangedState;
  readonly says: readonly Localized[];
}

/** A line for each theme, what is right first. */
export function arrangedFor(relevant: RelevantFindings, platform: PlatformId): readonly ArrangedLine[] {
  const lines = themes.map((theme) => lineOf(theme, relevant, platform));
  return lines.toSorted((a, b) => arrangedStates.indexOf(a.state) - arrangedStates.indexOf(b.state));
}

function lineOf({ id, title, facts }: Theme, relevant: RelevantFindings, platform: PlatformId): ArrangedLine {
  const told = facts.map((fact) => tell(fact, relevant, platform));
  const says = told.flatMap((one) => one.says);
  return {
    theme: id,
    title,
    state: worst(told.map(({ state }) => state)),
    says: localized((language) => says.map((one) => one[language]).join(' ')),
    controls: [...new Set(facts.flatMap(({ controls }) => controls))],
  };
}

function tell(fact: Fact, relevant: RelevantFindings, platform: PlatformId): Told {
  if (fact.whose === 'lesson') return tellOfLesson(fact, relevant, platform);
  const [control] = fact.controls;
  if (relevant.isOffForPupils(control)) return { state: 'arranged', says: [fact.switchedOff] };
  return tellOfPupils(fact, relevant.pupils(control));
}

/** What was attested or approved without a step reads as arranged, and is said in no more words than are known. */
function tellOfLesson(fact: LessonFact, relevant: RelevantFindings, platform: PlatformId): Told {
  const each = fact.controls.map((control) => relevant.lesson(control).filter(({ outcome }) => outcome !== 'instruct'));
  const findings = each.flat();
  if (each.some((some) => some.length === 0) || findings.some(({ outcome }) => outcome === 'unknown')) {
    const gaps = findings.filter(({ outcome }) => outcome === 'gap');
    return gaps.length === 0 ? { state: 'unknown', says: [fact.unseen] } : { state: 'attention', says: sayEach(fact, gaps, platform) };
  }
  return { state: worst(findings.map(stateOf)), says: sayEach(fact, findings, platform) };
}

function sayEach(fact: LessonFact, findings: readonly Finding[], platform: PlatformId): readonly Localized[] {
  const steps = [...new Set(findings.map(({ allows }) => allows))];
  const said = steps.map((step) => sayStep(fact, step)).filter((one) => one !== null);
  const isDefault = findings.some(({ outcome }) => outcome === 'default');
  return [
    ...(said.length > 1 ? said.map(forSome) : said),
    ...(isDefault && fact.byDefault !== undefined ? [helped(fact.byDefault, platform)] : []),
    ...(findings.some(({ outcome }) => outcome === 'accepted') ? [agreed] : []),
  ];
}

function sayStep({ says }: LessonFact, step: Step | null): Localized | null {
  return step === null ? asAsked : (says[step] ?? null);
}

/** Where it differs between those whom the check is about. */
function forSome(text: Localized): Localized {
  return localized((language) => `${some[language]} ${text[language].charAt(0).toLowerCase()}${text[language].slice(1)}`);
}

const some: Localized = { nl: 'Voor een deel van de leraren:', en: 'For some of the teachers:' };
const asAsked: Localized = { nl: 'Dit staat zoals de school vraagt.', en: 'This is set as the school asks.' };
const agreed: Localized = { nl: 'Dat heeft de school zo goedgekeurd.', en: 'The school approved that.' };

const helpers: Readonly<Record<PlatformId, Localized>> = {
  teams: { nl: 'presentator', en: 'a presenter' },
  meet: { nl: 'medehost', en: 'co-host' },
};

function helped(text: Localized, platform: PlatformId): Localized {
  return localized((language) => text[language].replaceAll('{helper}', helpers[platform][language]));
}

/** Pupils may hold several policies; whoever cannot be told of is named apart from who can. */
function tellOfPupils(fact: PupilFact, findings: readonly Finding[]): Told {
  const seen = findings.filter(({ outcome }) => outcome !== 'unknown' && outcome !== 'instruct');
  if (seen.length === 0) return { state: 'unknown', says: [fact.unseen] };
  const able = seen.filter(canDo);
  const unseen = findings.length > seen.length ? [restUnseen] : [];
  const state = worst([...seen.map(stateOf), ...(unseen.length > 0 ? (['unknown'] as const) : [])]);
  if (able.length === 0) return { state, says: [fact.none, ...unseen] };
  if (able.length === seen.length && unseen.length === 0) return { state, says: [fact.all] };
  return { state, says: [sayCounts(fact, able, findings), ...unseen] };
}

const restUnseen: Localized = { nl: 'Van een deel van hen is het niet te zien.', en: 'For some of them it cannot be seen.' };

function canDo({ allows, outcome }: Finding): boolean {
  return allows === null ? outcome === 'gap' : allows !== 'nobody' && allows !== 'off';
}

function sayCounts(fact: PupilFact, able: readonly Finding[], all: readonly Finding[]): Localized {
  const count = sumOf(able);
  const total = sumOf(all);
  if (count === null || total === null || all.some(({ outcome }) => outcome === 'unknown')) return fact.part;
  return localized((language) => fact.some[language].replaceAll('{count}', String(count)).replaceAll('{all}', String(total)));
}

/** People; null when some were not counted. */
function sumOf(findings: readonly Finding[]): number | null {
  return findings.reduce<number | null>((sum, { affected }) => (sum === null || affected === null ? null : sum + affected), 0);
}

function stateOf({ outcome }: Finding): ArrangedState {
  if (outcome === 'gap') return 'attention';
  return outcome === 'unknown' ? 'unknown' : 'arranged';
}

function worst(states: readonly ArrangedState[]): ArrangedState {
  if (states.includes('attention')) return 'attention';
  return states.includes('unknown') ? 'unknown' : 'arranged';
}
