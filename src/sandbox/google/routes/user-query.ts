import type { SandboxPerson } from '../../board/person.ts';
import { invalidInput, notPlayed } from '../calls/refusals.ts';
import { findUnit, isWithin, unitOf } from '../org-units.ts';

const clause = /\s*(\w+)(=|:)(?:'((?:[^'\\]|\\.)*)'|([^\s']+))(?=\s|$)/y;

type Test = (person: SandboxPerson) => boolean;

/**
 * The query of users.list: clauses with spaces between them, all of which must hold.
 * @throws GoogleRefusal for what cannot be read, and for fields that the sandbox does not search.
 */
export function parseUserQuery(query: string): Test {
  const tests: Test[] = [];
  for (let at = 0; query.slice(at).trim() !== ''; at = clause.lastIndex) {
    clause.lastIndex = at;
    const found = clause.exec(query);
    if (found === null) throw invalidInput('query');
    const [, field = '', operator = '', quoted, bare] = found;
    tests.push(testOf(field, operator, (quoted ?? bare ?? '').replaceAll(/\\(.)/g, '$1')));
  }
  return (person) => tests.every((test) => test(person));
}

function testOf(field: string, operator: string, value: string): Test {
  if (operator === '=' && field === 'orgUnitPath') return isInUnit(value);
  if (operator === '=' && field === 'isSuspended' && /^(?:true|false)$/.test(value)) return ({ left }) => left === (value === 'true');
  throw notPlayed(`query=${field}${operator}`);
}

/** Also whoever is in a unit below it: Google's page on searching for users. */
function isInUnit(path: string): Test {
  const unit = path.startsWith('/') ? findUnit(path) : null;
  if (unit === null) throw invalidInput('INVALID_OU_ID');
  return (person) => isWithin(unitOf(person), unit);
}
