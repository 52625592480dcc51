import { badRequest } from './graph-refusal.ts';

/** @throws GraphRefusal when the path is not written as an address may be. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw badRequest('The request URI is not valid.');
  }
}
