import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { AppError } from '../../errors.ts';
import { isOnThisMachine, type Caller } from './on-this-machine.ts';

/** Whoever asks for the counters, as far as it matters for showing them. */
export type MetricsCaller = Caller & Pick<Request, 'headersDistinct'>;

/**
 * Counters tell when a school is at work: with a token they are for whoever sends it, without one for whoever asks on this machine itself.
 * @throws AppError metrics-not-shown.
 */
export function requireMetricsCaller(caller: MetricsCaller, token: string | null): void {
  if (token === null ? isOnThisMachine(caller) : sends(caller, token)) return;
  throw new AppError('metrics-not-shown', {});
}

function sends({ headersDistinct }: MetricsCaller, token: string): boolean {
  const [header, ...others] = headersDistinct.authorization ?? [];
  return header !== undefined && others.length === 0 && timingSafeEqual(hashOf(header), hashOf(`Bearer ${token}`));
}

/** Of one length, whatever was sent. */
function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
