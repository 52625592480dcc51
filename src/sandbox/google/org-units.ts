import { createHash } from 'node:crypto';
import { academie, basisschool, board, college } from '../board/board.ts';
import type { SandboxPerson } from '../board/person.ts';

export interface SandboxOrgUnit {
  /** As policies write it after `orgUnits/`, and the Directory after `id:`. */
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** Null for the root. */
  readonly parent: string | null;
  /** The path as it stands in JSON: it is written a million times. */
  readonly pathText: string;
}

const lower = ['1A', '1B', '2A', '2B', '3A', '3B'].map((name) => `/${college.name}/Leerlingen/Onderbouw/${name}`);
const upper = ['4A', '4B', '5A', '5B', '6A', '6B'].map((name) => `/${college.name}/Leerlingen/Bovenbouw/${name}`);
const perSchool = [basisschool, college, academie].flatMap(({ name }) => [`/${name}`, `/${name}/Leerlingen`, `/${name}/Personeel`]);
const levels = [`/${college.name}/Leerlingen/Onderbouw`, `/${college.name}/Leerlingen/Bovenbouw`];

/** Each school with its pupils and staff; the college has classes as well. The root comes first. */
export const orgUnits: readonly SandboxOrgUnit[] = ['/', ...perSchool, ...levels, ...lower, ...upper].map(orgUnit);

const byPath: ReadonlyMap<string, SandboxOrgUnit> = new Map(orgUnits.map((unit) => [unit.path, unit]));
const classes = [...lower, ...upper].map(unitAt);
const pupils = { [basisschool.id]: unitAt(`/${basisschool.name}/Leerlingen`), [academie.id]: unitAt(`/${academie.name}/Leerlingen`) };
const staff = Object.fromEntries([basisschool, college, academie].map(({ id, name }) => [id, unitAt(`/${name}/Personeel`)]));

export const rootUnit = unitAt('/');

/** Null for a path or `id:…` that is nobody's. */
export function findUnit(pathOrId: string): SandboxOrgUnit | null {
  const id = pathOrId.startsWith('id:') ? pathOrId.slice(3) : null;
  if (id !== null) return orgUnits.find((unit) => unit.id === id) ?? null;
  return byPath.get(pathOrId.startsWith('/') ? pathOrId : `/${pathOrId}`) ?? null;
}

export function unitOf({ number, role, school }: SandboxPerson): SandboxOrgUnit {
  if (role !== 'pupil') return staff[school.id] ?? rootUnit;
  return pupils[school.id] ?? classes[number % classes.length] ?? rootUnit;
}

/** Whether a unit is another one or lies below it. */
export function isWithin({ path }: SandboxOrgUnit, above: SandboxOrgUnit): boolean {
  return above.path === '/' || path === above.path || path.startsWith(`${above.path}/`);
}

function unitAt(path: string): SandboxOrgUnit {
  const unit = byPath.get(path);
  if (unit === undefined) throw new Error(`the sandbox has no org unit ${path}`);
  return unit;
}

function orgUnit(path: string): SandboxOrgUnit {
  const name = path === '/' ? board.name : path.slice(path.lastIndexOf('/') + 1);
  const parent = path === '/' ? null : path.slice(0, path.lastIndexOf('/')) || '/';
  return { id: unitId(path), path, name, parent, pathText: JSON.stringify(path) };
}

/** Fifteen characters, as in every tenant that was seen. */
function unitId(path: string): string {
  const tail = Number.parseInt(createHash('sha256').update(path).digest('hex').slice(0, 12), 16).toString(36);
  return `03ph8a2z${tail.padStart(7, '0').slice(0, 7)}`;
}
