import * as z from 'zod';
import { itemSchema } from './item-schema.ts';
import { id, link, maybe, numbering, sourceLines, text } from './texts.ts';

export const listTypes = ['tick-list', 'maturity-scan', 'privacy-card', 'step-plan', 'conversation-guide'] as const;
export type ListType = (typeof listTypes)[number];

const source = z.strictObject({
  publisher: z.string().max(400),
  document: maybe(z.string()),
  /** NL or BE-VLG; null: wherever. */
  jurisdiction: maybe(z.string().max(20)),
  sectors: z.array(z.string().max(20)).default([]),
  language: maybe(z.string().max(20)),
  dated: maybe(z.string().max(40)),
  datedHint: maybe(z.string()),
  theme: maybe(text),
  contact: maybe(z.string()),
  columns: z.record(id, text).default({}),
  links: z.array(link).default([]),
  exportNotes: z.array(z.string()).default([]),
});

const section = z.strictObject({
  id,
  title: text,
  order: z.int().optional(),
  number: maybe(numbering),
  type: maybe(z.enum(['responsibility', 'theme'])),
  /** Sections that are to be done before it; warned of, never blocked. */
  dependsOn: z.array(id).default([]),
  phase: z.boolean().default(false),
  topics: z
    .array(z.strictObject({ id, number: numbering, title: text, sourceLines }))
    .max(50)
    .default([]),
  /** What people answer here is seen by nobody else. */
  private: z.boolean().default(false),
  /** By which a question in free words is about this section. */
  words: z.array(z.string().max(60)).max(60).default([]),
  sourceLines,
});

const chapter = z.strictObject({
  id,
  number: z.int().nullable(),
  title: text,
  body: text,
  links: z.array(link).default([]),
  sourceLines,
});

const report = z.strictObject({
  titleVariable: z.string(),
  chapters: z.array(chapter),
  legend: z.array(z.strictObject({ id, glyph: z.string(), title: text })),
  legendSourceLines: sourceLines,
  shownGrowthSteps: z.int().min(1).max(5),
  formats: z.array(z.string()),
});

const event = z.strictObject({
  id,
  title: text,
  /** `09-01` when it is the same day each year; else words for who sets it. */
  dated: z.string().max(200),
  needs: maybe(z.string()),
});

const glossaryEntry = z.strictObject({ term: z.string(), nl: z.string(), en: z.string(), sourceLines });

/** What a list's own items need not say each time. */
const itemDefaults = itemSchema.omit({ id: true, section: true, title: true, sourceLines: true }).partial();

/** A checklist as it stands in a file. */
export const listSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id,
    type: z.enum(listTypes),
    title: text,
    summary: maybe(text),
    source: maybe(source),
    roles: z.record(id, text).default({}),
    columns: z.record(z.string(), text).default({}),
    report: maybe(report),
    glossary: z.array(glossaryEntry).default([]),
    sections: z.array(section).min(1).max(60),
    events: z.array(event).max(20).default([]),
    defaults: maybe(itemDefaults),
    items: z.array(itemSchema).min(1).max(500),
    nonItemLines: z.array(z.strictObject({ lines: sourceLines, what: z.string() })).default([]),
  })
  .describe('A checklist: sections with items, in Dutch and English or in one text for both.');

/** For editors that help with YAML; `checklist.schema.json` is made from it. */
export function listJsonSchema(): object {
  return z.toJSONSchema(listSchema, { io: 'input', reused: 'ref' });
}
