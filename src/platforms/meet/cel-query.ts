/** One condition of a policy's query; all of them must hold. */
export type Clause =
  | { readonly kind: 'org-unit'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'licence'; readonly anyOf: readonly string[] };

interface Shape {
  readonly pattern: RegExp;
  readonly clause: (captured: string) => Clause;
}

const shapes: readonly Shape[] = [
  {
    pattern: /entity\.org_units\.exists\(\s*(\w+)\s*,\s*\1\.org_unit_id\s*==\s*orgUnitId\('([^'\\]+)'\)\s*\)/y,
    clause: (id) => ({ kind: 'org-unit', id }),
  },
  {
    pattern: /entity\.groups\.exists\(\s*(\w+)\s*,\s*\1\.group_id\s*==\s*groupId\('([^'\\]+)'\)\s*\)/y,
    clause: (id) => ({ kind: 'group', id }),
  },
  {
    pattern: /entity\.licenses\.exists\(\s*(\w+)\s*,\s*\1\s+in\s+\[\s*('[^'\\]+'(?:\s*,\s*'[^'\\]+')*)\s*\]\s*\)/y,
    clause: (list) => ({ kind: 'licence', anyOf: [...list.matchAll(/'([^']+)'/g)].flatMap((match) => match[1] ?? []) }),
  },
];

const and = /\s*&&\s*/y;
const space = /\s*/y;

/**
 * The conditions of a query in CEL, as far as Google is known to write them: three kinds, joined by `&&`.
 * Null when anything else stands in it: part of a condition that is not understood proves nothing.
 */
export function parseQuery(query: string): readonly Clause[] | null {
  const clauses: Clause[] = [];
  let at = matchAt(space, query, 0)?.end ?? 0;
  for (;;) {
    const next = clauseAt(query, at);
    if (next === null) return null;
    clauses.push(next.clause);
    at = matchAt(space, query, next.end)?.end ?? next.end;
    if (at === query.length) return clauses;
    const joint = matchAt(and, query, at);
    if (joint === null) return null;
    at = joint.end;
  }
}

function clauseAt(query: string, at: number): { clause: Clause; end: number } | null {
  for (const { pattern, clause } of shapes) {
    const found = matchAt(pattern, query, at);
    if (found !== null) return { clause: clause(found.last), end: found.end };
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): { last: string; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { last: match.at(-1) ?? '', end: at + match[0].length };
}
