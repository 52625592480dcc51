import { personAt } from '../../board/person.ts';
import { firstTimeOf, organiserOf, schoolYear, timeOn, timetableOf, type Held, type TimetableRow } from '../../board/timetable.ts';

/** A call in Meet of the pretend school: all that is said of it follows from its code. */
export interface MeetCall {
  /** `abc-defg-hij`. */
  readonly code: string;
  /** After `spaces/`. */
  readonly id: string;
  readonly row: TimetableRow;
  /** The first time that it is held; of a series, this school year. */
  readonly first: Held;
  /** Number of whose it is. */
  readonly owner: number;
}

const day = 86_400_000;
const rowsAtMost = 16;
const daysAtMost = 4096;
const letters = 26;
const places = 10;

/** The call of one time in somebody's timetable; null where there is none in Meet. */
export function callOf(number: number, { row, start }: Held): MeetCall | null {
  if (row.kind === 'elsewhere' || row.kind === 'classroom') return null;
  const owner = organiserOf(row, number);
  const place = timetableOf(personAt(owner)).findIndex(({ key }) => key === row.key);
  // Day 0 is that of a series.
  const date = row.repeats === 'series' ? 0 : Math.floor((start.getTime() - schoolYear.getTime()) / day) + 1;
  return callWithCode(codeOf((owner * rowsAtMost + place) * daysAtMost + date));
}

/** By its code, in either case of letters, or by its id; null for nobody's. */
export function callNamed(name: string): MeetCall | null {
  return callWithCode(name.toLowerCase()) ?? callWithCode(Buffer.from(name, 'base64url').toString('utf8'));
}

function callWithCode(code: string): MeetCall | null {
  const value = valueOf(code);
  if (value === null) return null;
  const date = value % daysAtMost;
  const place = Math.floor(value / daysAtMost) % rowsAtMost;
  const owner = Math.floor(value / daysAtMost / rowsAtMost);
  const row = timetableOf(personAt(owner))[place];
  if (row === undefined || personAt(owner).role !== 'teacher' || (date === 0) !== (row.repeats === 'series')) return null;
  const first = date === 0 ? firstTimeOf(row) : timeOn(row, new Date(schoolYear.getTime() + (date - 1) * day));
  return first === null ? null : { code, id: Buffer.from(code, 'utf8').toString('base64url'), row, first, owner };
}

function codeOf(value: number): string {
  let rest = value;
  let word = '';
  for (let place = 0; place < places; place += 1) {
    word = String.fromCharCode(97 + (rest % letters)) + word;
    rest = Math.floor(rest / letters);
  }
  return `${word.slice(0, 3)}-${word.slice(3, 7)}-${word.slice(7)}`;
}

function valueOf(code: string): number | null {
  if (!/^[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(code)) return null;
  return Array.from(code.replaceAll('-', '')).reduce((value, letter) => value * letters + letter.charCodeAt(0) - 97, 0);
}
