import * as z from 'zod';
import { settlers } from '../../checklists/rows/row.ts';
import { ownerParts } from '../../checklists/rows/owners.ts';
import { taskKinds } from '../../checklists/rows/tasks.ts';
import { growths } from '../../checklists/scan/compare-scans.ts';
import { listTypes } from '../../checklists/list/list-schema.ts';
import { registerIds } from '../../checklists/registers/register-ids.ts';
import { itemState, person } from '../../checklists/state/item-state.ts';
import { outcomes } from '../../model/outcome.ts';
import { count, id, instant, localizedText, platform, version } from './shared.ts';

/** A text of ours in both languages, or somebody's own words. */
export const wording = z.union([z.string(), localizedText]);
const dayOrNull = z.string().nullable().describe('YYYY-MM-DD.');
const year = z.string().describe('A school year: 2026-2027.');

export const checklistParams = z.strictObject({ checklist: id });
export const itemParams = z.strictObject({ checklist: id, item: id });

export const scopeQuery = z.strictObject({
  school: id.optional().describe('Left out: the board as a whole.'),
  year: z
    .string()
    .regex(/^\d{4}-\d{4}$/, 'school-year')
    .optional()
    .describe('A school year: 2026-2027; left out: the one of today.'),
});
export const listQuery = scopeQuery.extend({
  whose: z.enum(['everybody', 'mine']).default('everybody'),
  search: z.string().trim().min(1).max(200).optional(),
  platforms: z.enum(['own', 'all']).default('own').describe('all: also what is for a platform that the board does not use.'),
});
export const comparisonQuery = scopeQuery.extend({ earlier: scopeQuery.shape.year });
export const overviewQuery = scopeQuery.pick({ year: true });
export const tasksQuery = scopeQuery.pick({ school: true }).extend({ whose: z.enum(['everybody', 'mine']).default('everybody') });
export const adviceQuery = scopeQuery.pick({ school: true }).extend({ question: z.string().trim().min(1).max(500) });
export const appQuery = scopeQuery.pick({ school: true }).extend({ name: z.string().trim().min(1).max(200) });
export const importQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') });
export const importBody = z.strictObject({
  yaml: z.string().min(1).max(200_000).describe('The list, as src/checklists/README.md describes it.'),
});

const head = {
  id: z.string(),
  type: z.enum(listTypes),
  typeTitle: localizedText,
  title: localizedText,
  summary: localizedText.nullable(),
  origin: z.enum(['shipped', 'own']),
  usedBy: z.enum(['school', 'board']),
  publisher: z.string().nullable(),
  jurisdiction: z.string().nullable(),
};
const progress = z.strictObject({ done: count, total: count, late: count, contradicted: count }).meta({ id: 'ChecklistProgress' });
const school = z.string().nullable();

export const listRecognised = z.strictObject({ ...head, sections: count, items: count, replaces: z.boolean() });
export const listsSeen = z.strictObject({
  school,
  year,
  schools: z.array(z.strictObject({ id: z.string(), name: z.string() })).describe('To choose from.'),
  lists: z.array(z.strictObject({ ...head, progress, mine: count, suggested: z.boolean() })),
});

const findingShown = z
  .strictObject({
    key: z.string().describe('Of its page.'),
    control: z.string(),
    platform,
    scope: z.string(),
    population: z.string(),
    outcome: z.enum(outcomes),
    because: localizedText,
    affected: count.nullable(),
  })
  .meta({ id: 'FindingShown' });

const audit = z.strictObject({
  state: z.enum(['proven', 'failing', 'unknown']),
  auditId: z.string(),
  at: instant,
  settings: z.array(
    z.strictObject({
      setting: z.string(),
      control: z.string(),
      title: localizedText,
      outcome: z.enum([...outcomes, 'agreed', 'not-agreed']),
      findings: z.array(findingShown),
    }),
  ),
});

const instructions = z.strictObject({
  state: z.enum(['confirmed', 'open', 'unknown']),
  teachers: count.nullable(),
  instructions: z.array(
    z.strictObject({
      control: z.string(),
      platform,
      title: localizedText,
      text: localizedText,
      confirmedBy: z.array(z.strictObject({ name: z.string(), at: instant })),
    }),
  ),
});

const link = z.strictObject({ label: localizedText, url: z.string(), uncertain: z.boolean(), sourceLines: z.unknown().optional() });

const item = z
  .strictObject({
    id: z.string(),
    section: z.string(),
    kind: z.enum(['task', 'agreement', 'setting', 'question', 'level']),
    title: localizedText,
    body: localizedText.nullable(),
    topic: z.string().nullable(),
    main: z.boolean(),
    step: z.string().nullable(),
    condition: localizedText.nullable(),
    points: z.array(localizedText),
    links: z.array(link),
    ownerNote: localizedText.nullable(),
    legal: z.boolean(),
    legalBasis: z.array(localizedText),
    optional: z.boolean(),
    audience: z.enum(['teachers', 'students']).nullable(),
    platform: platform.nullable(),
    settings: z.array(z.string()),
    verification: z.enum(['automatic', 'mixed', 'manual']),
    keySentence: z.boolean(),
    fallbackFor: z.string().nullable(),
    explanation: localizedText.nullable(),
    advice: localizedText.nullable(),
    scale: z.strictObject({ levels: count, advisedMinimum: count.nullable() }).nullable(),
  })
  .meta({ id: 'ChecklistItem' });

const beside = z.strictObject({
  auditId: z.string(),
  at: instant,
  outcomes: z.record(z.enum(outcomes), count),
  gaps: z.array(findingShown),
});

const standing = {
  item,
  state: itemState.meta({ id: 'ChecklistItemState' }),
  version: version.describe('Of this school year; 0: nobody touched it.'),
  carriedFrom: z.string().nullable(),
  earlier: z.strictObject({ year, state: itemState }).nullable(),
  done: z.boolean(),
  by: z.enum(settlers).nullable(),
  tickable: z.boolean(),
  audit: audit.nullable(),
  instructions: instructions.nullable(),
  register: z.strictObject({ register: z.enum(registerIds), entries: count, attention: count }).nullable(),
  deadline: z.strictObject({ due: dayOrNull, missing: z.string().nullable() }).nullable(),
  due: dayOrNull,
  late: z.boolean(),
  waitsFor: z.array(z.string()),
  private: z.boolean(),
  owners: z.array(z.strictObject({ role: z.string(), title: localizedText, part: z.enum(ownerParts) })),
  mine: z.boolean(),
  mayChange: z.boolean(),
  levels: z.array(z.strictObject({ level: count, text: localizedText, from: z.enum(['list', 'inferred', 'school']) })),
  handout: localizedText.nullable(),
  related: z
    .array(z.strictObject({ checklist: z.string(), item: z.string(), title: localizedText }))
    .describe('What goes with it, here or in another list.'),
  beside: beside.nullable(),
};
const part = z.strictObject({ ...standing, parts: z.array(z.never()) }).meta({ id: 'ChecklistPart' });
export const itemSeen = z.strictObject({ ...standing, parts: z.array(part) }).meta({ id: 'ChecklistRow' });
const history = z.strictObject({ at: instant, by: z.string(), action: z.string(), before: z.unknown(), after: z.unknown() });
export const itemInFull = z.strictObject({ ...itemSeen.shape, history: z.array(history) });

export const listSeen = z
  .strictObject({
    ...head,
    school,
    year,
    progress,
    platforms: z.array(platform),
    contact: z.string().nullable().describe('Of a privacy card: whom to ask about personal data; null: nobody was named.'),
    events: z.array(
      z.strictObject({ id: z.string(), title: localizedText, when: z.strictObject({ from: z.string(), to: z.string() }).nullable() }),
    ),
    sections: z.array(
      z.strictObject({
        id: z.string(),
        number: z.string().nullable(),
        title: localizedText,
        private: z.boolean(),
        topics: z.array(z.strictObject({ id: z.string(), number: z.string(), title: localizedText })),
        items: z.array(itemSeen),
      }),
    ),
  })
  .meta({ id: 'Checklist' });

export const boardOverviewSeen = z.strictObject({
  checklist: z.string(),
  year,
  schools: z.array(
    z.strictObject({
      school: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      progress,
      done: z.record(z.string(), z.boolean()),
    }),
  ),
});

const level = count.nullable();
export const yearsCompared = z.strictObject({
  year,
  earlier: year,
  progress: z.strictObject({ now: progress, earlier: progress }),
  conditions: z.array(z.strictObject({ item: z.string(), before: level, now: level, growth: z.enum(growths) })),
});

export const questionSeen = z.strictObject({ checklist: z.string(), theme: localizedText.nullable(), question: itemSeen });
export const adviceGiven = z.strictObject({
  advice: z.strictObject({ checklist: z.string(), section: z.string(), title: localizedText, items: z.array(itemSeen) }).nullable(),
  privacyContact: z.string().nullable(),
});
export const appAsked = z.strictObject({
  name: z.string(),
  verdict: z.enum(['approved', 'ask', 'not-approved', 'unlisted']),
  says: localizedText,
  why: z.string().nullable(),
  meant: z.string().nullable(),
  checker: z.string().nullable(),
});

export const taskList = z.strictObject({
  tasks: z.array(
    z
      .strictObject({
        key: z.string(),
        kind: z.enum(taskKinds),
        title: wording,
        checklist: z.string().nullable(),
        listTitle: localizedText.nullable(),
        item: z.string().nullable(),
        entry: z.string().nullable(),
        register: z.string().nullable(),
        school,
        year,
        owner: person.nullable(),
        roles: z.array(z.string()),
        roleTitles: z.array(localizedText),
        due: dayOrNull,
        late: z.boolean(),
        canTick: z.boolean().describe('Whether one press can say that it is done.'),
        version,
      })
      .meta({ id: 'ChecklistTask' }),
  ),
});
