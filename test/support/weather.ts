import type { Mishap, Mishaps } from '../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireRequest } from '../../src/sandbox/server/wire.ts';

interface Storm {
  readonly seed: number;
  /** Between 0 and 1: calls that are answered 429 or 503. */
  readonly turnedAway: number;
  /** Connections that are cut in the middle of the answer. */
  readonly cut: number;
  /** Hosts that answer nothing but 503. */
  readonly down?: (host: string) => boolean;
}

/** Bad weather that is the same each time. */
export function storm({ seed, turnedAway, cut, down = () => false }: Storm): Mishaps {
  const random = mulberry32(seed);
  return ({ host }: WireRequest): Mishap | null => {
    if (down(host))
      return { kind: 'answer', answer: jsonAnswer(503, { error: { code: 'ServiceUnavailable', message: 'Service is down.' } }) };
    const dice = random();
    if (dice < turnedAway / 2)
      return { kind: 'answer', answer: jsonAnswer(429, { error: { code: 'TooManyRequests' } }, { 'retry-after': '2' }) };
    if (dice < turnedAway) return { kind: 'answer', answer: jsonAnswer(503, { error: { code: 'ServiceUnavailable' } }) };
    return dice < turnedAway + cut ? { kind: 'cut' } : null;
  };
}

export function isMicrosoft(host: string): boolean {
  return /microsoft/.test(host);
}

export function isGoogle(host: string): boolean {
  return host.endsWith('googleapis.com');
}

/** github.com/bryc/code, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
