import { academie, basisschool, college, type SandboxSchool } from './board.ts';

export type SandboxRole = 'pupil' | 'teacher' | 'staff';

/** Somebody at the board: all that is said of them follows from their number, so that a million people take no room. */
export interface SandboxPerson {
  readonly number: number;
  readonly role: SandboxRole;
  readonly school: SandboxSchool;
  /** Left school: the account is switched off. */
  readonly left: boolean;
}

/** Nine in twenty go to the college, and of twenty people at a school one teaches; every hundredth account is one that was left behind. */
export function personAt(number: number): SandboxPerson {
  const twenty = number % 20;
  const role = twenty === 0 ? 'teacher' : number % 100 === 51 ? 'staff' : 'pupil';
  return { number, role, school: schoolOf(Math.floor(number / 20)), left: number % 100 === 77 };
}

function schoolOf(group: number): SandboxSchool {
  const place = group % 20;
  if (place < 9) return basisschool;
  return place < 18 ? college : academie;
}

/** The five first pupils of the college who are still there sit on its pupils' council. */
export function isOnCouncil({ number, role, school, left }: SandboxPerson): boolean {
  return role === 'pupil' && school === college && !left && number < 186;
}

/** As Entra writes an object's id; scattered, as they are there. */
export function entraIdOf(number: number): string {
  const first = scatter(number + 1);
  const second = scatter(number + 0x10000001);
  const third = scatter(number + 0x20000003);
  const head = `${four(first >>> 16)}${four(first)}-${four(second >>> 16)}-${four((second & 0xfff) | 0x4000)}`;
  return `${head}-${four(((third >>> 16) & 0xfff) | 0x8000)}-${four(third)}${four(number >>> 16)}${four(number)}`;
}

/** Whose id it is, in either case of letters; null for an id that is nobody's. */
export function numberOfEntraId(id: string): number | null {
  const number = /^[0-9a-f-]{28}([0-9a-f]{8})$/i.exec(id)?.[1];
  if (number === undefined) return null;
  const found = Number.parseInt(number, 16);
  return entraIdOf(found) === id.toLowerCase() ? found : null;
}

/** As the Directory writes a user's id: twenty-one digits. */
export function googleIdOf(number: number): string {
  return `1${String(scatter(number + 7)).padStart(10, '0')}${String(number).padStart(10, '0')}`;
}

export function addressOf({ number, role, school }: SandboxPerson): string {
  const letter = { pupil: 'l', teacher: 'd', staff: 'm' }[role];
  return `${letter}${String(number).padStart(6, '0')}@${school.domain}`;
}

/** Murmur3's last step: every bit of the number moves every bit of the answer. */
function scatter(number: number): number {
  let mixed = number | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Two hexadecimal digits each: writing a million ids one by one would otherwise take longer than sending them. */
const twoDigits: readonly string[] = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The last sixteen bits. */
function four(number: number): string {
  return `${twoDigits[(number >>> 8) & 0xff]}${twoDigits[number & 0xff]}`;
}
