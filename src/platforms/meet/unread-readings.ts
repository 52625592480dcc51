import { unknown, type UnknownReading } from '../../model/reading.ts';
import { isRefused, type UnreadPart } from '../calls/unread-part.ts';
import { googleUnreadSentence } from './unread-sentence.ts';
import type { MeetExport } from './meet-export.ts';

/** What a reading is worth that hangs on something that Google was asked for and did not give; null: nothing of the kind is missing. */
export interface UnreadReadings {
  readonly policies: UnknownReading | null;
  readonly orgUnits: UnknownReading | null;
  readonly licences: UnknownReading | null;
  readonly log: UnknownReading | null;
}

/** What one source lacks, another may tell. */
export function unreadReadings(exports: readonly MeetExport[]): UnreadReadings {
  const unread = exports.flatMap((one) => one.unread.map((part) => ({ kind: one.kind, part })));
  const files = exports.filter(({ live }) => !live);
  return {
    policies: files.some(({ policies }) => policies.length > 0) ? null : readingOf(({ kind }) => kind === 'policy-api'),
    orgUnits: files.some(({ orgUnits }) => orgUnits !== null) ? null : readingOf(({ part }) => namesOf(part).includes('orgunits')),
    licences: readingOf(({ part }) => namesOf(part).some((name) => name.startsWith('licenseAssignments'))),
    log: files.some(({ log }) => log !== null) ? null : readingOf(({ kind }) => kind === 'reports-api'),
  };

  function readingOf(isAbout: (one: (typeof unread)[number]) => boolean): UnknownReading | null {
    const about = unread.filter(isAbout).map(({ part }) => part);
    const part = about.find(isRefused) ?? about[0];
    return part === undefined ? null : readingWithout(part);
  }
}

/** Parts that were not read for one and the same reason stand together. */
function namesOf({ part }: UnreadPart): readonly string[] {
  return part.split(', ');
}

function readingWithout(part: UnreadPart): UnknownReading {
  return unknown(isRefused(part) ? 'forbidden' : 'not-collected', googleUnreadSentence(part));
}
