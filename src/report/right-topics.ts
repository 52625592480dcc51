import type { Finding } from '../model/finding.ts';
import type { Locale } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { fill } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { groupsOf, reachOf, type FindingGroup } from '../model/finding-groups.ts';
import { affectedText, attestationText, findingText } from '../text/finding-words.ts';

/** One subject of what is right, and where and for whom it is. */
export interface RightTopic {
  readonly title: string;
  readonly details: readonly string[];
}

const namesShown = 3;

/** What is right fits on a few words a subject: the reader wants to get on to what is not. */
export function rightTopics(outcome: Outcome, record: AuditRecord, locale: Locale): readonly RightTopic[] {
  const lines = groupsOf(record, [outcome]).map((group) => ({
    title: findingText(group.first, locale).title,
    details: [detail(group, record, locale), attestationText(group.first, locale)],
  }));
  return [...Map.groupBy(lines, (line) => line.title)].map(([title, same]) => ({
    title,
    details: [...new Set(same.flatMap(({ details }) => details))].filter((text) => text !== ''),
  }));
}

/** `Microsoft Teams, 412 leerlingen (Global, Leerlingen VO en 2 andere).` */
function detail({ first, findings }: FindingGroup, record: AuditRecord, locale: Locale): string {
  const people = reachOf(findings) === null ? '' : `, ${affectedText(findings, record, locale)}`;
  return `${platformNames[first.platform]}${people} (${scopeNames(findings, locale)}).`;
}

function scopeNames(findings: readonly Finding[], locale: Locale): string {
  const names = [...new Set(findings.map(({ scope }) => scope.name))];
  const shown = names.slice(0, namesShown).join(', ');
  const others = names.length - namesShown;
  return others > 0 ? `${shown} ${fill(messages.others, { count: others }, locale)}` : shown;
}
