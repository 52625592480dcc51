import { board } from '../../board/board.ts';
import { badArgument, withoutPermission } from '../calls/refusals.ts';

const string = `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"`;
const clause = new RegExp(
  `\\s*(?:setting\\.type\\.matches\\(\\s*(?<type>${string})\\s*\\)|customer\\s*==\\s*(?<customer>${string}))\\s*(?<joint>&&|$)`,
  'gy',
);

/**
 * Reads the filter of policies.list as the discovery document of January 2026 describes it: at most one clause about the type and one about the customer,
 * joined by `&&`. Later revisions take more; what both take is what one can rely on.
 * @throws GoogleRefusal
 */
export function parsePolicyFilter(filter: string): (settingType: string) => boolean {
  const clauses = [...filter.matchAll(clause)];
  const types = clauses
    .flatMap(({ groups }) => groups?.['type'] ?? [])
    .map(stringOf)
    .map(patternOf);
  const customers = clauses.flatMap(({ groups }) => groups?.['customer'] ?? []).map(stringOf);
  const isWhole = clauses.map(([text]) => text).join('') === filter && clauses.at(-1)?.groups?.['joint'] === '';
  if (!isWhole || types.length > 1 || customers.length > 1) throw invalidFilter();
  if (!customers.every((customer) => ours.has(customer))) throw withoutPermission();
  return (settingType) => types.every((type) => type.test(settingType));
}

const ours = new Set(['customers/my_customer', `customers/${board.googleCustomerId}`]);

/** CEL knows few escapes, and `\.` is none of them: a full stop in a pattern is `\\.` or `[.]`. */
function stringOf(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(.)/g, (_, escaped: string) => {
    if (!`\\'"`.includes(escaped)) throw invalidFilter();
    return escaped;
  });
}

/** CEL's patterns are RE2's, which has no looking around and no going back. */
function patternOf(text: string): RegExp {
  if (/\(\?[=!<]|\\[1-9]/.test(text)) throw invalidFilter();
  try {
    return new RegExp(text, 'u');
  } catch {
    throw invalidFilter();
  }
}

function invalidFilter(): Error {
  return badArgument('Request contains an invalid argument: filter.');
}
