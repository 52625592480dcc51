import * as z from 'zod';
import { scopeKinds, sourceKinds } from '../model/holding.ts';
import { outcomes, settables, severities, strengths } from '../model/outcome.ts';
import { platformIds } from '../model/platform.ts';
import { roles, stages } from '../model/population.ts';
import { unknownReasons } from '../model/reading.ts';
import { recordSchemaId, type AuditRecord } from '../model/record.ts';
import { stepNames, type Step } from '../model/step.ts';

const text = z.string();
const bothLanguages = z.strictObject({ nl: text, en: text });
const count = z.int().nonnegative();
const countOrNot = count.nullable();
const step = z.enum(Object.keys(stepNames) as [Step, ...Step[]]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const liveness = z.enum(['live', 'expired']);

const source = z.strictObject({
  platform: z.enum(platformIds),
  kind: z.enum(sourceKinds),
  origin: text,
  readAt: z.iso.datetime(),
  complete: z.boolean(),
  problems: z.array(bothLanguages),
});

/** One population of a record. */
export const populationSchema = z.strictObject({
  id: text,
  role: z.enum(roles),
  stage: z.enum(stages).nullable(),
  school: text.nullable(),
  platform: z.enum(platformIds),
  members: countOrNot,
  from: z.enum(['configured', 'education-role', 'licence', 'counted', 'no-role-given', 'tenant', 'no-assignment-data']),
});

const mappedPopulation = z.strictObject({
  id: text,
  role: z.enum(roles),
  stage: z.enum(stages).nullable(),
  school: text.nullable(),
  teamsGroups: z.array(text),
  orgUnits: z.array(text),
  googleGroups: z.array(text),
  googleLicences: z.array(text).nullable(),
});

const basisSource = z.strictObject({ id: text, title: text, link: text.nullable() });
const findingText = z.strictObject({ title: text, because: text, why: text });

/** One finding of a record. */
export const findingSchema = z.strictObject({
  control: text,
  platform: z.enum(platformIds),
  scope: z.strictObject({ kind: z.enum(scopeKinds), id: text, name: text }),
  population: text,
  outcome: z.enum(outcomes),
  severity: z.enum(severities),
  observed: z.array(z.strictObject({ setting: text, value: z.unknown(), readFrom: text })),
  unread: z.array(z.strictObject({ setting: text, why: z.enum(unknownReasons), detail: z.union([text, bothLanguages, z.null()]) })),
  allows: step.nullable(),
  expected: step.nullable(),
  affected: countOrNot,
  assignment: z.strictObject({ direct: count, group: count, global: count }).nullable(),
  text: z.strictObject({ nl: findingText, en: findingText }),
  remedy: z.strictObject({
    settable: z.enum(settables),
    inShort: bothLanguages.nullable(),
    steps: z.strictObject({ nl: z.array(text), en: z.array(text) }),
    command: text.nullable(),
    link: text.nullable(),
  }),
  tellTeachers: bothLanguages.nullable(),
  references: z.array(z.strictObject({ framework: text, id: text })),
  basis: z.strictObject({ strength: z.enum(strengths), sources: z.array(basisSource), note: bothLanguages.nullable() }),
  exception: z.strictObject({ reason: text, approvedBy: text, until: day, state: liveness }).nullable(),
  attestation: z.strictObject({ by: text, until: day, state: liveness }).nullable(),
});

/** How many findings there are of each kind. */
export const summarySchema = z.strictObject({ outcomes: z.record(z.enum(outcomes), count), gaps: z.record(z.enum(severities), count) });

/** The record as `lesklaar audit --format json` prints it; `audit-record.schema.json` is made from this. */
export const recordSchema = z
  .strictObject({
    schema: z.literal(recordSchemaId),
    generator: z.strictObject({ name: z.literal('lesklaar'), version: text }),
    id: text,
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    organisation: z.strictObject({ id: text, name: text }),
    preset: text,
    stage: z.enum(stages),
    sources: z.array(source),
    mapping: z.array(mappedPopulation).optional(),
    populations: z.array(populationSchema),
    findings: z.array(findingSchema),
    notices: z.array(z.strictObject({ code: text, text: bothLanguages })),
    summary: summarySchema,
  })
  .meta({ title: 'Lesklaar audit record', description: 'One audit of the meeting policies of a tenant.' }) satisfies z.ZodType<AuditRecord>;

/** The JSON Schema (draft 2020-12) of the record. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordSchema, { io: 'output' });
}
