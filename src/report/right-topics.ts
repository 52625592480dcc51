import type { Locale } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { groupsOf } from './finding-groups.ts';
import { affectedText, attestationText, findingText } from './finding-words.ts';

/** One subject of what is right, and for whom it is. */
export interface RightTopic {
  readonly title: string;
  readonly details: string;
}

/** What is right fits on a line a subject, over platforms and people: the reader wants to get on to what is not. */
export function rightTopics(outcome: Outcome, record: AuditRecord, locale: Locale): readonly RightTopic[] {
  const lines = groupsOf(record, [outcome]).map(({ first, findings }) => ({
    title: findingText(first, locale).title,
    detail: `${platformNames[first.platform]}, ${affectedText(findings, record, locale)}.`,
    attested: attestationText(first, locale),
  }));
  return [...Map.groupBy(lines, (line) => line.title)].map(([title, same]) => ({
    title,
    details: [...new Set(same.flatMap(({ detail, attested }) => [detail, attested]))].filter((text) => text !== '').join(' '),
  }));
}
