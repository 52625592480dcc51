import { join } from 'node:path';
import { writeOutputs } from '../../src/files.ts';
import { png, type Pixel } from './png.ts';

/** As `accentColor` in the manifest. */
const brand: Pixel = [0x44, 0x47, 0x91, 255];
const white: Pixel = [255, 255, 255, 255];

/** Where a point lies against a shape: below 0 inside, in the shape's own measure. */
type Shape = (x: number, y: number) => number;

/** A screen with a tick: the lesson is ready. On a square of 1 by 1. */
const screen = outlineOf(roundedBox({ left: 0.08, top: 0.14, right: 0.92, bottom: 0.74, radius: 0.1 }), 0.075);
const foot = line([0.32, 0.9], [0.68, 0.9], 0.0375);
const tickDown = line([0.32, 0.45], [0.45, 0.58], 0.05);
const tickUp = line([0.45, 0.58], [0.69, 0.31], 0.05);

function symbol(x: number, y: number): number {
  return Math.min(screen(x, y), foot(x, y), tickDown(x, y), tickUp(x, y));
}

/** For the store and the menus: a full square, with the symbol in the 120 by 120 that is always in sight. */
export function colourIcon(): Buffer {
  return png(192, (x, y) => mixed(brand, white, coverOf(x, y, { left: 36, size: 120 })));
}

/** For the bar of Teams: white on nothing, and nothing else. */
export function outlineIcon(): Buffer {
  return png(32, (x, y) => [255, 255, 255, Math.round(255 * coverOf(x, y, { left: 0, size: 32 }))]);
}

/** How much of a pixel lies within a shape, from 0 to 1, by how far its middle is from the edge. */
function coverOf(x: number, y: number, { left, size }: Square): number {
  const distance = symbol((x + 0.5 - left) / size, (y + 0.5 - left) / size) * size;
  return Math.min(1, Math.max(0, 0.5 - distance));
}

/** Where the symbol stands: as far from above as from the left. In pixels. */
interface Square {
  readonly left: number;
  readonly size: number;
}

function mixed(under: Pixel, over: Pixel, cover: number): Pixel {
  const part = (index: 0 | 1 | 2): number => Math.round(under[index] + (over[index] - under[index]) * cover);
  return [part(0), part(1), part(2), 255];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
}

function roundedBox({ left, top, right, bottom, radius }: Box): Shape {
  return (x, y) => {
    const across = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const down = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
  };
}

function outlineOf(shape: Shape, width: number): Shape {
  return (x, y) => Math.abs(shape(x, y)) - width / 2;
}

/** With round ends. */
function line([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number], halfWidth: number): Shape {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  return (x, y) => {
    const along = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY) - halfWidth;
  };
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..');
  await writeOutputs([
    { path: join(folder, 'color.png'), content: colourIcon(), option: 'color' },
    { path: join(folder, 'outline.png'), content: outlineIcon(), option: 'outline' },
  ]);
}
