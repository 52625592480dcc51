import { may, type Action } from '../../../src/auth/permissions.ts';
import type { Asked } from './random-requests.ts';

/** Who may not do what the description names is turned away, whatever else is wrong with the request; who may is not. */
export function doorProblems({ sent: { operation, role }, status, text }: Asked): readonly string[] {
  const { door, action } = operation;
  if (door === 'open') return [];
  if (role === null) return status === 401 ? [] : ['nobody was let in'];
  const allowed = role !== 'no-role' && (action === null || may({ roles: [role] }, action as Action));
  if (!allowed) return status === 403 ? [] : ['was let through'];
  return status === 403 && !namesPerson(text) ? ['was turned away'] : [];
}

/** Some things depend on who one is beside one's roles: one's own request, what is somebody else's to do. */
function namesPerson(text: string): boolean {
  return text.includes('"own-request"') || text.includes('"not-yours"');
}

/** Words of another board in an answer, but for those that the own board said itself, now or before. */
export function wordsOfTheOther({ answer, text }: Asked, said: readonly Asked[], mark: string): readonly string[] {
  const told = `${text} ${JSON.stringify([...answer.headers])}`;
  const words = [...wordsWith(mark, told)];
  if (words.length === 0) return [];
  const own = said.map(({ sent }) => decoded(`${sent.path} ${JSON.stringify(sent.headers)} ${sent.body ?? ''}`)).join(' ');
  const strange = words.filter((word) => !own.includes(word));
  return strange.map((word) => `tells ${word} of the other board`);
}

function wordsWith(mark: string, text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    const before = /[\w./~-]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
    const after = /^[\w./~-]*/.exec(text.slice(at, at + 60))?.[0] ?? '';
    words.add(before + after);
  }
  return words;
}

function decoded(text: string): string {
  return `${text} ${text.replaceAll('+', ' ').replaceAll(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/gi, (codes) => decodedOr(codes))}`;
}

function decodedOr(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}
