import { personas } from '../auth/sandbox-token.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';

/**
 * Under which id somebody is kept, by the vendor's id of them: that one. In the pretend school a persona is one person, whether they come by Teams, by Google
 * Chat or by the tab: what they did in one is seen in the others.
 */
export function knownAs(pretend: Sandbox | null): (vendorId: string) => string {
  if (pretend === null) return (vendorId) => vendorId;
  const played = new Map<string, string>();
  for (const persona of personas) {
    played.set(pretend.microsoft.idOf(persona), persona);
    played.set(pretend.chat.user(persona).name.slice('users/'.length), persona);
  }
  return (vendorId) => played.get(vendorId) ?? vendorId;
}
