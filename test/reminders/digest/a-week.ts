import type { Task } from '../../../src/checklists/rows/tasks.ts';
import type { SchoolCalendar } from '../../../src/reminders/calendar/school-calendar.ts';
import { cardContents } from '../../../src/reminders/card-settings.ts';
import type { DigestAsked } from '../../../src/reminders/digest/digest.ts';
import type { DigestFacts } from '../../../src/reminders/digest/digest-facts.ts';
import type { StoredAttestation, StoredException } from '../../../src/store/decision-repositories.ts';
import { aRecord } from '../../support/record.ts';

/** Monday 23 November 2026, a week after the last card. */
export const monday = '2026-11-23';
export const lastMonday = '2026-11-16T07:30:00.000Z';

/** Open on weekdays, but for Christmas: 19 December to 3 January. */
export const openOnWeekdays: SchoolCalendar = {
  timezone: 'Europe/Amsterdam',
  isSchoolDay: (date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()) && holidayOn(date) === null,
  holidayOn,
  missingYears: [],
};

function holidayOn(date: string): ReturnType<SchoolCalendar['holidayOn']> {
  const christmas = { name: { nl: 'kerstvakantie', en: 'Christmas holiday' }, first: '2026-12-19', last: '2027-01-03' };
  return date >= christmas.first && date <= christmas.last ? christmas : null;
}

/** A school of which all is well. */
export function aWeek(given: Partial<DigestFacts> = {}): DigestFacts {
  return {
    school: null,
    schools: [{ id: 'linde', name: 'De Linde' }],
    organisation: 'Scholengroep De Linde',
    calendar: openOnWeekdays,
    record: aRecord({ id: 'now', findings: [], finishedAt: '2026-11-22T08:00:04.000Z' }),
    before: aRecord({ id: 'before', findings: [], finishedAt: '2026-11-15T08:00:04.000Z' }),
    exceptions: [],
    attestations: [],
    tasks: [],
    ticked: [],
    agreed: [],
    instructions: { state: 'confirmed', teachers: 38, instructions: [] },
    confirmedAt: [],
    question: null,
    ...given,
  };
}

export function aQuestion(given: Partial<DigestAsked> = {}): DigestAsked {
  return { school: null, contents: cardContents, occasion: 'weekly', today: monday, since: lastMonday, snoozed: [], ...given };
}

export function aTask(given: Partial<Task> = {}): Task {
  const item = given.item ?? 'rechten';
  return {
    key: `item/lijst/${item}/board/2026-2027`,
    kind: 'item',
    title: { nl: 'Rechten van leerlingen nagekeken', en: 'Rights of pupils looked at' },
    checklist: 'lijst',
    listTitle: { nl: 'Begin van het schooljaar', en: 'Start of the school year' },
    item,
    entry: null,
    register: null,
    school: null,
    year: '2026-2027',
    owner: { id: 'sanne', name: 'Sanne Bakker' },
    roles: ['ict'],
    roleTitles: [{ nl: 'ict-coördinator', en: 'ICT coordinator' }],
    due: null,
    late: false,
    canTick: true,
    version: 1,
    ...given,
  };
}

export function anException(given: Partial<StoredException> = {}): StoredException {
  return {
    id: 'afwijking-1',
    control: 'recording',
    platform: 'teams',
    scope: null,
    population: null,
    reason: 'proef',
    until: '2027-06-30',
    state: 'approved',
    requestedBy: 'Noor de Wit',
    requestedAt: '2026-09-01T08:00:00.000Z',
    approvedBy: 'Directie',
    approvedAt: '2026-09-02T08:00:00.000Z',
    endedBy: null,
    endedAt: null,
    version: 1,
    ...given,
  };
}

export function anAttestation(given: Partial<StoredAttestation> = {}): StoredAttestation {
  return {
    id: 'woord-1',
    control: 'recording-access',
    platform: 'teams',
    population: null,
    outcome: 'ok',
    by: 'Noor de Wit',
    until: '2027-06-30',
    at: '2026-09-01T08:00:00.000Z',
    note: null,
    endedBy: null,
    endedAt: null,
    version: 1,
    ...given,
  };
}
