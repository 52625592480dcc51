import type { Finding, FindingText, Unread } from '../model/finding.ts';
import { reachOf } from '../model/finding-groups.ts';
import { languageOf, type Locale, type Wording } from '../model/language.ts';
import { everyone, roleNames, stageNames, unassigned, type Population, type Role } from '../model/population.ts';
import type { AuditRecord } from '../model/record.ts';
import { stepNames, type Step } from '../model/step.ts';
import { capitalised, inLocale, say } from './flemish.ts';
import { date, fill, people } from './format.ts';
import { messages } from './messages.ts';
import { strengthNames, unknownReasons } from './phrases.ts';
import { reportPhrases } from './report-phrases.ts';

/** Where the people are named whom findings are about. */
type PeopleOf = Pick<AuditRecord, 'populations'>;

export const frameworkNames: Readonly<Record<string, string>> = {
  'cisa-scuba': 'CISA SCuBA',
  'cis-m365': 'CIS Microsoft 365',
  'microsoft-edu': 'Microsoft Education',
  'normenkader-ibp': 'Normenkader IBP',
};

/** Title, finding and reason in the reader's words; names of policies and groups keep theirs. */
export function findingText(finding: Finding, locale: Locale): FindingText {
  const { title, because, why } = finding.text[languageOf(locale)];
  return { title: words(finding, title, locale), because: words(finding, because, locale), why: words(finding, why, locale) };
}

export function stepsOf(finding: Finding, locale: Locale): readonly string[] {
  return finding.remedy.steps[languageOf(locale)].map((step) => words(finding, step, locale));
}

/** The one thing to do; empty when there is nothing. */
export function inShort(finding: Finding, locale: Locale): string {
  const { inShort: text } = finding.remedy;
  return text === null ? '' : words(finding, text[languageOf(locale)], locale);
}

/** The same of findings that stand together: what can be changed first, then what is different for those that cannot. */
export function inShortOfAll(findings: readonly Finding[], locale: Locale): string {
  const changeableFirst = findings.toSorted((a, b) => Number(a.remedy.command === null) - Number(b.remedy.command === null));
  return [...new Set(changeableFirst.map((finding) => inShort(finding, locale)))].filter((text) => text !== '').join(' ');
}

/** Empty when there is nothing that a teacher should do. */
export function teacherText(finding: Finding, locale: Locale): string {
  return finding.tellTeachers === null ? '' : words(finding, finding.tellTeachers[languageOf(locale)], locale);
}

/** `leerlingen, primair onderwijs, De Linde`. */
export function populationText(id: string, record: PeopleOf, locale: Locale): string {
  if (id === unassigned) return say(reportPhrases.unassigned, locale);
  if (id === everyone) return say(reportPhrases.everyone, locale);
  const population = record.populations.find((one) => one.id === id);
  return population === undefined ? id : populationName(population, locale);
}

export function populationName({ role, stage, school }: Population, locale: Locale): string {
  const parts = [say(roleNames[role], locale), stage === null ? '' : say(stageNames[stage], locale), school ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** `412 leerlingen`, `ten minste 412 leerlingen`, `niet geteld`. */
export function affectedText(findings: readonly Finding[], record: PeopleOf, locale: Locale): string {
  const reach = reachOf(findings);
  if (reach === null) return say(reportPhrases.notCounted, locale);
  const counted = people(reach.count, commonRole(findings, record), locale);
  return reach.certainty === 'exact' ? counted : fill(messages.atLeast, { people: counted }, locale);
}

export function allowsText(step: Step | null, locale: Locale): string {
  return step === null ? say(reportPhrases.notKnown, locale) : say(stepNames[step], locale);
}

export function expectedText(step: Step | null, locale: Locale): string {
  return step === null ? say(reportPhrases.instructionOnly, locale) : say(stepNames[step], locale);
}

/** `AllowCloudRecording = true`. */
export function observedText(finding: Finding): string {
  return finding.observed.map(({ setting, value }) => `${setting} = ${valueText(value)}`).join('; ');
}

export function unreadText(unread: Unread, locale: Locale): string {
  const detail = unread.detail === null ? '' : ` (${wordingText(unread.detail, locale)})`;
  return `${unread.setting}: ${say(unknownReasons[unread.why], locale)}${detail}`;
}

/** Our own words as the reader says them. Those of others, which are the same in every language, stay as they are. */
export function wordingText(wording: Wording, locale: Locale): string {
  if (typeof wording === 'string') return wording;
  return wording.nl === wording.en ? wording.nl : say(wording, locale);
}

export function basisText(finding: Finding, locale: Locale): string {
  const { strength, sources, note } = finding.basis;
  const because =
    capitalised(say(strengthNames[strength], locale)) + (sources.length === 0 ? '' : ` (${sources.map(({ title }) => title).join('; ')})`);
  return note === null ? `${because}.` : `${because}. ${words(finding, note[languageOf(locale)], locale)}`;
}

export function referencesText(finding: Finding): string {
  return finding.references.map(({ framework, id }) => `${frameworkNames[framework] ?? framework} ${id}`).join('; ');
}

/** Empty without an exception. */
export function exceptionText(finding: Finding, locale: Locale): string {
  if (finding.exception === null) return '';
  const { state, approvedBy, until, reason } = finding.exception;
  const message = state === 'live' ? messages.exceptionLive : messages.exceptionExpired;
  return fill(message, { by: approvedBy, until: date(until, locale), reason }, locale);
}

/** Empty without an attestation. */
export function attestationText(finding: Finding, locale: Locale): string {
  if (finding.attestation === null) return '';
  const { state, by, until } = finding.attestation;
  const message = state === 'live' ? messages.attestationLive : messages.attestationExpired;
  return fill(message, { by, until: date(until, locale) }, locale);
}

/** A vendor's value as it came. */
export function valueText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function words(finding: Finding, text: string, locale: Locale): string {
  return inLocale(text, locale, [finding.scope.name, finding.scope.id]);
}

function commonRole(findings: readonly Finding[], record: PeopleOf): Role {
  const roles = new Set(findings.map((finding) => record.populations.find(({ id }) => id === finding.population)?.role ?? 'everyone'));
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? role : 'everyone';
}
