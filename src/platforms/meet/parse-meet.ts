import { AppError } from '../../errors.ts';
import type { SourceKind } from '../../model/holding.ts';
import type { Localized } from '../../model/language.ts';
import { readUnreadParts, type UnreadPart } from '../calls/unread-part.ts';
import { isObject, type JsonObject } from '../json.ts';
import { readList } from './directory-list.ts';
import { holdsPolicies, readPages, type PagesRead } from './list-pages.ts';
import type { ExportInput, MeetExport, Problem } from './meet-export.ts';
import { readDirectory } from './read-directory.ts';
import { readLog } from './read-log.ts';
import { ofOneCustomer, readPolicies, type PoliciesRead } from './read-policies.ts';
import { googleUnreadSentence } from './unread-sentence.ts';
import { isScubaGoggles, readScubaGoggles } from './scuba-goggles.ts';

/** What may be given, for error messages. */
export const meetShapes: Localized = {
  nl: 'een antwoord van policies.list van de Cloud Identity API, de bladzijden ervan, beleid zoals GAM het afdrukt, een bundel { policies, orgUnits, groups, users, logs } of een export van ScubaGoggles',
  en: 'an answer of policies.list of the Cloud Identity API, its pages, policies as GAM prints them, a bundle { policies, orgUnits, groups, users, logs }, or a ScubaGoggles provider export',
};

const liveKinds = ['policy-api', 'directory-api', 'reports-api'] as const satisfies readonly SourceKind[];

const wholeFile: Localized = { nl: 'het hele bestand', en: 'the whole file' };

/** Whether this looks like any export of Google Meet's settings; recognised by content, never by file name. */
export function looksLikeMeet(json: unknown): boolean {
  if (!isObject(json)) return Array.isArray(json) && holdsPolicies(json);
  return (
    liveKindOf(json) !== null ||
    isScubaGoggles(json) ||
    holdsPolicies(json) ||
    holdsPolicies(json['pages']) ||
    isBundleWithoutPolicies(json)
  );
}

/**
 * Reads one file in any of the shapes of a Meet export. Whatever in it cannot be read becomes a problem.
 * @throws AppError unusable-input when it is none of those shapes.
 */
export function parseMeet(input: ExportInput): MeetExport {
  const { json, origin } = input;
  if (!looksLikeMeet(json)) throw new AppError('unusable-input', { origin, place: wholeFile, expected: meetShapes });
  if (isObject(json)) return isScubaGoggles(json) ? readScubaGoggles(json, input) : readBundle(json, input);
  return assemble(input, readPages(json), {});
}

function readBundle(json: JsonObject, input: ExportInput): MeetExport {
  return assemble(input, pagesOf(json), json);
}

function pagesOf(json: JsonObject): PagesRead {
  if (liveKindOf(json) === 'policy-api') return readPages(json['policies'] ?? []);
  if (Object.hasOwn(json, 'pages')) return readPages(json['pages']);
  const { policies } = json;
  // In a bundle, `policies` may hold what was answered: a page, or a list of pages.
  if (isObject(policies) || (Array.isArray(policies) && policies.some((part) => isObject(part) && Object.hasOwn(part, 'policies'))))
    return readPages(policies);
  if (Object.hasOwn(json, 'policies') || Object.hasOwn(json, 'setting') || Object.hasOwn(json, 'policyQuery')) return readPages(json);
  return { rows: [], complete: true, problems: [] };
}

function assemble({ origin, readAt }: ExportInput, pages: PagesRead, json: JsonObject): MeetExport {
  const read = readPolicies(pages.rows, origin);
  const directory = readDirectory(json);
  const { log, problems: logProblems } = readLog(json['logs']);
  const liveKind = liveKindOf(json);
  const unread = liveKind === null ? [] : readUnreadParts(json['unread']);
  const own = [...unread.map(unreadProblem), ...pages.problems, ...read.problems, ...directory.problems, ...logProblems];
  return {
    ...directory,
    origin,
    readAt,
    kind: liveKind ?? 'policy-api',
    live: liveKind !== null,
    complete: own.length === 0,
    problems: [...own, ...strangers(read)],
    customerIds: read.customerIds,
    policies: ofOneCustomer(read.policies, read.customerIds[0]),
    orgUnits: directory.orgUnits === null && read.orgUnits.length === 0 ? null : [...(directory.orgUnits ?? []), ...read.orgUnits],
    groups: new Map([...read.groups, ...directory.groups]),
    log,
    unread,
  };
}

/** What we read ourselves says which of Google's APIs it comes from; it may hold nothing but the reasons why nothing was read. */
function liveKindOf(json: JsonObject): SourceKind | null {
  return liveKinds.find((kind) => kind === json['source']) ?? null;
}

function unreadProblem(part: UnreadPart): Problem {
  return { code: 'unread', detail: googleUnreadSentence(part) };
}

function strangers({ customerIds: [own, ...others] }: PoliciesRead): readonly Problem[] {
  return others.map((other) => ({
    code: 'other-customer',
    detail: {
      nl: `Tussen het beleid van klant ${own} staat beleid van klant ${other}; dat telt niet mee.`,
      en: `Policies of customer ${other} are among those of customer ${own}; they are left out.`,
    },
  }));
}

/** Part of what was collected may lie in a file of its own. */
function isBundleWithoutPolicies(json: JsonObject): boolean {
  const units = json['orgUnits'] ?? json['organizationUnits'];
  if (hasPlaces(units, 'organizationUnits') || hasPlaces(json['users'], 'users') || hasPlaces(json['members'], 'members')) return true;
  // The last two: units beside people, and what is left when people are counted.
  return (
    ((isObject(json['orgUnits']) || Array.isArray(json['orgUnits'])) && readList(json['users'], 'users').rows !== null) ||
    Array.isArray(json['countedGroups'])
  );
}

/** Whether a row says in which org unit it belongs, as only Google's lists do. */
function hasPlaces(list: unknown, key: string): boolean {
  return readList(list, key).rows?.some((row) => isObject(row) && typeof row['orgUnitPath'] === 'string') === true;
}
