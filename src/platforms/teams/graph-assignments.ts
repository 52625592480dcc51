import type { Localized } from '../../model/language.ts';
import { readUnreadParts, type UnreadPart } from '../calls/unread-part.ts';
import type { JsonObject } from '../json.ts';
import { damagedRows } from './counted-assignments.ts';
import { asList } from './policy-object.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';
import { tenantIdIn } from './tenant-id.ts';
import { isOutside, teamsUnreadSentence } from './unread-objects.ts';

/** The lists that people are counted from, by Graph's names. A group's list stands under its address. */
export const peopleParts = {
  configurations: 'userConfigurations',
  educationUsers: 'educationUsers',
  users: 'users',
  ids: 'userConfigurations.id',
} as const;

/** Who has which policy, as we counted it in Graph. */
export function readGraphAssignments(json: JsonObject, { origin, readAt }: ExportInput): TeamsExport {
  return {
    origin,
    kind: 'graph-assignments',
    readAt,
    taken: 'live',
    objects: new Map(),
    unread: new Map(),
    groupRanks: new Map(),
    people: { ...noPeople, counted: asList(json['assignments']) },
    lacks: lacksIn(readUnreadParts(json['unread'])),
    tenantIds: tenantIdIn(json),
    problems: damagedRows(json['assignments']),
  };
}

/** How members were counted is no matter where nobody was. */
function lacksIn(parts: readonly UnreadPart[]): readonly Localized[] {
  const uncounted = parts.find(({ part }) => part === peopleParts.configurations);
  const isTold = (one: UnreadPart): boolean => uncounted === undefined || (one === uncounted && !isOutside(one));
  return parts.map((one) => (isTold(one) ? withConsequence(one) : teamsUnreadSentence(one)));
}

/** Numbers that lack something look like any others, so that has to be said. */
function withConsequence(part: UnreadPart): Localized {
  const sentence = teamsUnreadSentence(part);
  const consequence = consequences[part.part] ?? groupMissing;
  return { nl: `${sentence.nl} ${consequence.nl}`, en: `${sentence.en} ${consequence.en}` };
}

const consequences: Readonly<Record<string, Localized>> = {
  [peopleParts.configurations]: {
    nl: 'Daarom is niemand geteld: elk beleid is beoordeeld alsof iedereen het kan hebben.',
    en: 'So nobody was counted: each policy was judged as if anyone might have it.',
  },
  [peopleParts.educationUsers]: {
    nl: 'Daarom is niemands rol uit het schoolaccount gelezen.',
    en: 'So nobody’s role was read from the school account.',
  },
  [peopleParts.users]: {
    nl: 'Daarom is niemands rol aan de licentie afgelezen, en tellen uitgeschakelde accounts mee.',
    en: 'So nobody’s role was read from the licence, and accounts that are switched off were counted too.',
  },
  [peopleParts.ids]: {
    nl: 'Rijen zonder id tellen als iemand met onbekende rol, misschien dubbel.',
    en: 'Rows without an id count as somebody whose role is not known, perhaps twice.',
  },
};

const groupMissing: Localized = {
  nl: 'Daarom is de populatie van deze groep niet volledig geteld; de leden tellen mee bij de rol die elders van hen bekend is, zodat van geen enkele populatie vaststaat hoeveel mensen zij telt.',
  en: 'So the population of this group was not counted whole; its members were counted under the role that is known of them elsewhere, so that no population’s number of people is certain.',
};
