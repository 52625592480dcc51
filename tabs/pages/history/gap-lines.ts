import { severities, type Severity } from '../../../src/model/outcome.ts';
import type { Audit } from '../../api/operations.ts';

/** Where things stand in a drawing, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface GapLine {
  readonly severity: Severity;
  /** What a severity counts until the next audit: a line of steps, as an SVG path. */
  readonly path: string;
  readonly marks: readonly Mark[];
}

export interface GapLines {
  readonly lines: readonly GapLine[];
  /** Counts with a line across, from 0 up. */
  readonly levels: readonly Mark[];
  /** First and last moment. */
  readonly ends: readonly { readonly x: number; readonly at: string }[];
  /** Audits that lacked something. */
  readonly incomplete: readonly number[];
}

/** Gaps by severity over time. `audits` from old to new; where all were at the same moment they stand side by side. */
export function gapLines(audits: readonly Audit[], frame: Frame): GapLines {
  const moments = audits.map(({ finishedAt }) => Date.parse(finishedAt));
  const [from = 0, to = 0] = [moments[0], moments.at(-1)];
  const inside = frame.width - frame.left - frame.right;
  const xs = moments.map(
    (at, index) => frame.left + inside * (to > from ? (at - from) / (to - from) : index / Math.max(1, moments.length - 1)),
  );
  const step = stepFor(Math.max(0, ...audits.flatMap(({ summary }) => Object.values(summary.gaps))));
  const yOf = (count: number): number => frame.height - frame.bottom - ((frame.height - frame.top - frame.bottom) * count) / (4 * step);
  return {
    lines: severities.map((severity) => {
      const marks = audits.map(({ summary }, index) => markOf(summary.gaps[severity], xs[index] ?? 0, yOf));
      return { severity, marks, path: steps(marks) };
    }),
    levels: [0, 1, 2, 3, 4].map((index) => markOf(index * step, frame.left, yOf)),
    ends: [audits[0], audits.at(-1)].flatMap((audit, index) =>
      audit === undefined ? [] : [{ at: audit.finishedAt, x: (index === 0 ? xs[0] : xs.at(-1)) ?? 0 }],
    ),
    incomplete: audits.flatMap(({ complete }, index) => (complete ? [] : [xs[index] ?? 0])),
  };
}

/** Labels at the ends of lines, moved apart where they would stand on one another; the order stays. */
export function apart(ys: readonly number[], least: number): readonly number[] {
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  const placed: number[] = [];
  for (const [place, { y }] of order.entries()) placed.push(place === 0 ? y : Math.max(y, (placed[place - 1] ?? 0) + least));
  return ys.map((_y, index) => placed[order.findIndex((one) => one.index === index)] ?? 0);
}

function markOf(count: number, x: number, yOf: (count: number) => number): Mark {
  return { x: rounded(x), y: rounded(yOf(count)), count };
}

function steps(marks: readonly Mark[]): string {
  return marks.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}

/** A round number, of which four reach at least to the top: 1, 2, 5, 10, 20, 50 … */
function stepFor(most: number): number {
  const least = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
