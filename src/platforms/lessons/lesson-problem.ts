import { localized, type Localized } from '../../model/language.ts';
import type { FailureKind } from '../calls/call-failure.ts';
import { reasons } from '../calls/unread-part.ts';

const longestName = 60;
const mostNames = 3;

/** A lesson by what the teacher called it, cut, on one line, and without signs that turn the direction of what stands around it. */
export function lessonNamed(subject: string): Localized {
  const line = subject
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line === '') return { nl: 'Een les zonder naam', en: 'A lesson without a name' };
  const cut = line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…`.toWellFormed() : line;
  return { nl: `“${cut}”`, en: `“${cut}”` };
}

/** A lesson in the calendar of which the options were not read. */
export interface UnreadLesson {
  readonly subject: string;
  readonly why: FailureKind;
}

/** A sentence for each reason why options are not there. */
export function optionsUnread(lessons: readonly UnreadLesson[]): readonly Localized[] {
  const byReason = Map.groupBy(lessons, ({ why }) => why);
  return [...byReason].map(([why, these]) =>
    unreadFor(
      why,
      these.map(({ subject }) => subject),
    ),
  );
}

function unreadFor(kind: FailureKind, subjects: readonly string[]): Localized {
  const names = subjects.slice(0, mostNames).map(lessonNamed);
  const more = subjects.length - names.length;
  const others = { nl: more > 0 ? ` en nog ${more}` : '', en: more > 0 ? ` and ${more} more` : '' };
  const verb = { nl: 'de vergaderopties zijn niet gelezen', en: 'the meeting options were not read' };
  return localized(
    (language) => `${names.map((name) => name[language]).join(', ')}${others[language]}: ${verb[language]}; ${reasons[kind][language]}.`,
  );
}
