import type { Control } from '../controls/parts/define-control.ts';
import type { FindingText, Unread } from '../model/finding.ts';
import type { Holding } from '../model/holding.ts';
import { localized, type Language, type Localized } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { roleNames, unassigned, type Population } from '../model/population.ts';
import type { ScopeKind } from '../model/holding.ts';
import type { SettingName } from '../model/reading.ts';
import { stepNames, type Step } from '../model/step.ts';
import type { Asked } from './plan.ts';
import { fill, sentences, whyUnknown } from './sentences.ts';

interface Told {
  readonly outcome: Extract<Outcome, 'ok' | 'default' | 'gap' | 'unknown'>;
  readonly allows: Step | null;
  readonly asked: Asked;
  readonly holding: Holding;
  readonly unread: readonly Unread[];
  readonly couldOverrule: readonly SettingName[];
}

/** Title, verdict and reason of a judged finding, in the control's own words. */
export function judgedText(control: Control, told: Told): Localized<FindingText> {
  return textOf(control, (language) => because(control, told, language));
}

/** Title and reason of a finding that nothing was judged for. */
export function textOf(control: Control, because: (language: Language) => string): Localized<FindingText> {
  return localized((language) => ({
    title: control.text[language].title,
    because: because(language),
    why: control.text[language].why,
  }));
}

function because(control: Control, { outcome, allows, asked, holding, unread, couldOverrule }: Told, language: Language): string {
  const text = control.text[language];
  const words = wordsFor(holding.population, holding.scope.kind, allows, language);
  switch (outcome) {
    case 'ok':
      if (asked.accept === control.scale.at(-1)) return wide(asked, words, language);
      return fill(text.right, words);
    case 'default':
      return `${fill(text.right, words)} ${sentences.organiserMayLoosen[language]}`;
    case 'gap':
      return [fill(text.gap, words), ...leftover(holding, language), ...beside(couldOverrule, language)].join(' ');
    case 'unknown':
      return unknownBecause(unread, language);
  }
}

/** Where everything is accepted, a sentence about what people cannot do would be untrue. */
function wide({ basis }: Asked, words: Readonly<Record<string, string>>, language: Language): string {
  return [fill(sentences.mayBeLoose[language], words), ...(basis.note === null ? [] : [basis.note[language]])].join(' ');
}

function wordsFor(population: Population, scope: ScopeKind, allows: Step | null, language: Language): Record<string, string> {
  const who = population.id === unassigned ? holders(scope)[language] : roleNames[population.role][language];
  return { who, Who: who.charAt(0).toUpperCase() + who.slice(1), allows: allows === null ? '?' : stepNames[allows][language] };
}

function holders(scope: ScopeKind): Localized {
  if (scope === 'policy') return { nl: 'mensen met dit beleid', en: 'people with this policy' };
  if (scope === 'org-unit') return { nl: 'mensen in deze organisatie-eenheid', en: 'people in this organisational unit' };
  if (scope === 'group') return { nl: 'leden van deze groep', en: 'members of this group' };
  return { nl: 'gebruikers', en: 'users' };
}

function leftover({ population, assignment }: Holding, language: Language): readonly string[] {
  if (population.role !== 'student' || assignment === null || assignment.direct === 0) return [];
  return [fill(sentences.leftoverDirect[language], { people: String(assignment.direct) })];
}

function beside(settings: readonly SettingName[], language: Language): readonly string[] {
  return settings.length === 0 ? [] : [fill(sentences.unreadBeside[language], { settings: settings.join(', ') })];
}

function unknownBecause(unread: readonly Unread[], language: Language): string {
  const why = unread[0]?.why ?? 'not-collected';
  return fill(whyUnknown[why][language], { settings: settingNames(unread.filter((one) => one.why === why)) });
}

function settingNames(unread: readonly Unread[]): string {
  const names = [...new Set(unread.map(({ setting }) => setting))];
  return names.length === 0 ? '?' : names.join(', ');
}
