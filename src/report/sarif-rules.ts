import type { Finding } from '../model/finding.ts';
import { severities, type Severity } from '../model/outcome.ts';
import { safeLink } from './remedies.ts';
import type { SarifLevel, SarifRule } from './sarif-types.ts';

const levels: Readonly<Record<Severity, SarifLevel>> = { high: 'error', medium: 'warning', low: 'note' };

export function levelOf(severity: Severity): SarifLevel {
  return levels[severity];
}

/** One rule a control, in the order in which the findings name them. */
export function rulesOf(findings: readonly Finding[]): readonly SarifRule[] {
  return [...Map.groupBy(findings, (finding) => finding.control).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [ruleOf(first, same)];
  });
}

function ruleOf(first: Finding, same: readonly Finding[]): SarifRule {
  const { nl, en } = first.text;
  const link = same.map((finding) => safeLink(finding.remedy.link)).find((one) => one !== null);
  return {
    id: first.control,
    name: pascalCase(first.control),
    shortDescription: { text: nl.title },
    fullDescription: { text: nl.why },
    help: { text: link === undefined ? nl.why : `${nl.why} ${link}` },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: levelOf(heaviest(same)) },
    properties: {
      messages: { en: { title: en.title, why: en.why } },
      references: [...new Set(same.flatMap(({ references }) => references.map(({ framework, id }) => `${framework} ${id}`)))],
    },
  };
}

function heaviest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'low';
}

/** SARIF 2.1.0, 3.49.7: a rule's name is an identifier that people can read. */
function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
