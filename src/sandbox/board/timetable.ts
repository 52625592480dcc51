import type { SandboxPerson } from './person.ts';

/**
 * lesson: the teacher's own, with a meeting each time, or one for the whole series. channel: in a channel of a team. team: two teachers
 * meet, and one of them organises it. elsewhere: online, and with another service. classroom: not online.
 */
export type TimetableKind = 'lesson' | 'channel' | 'team' | 'elsewhere' | 'classroom';

/** Something that a teacher does each week. */
export interface TimetableRow {
  readonly key: string;
  readonly subject: string;
  readonly kind: TimetableKind;
  /** From 1, Monday. */
  readonly weekdays: readonly number[];
  /** UTC. */
  readonly hour: number;
  readonly minutes: number;
  /** A series has one meeting for all its times. */
  readonly repeats: 'series' | 'each-week-anew';
}

/** One time that it is held. */
export interface Held {
  readonly row: TimetableRow;
  readonly start: Date;
  readonly end: Date;
}

const day = 86_400_000;
/** Its first day. */
export const schoolYear = new Date('2026-08-31T00:00:00Z');

const groupNames: Readonly<Record<SandboxPerson['school']['id'], readonly string[]>> = {
  basisschool: ['groep 5', 'groep 6', 'groep 7', 'groep 8'],
  college: ['2H', '3V', '4H', '5V'],
  academie: ['ochtendgroep', 'avondgroep', 'niveau 2', 'niveau 4'],
};

const subjectNames: Readonly<Record<SandboxPerson['school']['id'], readonly string[]>> = {
  basisschool: ['Rekenen', 'Taal', 'Spelling', 'Aardrijkskunde'],
  college: ['Wiskunde', 'Nederlands', 'Scheikunde', 'Geschiedenis'],
  academie: ['Nederlands voor anderstaligen', 'Boekhouden', 'Spaans', 'Tekenen'],
};

/** What a teacher teaches each week; it follows from who they are. */
export function timetableOf({ number, school }: SandboxPerson): readonly TimetableRow[] {
  const pick = (names: readonly string[], step: number): string => names[(Math.floor(number / 20) + step) % names.length] ?? '';
  const [group, subject] = [pick(groupNames[school.id], 0), pick(subjectNames[school.id], 1)];
  return [
    row('reeks', `${subject} ${group}`, 'lesson', [1, 2, 4], 8, 'series'),
    row('instructie', `Verlengde instructie ${group}`, 'lesson', [3], 9),
    row('open-les', `Open les voor ouders (${group})`, 'lesson', [4], 13),
    row('herkansing', `<b>Herkansing</b> & "vragen" [klik hier](https://voorbeeld.example) ${group}`, 'lesson', [5], 10),
    row('hebreeuws', '\u202eשיעור עברית\u202c עם אורח', 'lesson', [1], 11),
    row('gastles', `Gastles ${subject}`, 'lesson', [3], 13),
    row('kanaal', `Projectles in het kanaal van ${group}`, 'channel', [2], 10, 'series'),
    row('overleg', 'Teamoverleg', 'team', [4], 15),
    row('partner', 'Overleg met de partnerschool', 'elsewhere', [5], 14),
    row('nakijken', 'Toetsen nakijken', 'classroom', [1, 3], 15, 'series'),
  ];
}

/** Who organises something of this teacher's: the other of two, of a team meeting. */
export function organiserOf({ kind }: TimetableRow, number: number): number {
  return kind === 'team' && (number / 20) % 2 === 0 ? number + 20 : number;
}

/** All times that fall at least partly between these, from early to late. */
export function heldBetween(rows: readonly TimetableRow[], from: Date, to: Date): readonly Held[] {
  const held: Held[] = [];
  for (let midnight = midnightOf(from) - day; midnight < to.getTime(); midnight += day) {
    for (const one of rows) {
      const time = timeOn(one, new Date(midnight));
      if (time !== null && time.end > from && time.start < to) held.push(time);
    }
  }
  return held.toSorted((a, b) => a.start.getTime() - b.start.getTime());
}

/** The first time that it is held in the school year of the pretend school. */
export function firstTimeOf(row: TimetableRow): Held | null {
  return heldBetween([row], schoolYear, new Date(schoolYear.getTime() + 7 * day))[0] ?? null;
}

/** When it is held on a day; null when it is not. */
export function timeOn(one: TimetableRow, date: Date): Held | null {
  const midnight = midnightOf(date);
  if (!one.weekdays.includes(new Date(midnight).getUTCDay())) return null;
  const start = new Date(midnight + one.hour * 3_600_000);
  return { row: one, start, end: new Date(start.getTime() + one.minutes * 60_000) };
}

function row(
  key: string,
  subject: string,
  kind: TimetableKind,
  weekdays: readonly number[],
  hour: number,
  repeats: TimetableRow['repeats'] = 'each-week-anew',
): TimetableRow {
  return { key, subject, kind, weekdays, hour, minutes: 50, repeats };
}

function midnightOf(date: Date): number {
  return Math.floor(date.getTime() / day) * day;
}
