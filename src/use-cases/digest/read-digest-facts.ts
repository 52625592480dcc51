import { readAudit } from '../../checklists/evidence/audit-read.ts';
import { instructionEvidence, type Confirmation } from '../../checklists/evidence/instructions.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { DigestAsked } from '../../reminders/digest/digest.ts';
import type { DigestFacts, SchoolNamed } from '../../reminders/digest/digest-facts.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { calendarOf } from '../calendars/calendar-of.ts';
import type { AskingLists } from '../checklists/asking-lists.ts';
import { allConfirmations } from '../checklists/facts-of.ts';
import { found } from '../found.ts';
import { readChecklists } from './read-checklists.ts';

export type DigestReading = Pick<AskingLists, 'store' | 'clock' | 'shipped'>;

/** Reads all that a digest is made of. @throws AppError not-there where the organisation has no such school. */
export async function readDigestFacts(
  reading: DigestReading,
  asked: Pick<DigestAsked, 'school' | 'contents' | 'since'>,
): Promise<DigestFacts> {
  const { store } = reading;
  const schools = (await store.schools.list()).map(({ id, name }) => ({ id, name }));
  const school = asked.school === null ? null : found(schools.find(({ id }) => id === asked.school) ?? null);
  const record = await store.audits.latest();
  const confirmations = asked.contents.includes('instructions') ? await allConfirmations(store) : [];
  const checklists = await readChecklists(reading, asked, school === null ? schools : []);
  const isOwn = concerns(record, school);
  return {
    school,
    schools,
    organisation: (await store.organisation.get())?.name ?? '',
    calendar: await calendarOf(reading, school?.id ?? null),
    record,
    before: record === null || asked.since === null ? null : await latestAt(store, asked.since),
    exceptions: (await store.exceptions.list()).filter(isOwn),
    attestations: (await store.attestations.list()).filter(isOwn),
    ...checklists,
    // Who confirmed is known for the whole board, and not by school.
    instructions: instructionEvidence(record === null ? null : readAudit(record), null, confirmations),
    confirmedAt: lastOfEach(confirmations),
  };
}

const auditsAtOnce = 50;

/** The audit that was the latest at an instant; null: there was none, or it is kept no more. */
async function latestAt({ audits }: OrganisationStore, instant: string): Promise<AuditRecord | null> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof audits.list>> = await audits.list({ limit: auditsAtOnce, after });
    const match = page.rows.find(({ finishedAt }) => Date.parse(finishedAt) <= Date.parse(instant));
    if (match !== undefined) return audits.get(match.id);
    after = page.next;
  } while (after !== null);
  return null;
}

/** Decisions about other schools' people are not this school's. */
function concerns(record: AuditRecord | null, school: SchoolNamed | null): (one: { readonly population: string | null }) => boolean {
  const others = (record?.populations ?? []).filter((one) => school !== null && one.school !== null && one.school !== school.name);
  const ids = new Set(others.map(({ id }) => id));
  return ({ population }) => population === null || !ids.has(population);
}

function lastOfEach(confirmations: readonly Confirmation[]): readonly string[] {
  const people = Map.groupBy(confirmations, ({ personId }) => personId);
  return [...people.values()].map(
    (own) =>
      own
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
  );
}
