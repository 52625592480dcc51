import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { AppError } from '../../errors.ts';

/** Whoever asks for the counters, as far as it matters for showing them. */
export type MetricsCaller = Pick<Request, 'headers' | 'headersDistinct'> & { readonly socket: Pick<Request['socket'], 'remoteAddress'> };

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

/** By these a proxy tells that somebody stands behind it. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** A proxy in front may stand on this machine too: who it speaks for is somebody else, whether its word counts (`trust proxy`) or not. */
function isOnThisMachine({ headers, socket }: MetricsCaller): boolean {
  const address = socket.remoteAddress ?? '';
  return /^(?:::ffff:)?127\.|^::1$/.test(address) && !forwarding.some((name) => headers[name] !== undefined);
}
