import type { GoogleRefusal } from './refusal.ts';
import { badParameter } from './refusals.ts';

/** Which fields are asked for; null: all of them. */
export type Mask = MaskTree | null;

interface MaskTree extends ReadonlyMap<string, Mask> {}

/**
 * Reads the syntax of `fields`: names with commas between them, `a/b` and `a(b,c)` for what lies below, `*` for any name.
 * @throws GoogleRefusal
 */
export function parseMask(text: string): Mask {
  const parts = text.match(/[^,()/]+|[,()/]/g) ?? [];
  const { mask, end } = listAt(parts, 0);
  if (end !== parts.length) throw invalidSelection(text);
  return mask;
}

/**
 * Whether all that is asked for can occur in answers of this shape.
 * @throws GoogleRefusal
 */
export function checkMask(mask: Mask, shape: Mask): void {
  for (const [name, below] of mask ?? []) {
    if (shape?.has('*') === true || name === '*') continue;
    if (shape?.has(name) !== true) throw invalidSelection(name);
    checkMask(below, shape.get(name) ?? null);
  }
}

/** The answer with only the fields that were asked for. */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (mask === null || !isThing(value)) return value;
  if (Array.isArray(value)) return value.map((part) => applyMask(part, mask));
  const kept = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    const wanted = mask.has(name) ? name : '*';
    const below = mask.get(wanted) ?? null;
    if (!mask.has(wanted) || (below !== null && !isThing(part))) return [];
    return [[name, applyMask(part, below)]];
  });
  return Object.fromEntries(kept);
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

interface Selection {
  readonly name: string;
  readonly below: Mask;
  readonly end: number;
}

function listAt(parts: readonly string[], start: number): { mask: Mask; end: number } {
  const mask = new Map<string, Mask>();
  for (let at = start; ; at += 1) {
    const { name, below, end } = selectionAt(parts, at);
    mask.set(name, mask.has(name) ? joined(mask.get(name) ?? null, below) : below);
    at = end;
    if (parts[at] !== ',') return { mask, end };
  }
}

function selectionAt(parts: readonly string[], at: number): Selection {
  const name = parts[at] ?? '';
  if (!/^(?:\w+|\*)$/.test(name)) throw invalidSelection(name);
  if (parts[at + 1] === '/') {
    const inner = selectionAt(parts, at + 2);
    return { name, below: new Map([[inner.name, inner.below]]), end: inner.end };
  }
  if (parts[at + 1] !== '(') return { name, below: null, end: at + 1 };
  const { mask, end } = listAt(parts, at + 2);
  if (parts[end] !== ')') throw invalidSelection(name);
  return { name, below: mask, end: end + 1 };
}

/** `a/b,a/c` asks for both. */
function joined(one: Mask, other: Mask): Mask {
  if (one === null || other === null) return null;
  const both = new Map(one);
  for (const [name, below] of other) both.set(name, both.has(name) ? joined(both.get(name) ?? null, below) : below);
  return both;
}

function invalidSelection(what: string): GoogleRefusal {
  return badParameter('fields', `Invalid field selection ${what}`);
}
