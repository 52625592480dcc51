import type { Localized } from '../../model/language.ts';
import { isObject, textIn, type JsonObject } from '../json.ts';
import type { MeetPolicy, OrgUnit, Problem } from './meet-export.ts';

/** What a list of policies tells, with the paths and addresses that GAM writes beside the ids. */
export interface PoliciesRead {
  readonly policies: readonly MeetPolicy[];
  readonly orgUnits: readonly OrgUnit[];
  readonly groups: ReadonlyMap<string, string>;
  readonly customerIds: readonly string[];
  readonly problems: readonly Problem[];
}

/** A product and one of its settings, as every type that was seen. */
const wellFormed = /^(?:settings\/)?\w+\.[\w.]+$/;
const ours = /^(?:settings\/)?((?:meet|chat)\.[\w.]+)$/;

/** Reads the policies of Meet and Chat; those of other products are passed over. */
export function readPolicies(rows: readonly unknown[], origin: string): PoliciesRead {
  const customers = new Map<string, number>();
  const problems: Problem[] = [];
  const relevant: JsonObject[] = [];
  for (const row of rows) {
    if (!isObject(row)) {
      problems.push(unreadable(row, { nl: 'het is geen object', en: 'it is not an object' }));
      continue;
    }
    count(customers, customerOf(row));
    const type = settingType(row);
    if (type === null || !wellFormed.test(type)) problems.push(unreadable(row, nameless));
    else if (ours.test(type)) relevant.push(row);
  }
  const customerIds = byFrequency(customers);
  const all = relevant.map((row) => readPolicy(row, origin));
  const defects = all.flatMap(({ name, defect }) => (defect === null ? [] : [malformedPolicy(name, defect)]));
  return { policies: all, ...hints(relevant), customerIds, problems: [...problems, ...defects] };
}

/** Leaves out what belongs to another customer than most do. */
export function ofOneCustomer(policies: readonly MeetPolicy[], customer: string | undefined): readonly MeetPolicy[] {
  return policies.filter((policy) => policy.customer === null || policy.customer === customer);
}

export function isPolicyLike(row: unknown): boolean {
  if (!isObject(row)) return false;
  return isObject(row['policyQuery']) || settingType(row) !== null || textIn(row, 'name')?.startsWith('policies/') === true;
}

/** A table's keys, the most frequent first; equals by name, so that the order of a file does not matter. */
function byFrequency(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}

function readPolicy(row: JsonObject, origin: string): MeetPolicy {
  const query = isObject(row['policyQuery']) ? row['policyQuery'] : {};
  const value = isObject(row['setting']) && isObject(row['setting']['value']) ? row['setting']['value'] : row['value'];
  const type = textIn(row, 'type');
  const order = query['sortOrder'];
  const sortable = typeof order === 'number' && Number.isFinite(order);
  return {
    setting: (settingType(row) ?? '').replace(ours, '$1'),
    value: isObject(value) ? value : {},
    // A policy that nobody can rank could be the one that decides.
    sortOrder: sortable ? order : Number.POSITIVE_INFINITY,
    orgUnit: bare(textIn(query, 'orgUnit'), 'orgUnits/'),
    group: bare(textIn(query, 'group'), 'groups/'),
    query: textIn(query, 'query'),
    defect: defectOf(row['policyQuery'], value, type),
    system: type === 'SYSTEM',
    customer: customerOf(row),
    origin,
    name: [type, textIn(row, 'name')].filter((part) => part !== null).join(', '),
  };
}

export const valueDefect: Localized = { nl: 'de waarde ervan is geen object', en: 'its value is not an object' };

const asOfGroup: Localized = {
  nl: 'het heeft de rang van beleid voor een groep en noemt geen groep',
  en: 'it ranks as a group’s and names no group',
};

const asOfLowerUnit: Localized = {
  nl: 'het heeft de rang van beleid voor een lagere organisatie-eenheid en noemt er geen',
  en: 'it ranks as a lower unit’s and names no unit',
};

function defectOf(query: unknown, value: unknown, type: string | null): Localized | null {
  if (!isObject(query)) return { nl: 'het zegt niet voor wie het is', en: 'it does not say whom it is for' };
  if (typeof query['sortOrder'] !== 'number' || !Number.isFinite(query['sortOrder'])) {
    return { nl: 'de sortOrder ervan is geen getal', en: 'its sortOrder is not a number' };
  }
  const odd = ['orgUnit', 'group', 'query'].find(
    (key) => query[key] !== undefined && query[key] !== null && typeof query[key] !== 'string',
  );
  if (odd !== undefined) return { nl: `de ${odd} ervan is geen tekst`, en: `its ${odd} is not a text` };
  if (!isObject(value)) return valueDefect;
  return type === 'SYSTEM' ? null : misplacedBy(query, query['sortOrder']);
}

/**
 * In every tenant that was seen, an administrator's policy ranks at 201 at the root, higher below it, and at 399 for a group. Without a unit or
 * group it is read as the root's; a rank that speaks against that makes it doubtful, for it would outrank all others there.
 */
function misplacedBy(query: JsonObject, sortOrder: number): Localized | null {
  if (typeof query['query'] === 'string') return null;
  if (typeof query['group'] !== 'string' && sortOrder >= 300) return asOfGroup;
  const nowhere = typeof query['orgUnit'] !== 'string' && typeof query['group'] !== 'string';
  return nowhere && sortOrder >= 202 ? asOfLowerUnit : null;
}

/** GAM adds `orgUnitPath` and `groupEmail` to the query: GAM-team/GAM, `show policies formatjson`. */
function hints(rows: readonly JsonObject[]): Pick<PoliciesRead, 'orgUnits' | 'groups'> {
  const orgUnits: OrgUnit[] = [];
  const groups = new Map<string, string>();
  for (const { policyQuery: query } of rows) {
    if (!isObject(query)) continue;
    const path = textIn(query, 'orgUnitPath');
    const mail = textIn(query, 'groupEmail');
    const group = bare(textIn(query, 'group'), 'groups/');
    if (path?.startsWith('/') === true) orgUnits.push({ id: bare(textIn(query, 'orgUnit'), 'orgUnits/'), path, name: null });
    if (mail !== null && group !== null) groups.set(group, mail);
  }
  return { orgUnits, groups };
}

function settingType(row: JsonObject): string | null {
  return isObject(row['setting']) ? textIn(row['setting'], 'type') : null;
}

function customerOf(row: JsonObject): string | null {
  return bare(textIn(row, 'customer'), 'customers/');
}

function bare(text: string | null, prefix: string): string | null {
  return text?.startsWith(prefix) === true ? text.slice(prefix.length) : text;
}

const nameless: Localized = { nl: 'het noemt zijn instelling niet', en: 'it does not name its setting' };

function unreadable(row: unknown, what: Localized): Problem {
  const name = isObject(row) ? textIn(row, 'name') : null;
  return { ...malformedPolicy(name, what), code: 'policy-unreadable' };
}

function malformedPolicy(name: string | null, { nl, en }: Localized): Problem {
  const detail =
    name === null || name === ''
      ? { nl: `Een beleid zonder naam is niet te lezen: ${nl}.`, en: `A policy without a name cannot be read: ${en}.` }
      : { nl: `Beleid “${name}” is niet te lezen: ${nl}.`, en: `Policy “${name}” cannot be read: ${en}.` };
  return { code: 'malformed', detail };
}

function count(counts: Map<string, number>, key: string | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}
