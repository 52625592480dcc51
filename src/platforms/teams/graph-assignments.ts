import type { Localized } from '../../model/language.ts';
import { readUnreadParts, unreadSentence, type UnreadPart } from '../calls/unread-part.ts';
import type { JsonObject } from '../json.ts';
import { damagedRows } from './counted-assignments.ts';
import { asList } from './policy-object.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';
import { tenantIdIn } from './tenant-id.ts';

/** The lists that people are counted from, by Graph's names. A group's list stands under its address. */
export const peopleParts = { configurations: 'userConfigurations', educationUsers: 'educationUsers', users: 'users' } as const;

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
    lacks: readUnreadParts(json['unread']).map(withConsequence),
    tenantIds: tenantIdIn(json),
    problems: damagedRows(json['assignments']),
  };
}

/** Numbers that lack something look like any others, so that has to be said. */
function withConsequence(part: UnreadPart): Localized {
  const sentence = unreadSentence(part);
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
};

const groupMissing: Localized = {
  nl: 'Daarom is de populatie van deze groep niet volledig geteld; haar leden tellen mee bij de rol die elders van hen bekend is.',
  en: 'So the population of this group was not counted whole; its members were counted under the role that is known of them elsewhere.',
};
