import type { Finding } from '../model/finding.ts';
import type { Locale } from '../model/language.ts';
import type { FindingGroup } from '../model/finding-groups.ts';
import { stepsOf } from '../text/finding-words.ts';

/** One way to mend, told for the first of its findings; the others need the same under their own name. */
export interface SharedRemedy {
  readonly steps: readonly string[];
  readonly commands: readonly string[];
  readonly link: string | null;
  readonly findings: readonly Finding[];
}

/** What an administrator does about a group: the same steps are told once. */
export function remediesOf(group: FindingGroup, locale: Locale): readonly SharedRemedy[] {
  const alike = Map.groupBy(group.findings, (finding) => JSON.stringify([withoutName(finding, locale), finding.remedy.link]));
  return [...alike.values()].map((findings) => ({
    steps: findings.slice(0, 1).flatMap((finding) => stepsOf(finding, locale)),
    commands: [...new Set(findings.map((finding) => finding.remedy.command).filter((command) => command !== null))],
    link: safeLink(findings[0]?.remedy.link ?? null),
    findings,
  }));
}

/** The names under which a remedy has to be repeated. */
export function otherScopes(remedy: SharedRemedy): readonly string[] {
  // One command for several scopes names none of them: running it once is enough.
  if (remedy.commands.length === 1) return [];
  const [first, ...others] = new Set(remedy.findings.map((finding) => finding.scope.name));
  return first === undefined ? [] : others;
}

/** Only addresses of the web become a link; null for anything else. */
export function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return protocol === 'https:' ? href : null;
}

function withoutName(finding: Finding, locale: Locale): readonly string[] {
  const { id, name } = finding.scope;
  return stepsOf(finding, locale).map((step) =>
    [name, id].filter((part) => part !== '').reduce((text, part) => text.replaceAll(part, '\0'), step),
  );
}
