import type { Request } from 'express';

/** Routers of the service are found below these; a request cannot add any. */
export type Mounts = readonly string[];

/**
 * The address as the routes were written, `/api/audits/:id`, for counters and logs: nothing of it comes from the request, so that it neither names
 * anybody nor grows with what strangers try. `none` where no route was found.
 */
export function routeTemplate(request: Request, mounts: Mounts): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : null;
  if (typeof path !== 'string') return 'none';
  const mount = mountOf(request.originalUrl, mounts);
  return path === mount || path.startsWith(`${mount}/`) ? path : `${mount}${path === '/' ? '' : path}`;
}

/** Express finds `/API` below `/api`, and has forgotten where it was once an error comes out of a router. */
function mountOf(url: string, mounts: Mounts): string {
  const address = url.split('?', 1)[0]?.toLowerCase() ?? '';
  const found = mounts.filter((mount) => address === mount || address.startsWith(`${mount}/`));
  return found.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Methods that routes know; Node lets some thirty others pass. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export function methodLabel({ method }: Request): string {
  return methods.has(method) ? method : 'other';
}
