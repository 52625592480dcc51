import type { Localized } from '../../model/language.ts';
import { isObject, textIn, type JsonObject } from '../json.ts';
import { allAdmins, type ExportInput, type MeetExport, type MeetPolicy, type OrgUnit, type Problem } from './meet-export.ts';
import { depthOf, root } from './org-tree.ts';
import { readOrgUnits } from './read-directory.ts';
import { readLog } from './read-log.ts';
import { valueDefect } from './read-policies.ts';

/** Ranks like those that Google was seen to give: an org unit's grows with its depth, a group's is above them all, the administrators' below. */
const rank = { rootUnit: 201, group: 399, admins: 2 };

const ours = /^(meet|chat)_(.+)$/;

export function isScubaGoggles(json: JsonObject): boolean {
  return isObject(json['policies']) && (isObject(json['tenant_info']) || isObject(json['organizational_units']));
}

/** A ScubaGoggles provider export: settings reduced to one table per org unit and group, by display name. */
export function readScubaGoggles(json: JsonObject, { origin, readAt }: ExportInput): MeetExport {
  const tenant = isObject(json['tenant_info']) ? json['tenant_info'] : {};
  const top = textIn(tenant, 'topLevelOU');
  const units = readOrgUnits(json['organizational_units'], 'organizational_units');
  const orgUnits = withTop(units.found, top);
  const tables = readTables(json['policies'], placer(top, orgUnits), origin);
  const { log, problems: logProblems } = readLog(json['meet_logs']);
  const problems = [...units.problems, ...tables.problems, ...logProblems];
  return {
    origin,
    kind: 'scubagoggles-export',
    readAt,
    live: false,
    complete: problems.length === 0,
    problems: [...problems, ...licences(tables.policies)],
    customerIds: [textIn(tenant, 'ID')].filter((id) => id !== null),
    policies: tables.policies,
    orgUnits,
    groups: new Map(),
    groupMembers: new Map(),
    users: null,
    counted: null,
    countedGroups: [],
    countedLicences: [],
    log,
    unread: [],
  };
}

/** The export may have lost its ids, so its units are joined by path. */
function withTop(units: readonly OrgUnit[] | null, top: string | null): readonly OrgUnit[] | null {
  const named = (units ?? []).map((unit) => ({ ...unit, id: null }));
  if (top !== null) return [...named, { id: null, path: root, name: top }];
  return units === null ? null : named;
}

interface Placed {
  readonly orgUnit: string;
  readonly group: string | null;
}

type Placer = (name: string) => Placed;

/** ScubaGoggles writes "child (in parent)" for a nested unit and "unit (group address)" for a group. */
function placer(top: string | null, units: readonly OrgUnit[] | null): Placer {
  const paths = new Set((units ?? []).map(({ path }) => path));

  return function place(name): Placed {
    if (name === top) return { orgUnit: root, group: null };
    if (paths.has(`/${name}`)) return { orgUnit: `/${name}`, group: null };
    const group = /^(.*) \(group (\S+)\)$/.exec(name);
    if (group) return { orgUnit: place(group[1] ?? '').orgUnit, group: group[2] ?? null };
    const nested = /^(.*) \(in (.*)\)$/.exec(name);
    return { orgUnit: nested ? `/${nested[2]}/${nested[1]}` : `/${name}`, group: null };
  };
}

interface Tables {
  readonly policies: readonly MeetPolicy[];
  readonly problems: readonly Problem[];
}

function readTables(value: unknown, place: Placer, origin: string): Tables {
  const policies: MeetPolicy[] = [];
  const problems: Problem[] = [];
  for (const [name, table] of isObject(value) ? Object.entries(value) : []) {
    if (!isObject(table)) problems.push(oddTable(name));
    for (const [key, setting] of isObject(table) ? Object.entries(table) : []) {
      const match = ours.exec(key);
      if (!match) continue;
      const policy = policyOf(`${match[1]}.${match[2]}`, setting, place(name), origin);
      policies.push(policy);
      if (policy.defect !== null) problems.push(oddSetting(key, name, policy.defect));
    }
  }
  return { policies, problems };
}

function oddTable(name: string): Problem {
  const detail = { nl: `De instellingen van “${name}” zijn niet te lezen.`, en: `The settings of “${name}” cannot be read.` };
  return { code: 'page-unreadable', detail };
}

function oddSetting(key: string, name: string, { nl, en }: Localized): Problem {
  const detail = { nl: `“${key}” van “${name}” is niet te lezen: ${nl}.`, en: `“${key}” of “${name}” cannot be read: ${en}.` };
  return { code: 'malformed', detail };
}

function policyOf(setting: string, value: unknown, { orgUnit, group }: Placed, origin: string): MeetPolicy {
  return {
    setting,
    value: isObject(value) ? value : {},
    sortOrder: sortOrderOf(orgUnit, group),
    orgUnit,
    group,
    query: null,
    defect: isObject(value) ? null : valueDefect,
    system: false,
    customer: null,
    origin,
    name: null,
  };
}

function sortOrderOf(orgUnit: string, group: string | null): number {
  if (group === null) return rank.rootUnit + depthOf(orgUnit);
  return group === allAdmins ? rank.admins : rank.group;
}

/** ScubaGoggles takes the greatest sortOrder of a place without a look at the licence clause. */
function licences(policies: readonly MeetPolicy[]): readonly Problem[] {
  if (policies.length === 0) return [];
  const detail = {
    nl: 'Deze export zegt niet voor welke licenties een waarde geldt.',
    en: 'This export does not say which licences a value applies to.',
  };
  return [{ code: 'licences-not-told', detail }];
}
