import * as z from 'zod';
import type { PlatformId } from '../../model/platform.ts';
import { registerIds } from '../registers/register-ids.ts';
import { id, link, maybe, numbering, sourceLines, text } from './texts.ts';

export const audiences = ['students', 'teachers', 'guests', 'parents', 'tenant'] as const;
export type Audience = (typeof audiences)[number];

export const deadlineRules = ['before-date', 'on-event', 'at-event', 'before-event', 'window', 'recurring'] as const;

/** A day that some year has: no 31 November, and 29 February. */
const monthAndDay = /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/;

const schedule = z.strictObject({
  rule: maybe(z.enum(deadlineRules)),
  /** `09-01`, each year. */
  date: maybe(z.string().regex(monthAndDay, 'month-and-day')),
  event: maybe(id),
  recurrence: maybe(z.enum(['annual', 'per-enrolment'])),
  window: maybe(z.enum(['before-school-year', 'change-of-school-year'])),
  phase: maybe(id),
  order: maybe(z.int()),
  source: maybe(z.enum(['document', 'inferred'])),
});

const growthStep = z.strictObject({
  n: z.int().min(1).max(10),
  text,
  inferredLevel: maybe(z.int().min(1).max(10)),
  cadence: maybe(z.enum(['annual'])),
  schedule: maybe(schedule),
});

/** A filled-in example: a fixture, never an answer. */
const exampleAssessment = z.strictObject({
  level: maybe(z.int()),
  levelInference: maybe(z.strictObject({ value: z.int().nullable(), confidence: z.enum(['high', 'medium', 'low']), why: z.string() })),
  text: maybe(text),
  note: maybe(text),
  selected: z.boolean(),
  priority: maybe(z.int()),
});

const platforms = { microsoft: 'teams', google: 'meet' } as const satisfies Record<string, PlatformId>;

export const itemSchema = z.strictObject({
  id,
  section: id,
  kind: z.enum(['task', 'agreement', 'setting', 'question', 'level']).default('task'),
  title: text,
  body: maybe(text),
  /** The row that this is a part of; a row is done when its parts are. */
  parent: maybe(id),
  topic: maybe(id),
  /** The question that a theme begins with. */
  main: z.boolean().default(false),
  step: maybe(numbering),
  condition: maybe(text),
  points: z.array(text).max(50).default([]),
  links: z.array(link).max(50).default([]),
  owners: z.array(id).max(20).default([]),
  optionalOwners: z.array(id).max(20).default([]),
  ownerNote: maybe(text),
  delegate: maybe(id),
  ownersSource: z.enum(['document', 'inferred']).default('inferred'),
  /** `recording.students`: what the audit says of it. */
  settings: z.array(z.string().max(100)).max(60).default([]),
  examples: z.array(z.string()).default([]),
  verification: z.enum(['automatic', 'mixed', 'manual']).default('manual'),
  /** What ticks it instead of a person. */
  follows: maybe(z.enum(['register', 'confirmations'])),
  register: maybe(z.enum(registerIds)),
  schedule: maybe(schedule),
  dependsOn: z.array(id).max(20).default([]),
  related: z.array(id).max(20).default([]),
  fallbackFor: maybe(id),
  keySentence: z.boolean().default(false),
  legal: z.boolean().default(false),
  legalBasis: z.array(text).default([]),
  /** Open is no shortcoming. */
  optional: z.boolean().default(false),
  audience: maybe(z.enum(['teachers', 'students'])),
  platform: maybe(z.enum(['microsoft', 'google']).transform((vendor): PlatformId => platforms[vendor])),
  context: maybe(z.enum(['audit-summary'])),
  constraint: maybe(z.strictObject({ allowedGroups: maybe(z.array(id)), maxSharePerSubject: maybe(z.enum(['less-than-100-percent'])) })),
  /** A text to pass on; {school}, {complaints} and {privacy} are filled in. */
  handout: maybe(text),
  answer: maybe(z.strictObject({ type: z.enum(['free-text']), followUp: z.enum(['actions']) })),
  scale: maybe(z.strictObject({ levels: z.int().min(2).max(10), advisedMinimum: maybe(z.int().min(1)) })),
  explanation: maybe(text),
  growthSteps: z.array(growthStep).max(10).default([]),
  otherLevels: z.array(z.strictObject({ level: z.int().min(1).max(10), text, certainty: z.string() })).default([]),
  advice: maybe(text),
  exampleAssessment: maybe(exampleAssessment),
  sourceLines,
});
