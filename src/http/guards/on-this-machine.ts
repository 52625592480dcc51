import type { Request } from 'express';

export type Caller = Pick<Request, 'headers'> & { readonly socket: Pick<Request['socket'], 'remoteAddress'> };

/** By these a proxy tells that somebody stands behind it. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** A proxy in front may stand on this machine too: who it speaks for is somebody else, whether its word counts (`trust proxy`) or not. */
export function isOnThisMachine({ headers, socket }: Caller): boolean {
  const address = socket.remoteAddress ?? '';
  return /^(?:::ffff:)?127\.|^::1$/.test(address) && !forwarding.some((name) => headers[name] !== undefined);
}
