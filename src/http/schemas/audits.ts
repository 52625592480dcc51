import * as z from 'zod';
import { caveatCodes, changeKinds } from '../../audit/compare-audits.ts';
import { findingSchema, recordSchema, summarySchema } from '../../audit/record-schema.ts';
import { outcomes, settables, severities } from '../../model/outcome.ts';
import { stages } from '../../model/population.ts';
import { auditTriggers } from '../../store/audit-repositories.ts';
import { attestationSeen, exceptionSeen } from './decisions.ts';
import { auditInShort, population, scope } from './points.ts';
import { count, instant, name, pageOf, pageQuery, platform, severalOf } from './shared.ts';

export const auditRecord = recordSchema.meta({ id: 'AuditRecord' });

const auditRow = z
  .strictObject({
    id: z.string(),
    startedAt: instant,
    finishedAt: instant,
    preset: z.string(),
    stage: z.enum(stages),
    trigger: z.enum(auditTriggers),
    collectionId: z.string().nullable(),
    complete: z.boolean().describe('False when a source lacks something.'),
    summary: summarySchema,
  })
  .meta({ id: 'Audit' });
export const auditPage = pageOf(auditRow);

export const auditPopulations = z.strictObject({ populations: recordSchema.shape.populations });

const finding = findingSchema.meta({ id: 'Finding' });
const keyedFinding = findingSchema.extend({ key: z.string() }).meta({ id: 'KeyedFinding' });
export const findingQuery = z.strictObject({
  ...pageQuery.shape,
  platform: platform.optional(),
  control: name.optional().describe('Id of a right.'),
  outcome: severalOf(outcomes),
  severity: severalOf(severities),
  population: name.optional(),
  school: name.optional(),
  settable: z.enum(settables).optional(),
  framework: name.optional().describe('cisa-scuba, cis-m365, …'),
  search: name.optional().describe('Words in the title, the scope’s name or the id of the right.'),
});
export const findingPage = pageOf(keyedFinding);

const findingPlace = z
  .strictObject({
    key: z.string(),
    scope,
    population,
    outcome: z.enum(outcomes),
    severity: z.enum(severities),
    affected: count.nullable(),
  })
  .meta({ id: 'FindingPlace' });

export const findingSeen = z
  .strictObject({
    key: z.string(),
    audit: auditInShort,
    findings: z.array(finding).describe('Several where one scope answers differently for parts of a population.'),
    population,
    sources: recordSchema.shape.sources.describe('Of its platform.'),
    places: z.array(findingPlace).describe('The same right on the same platform, this one among them.'),
    exceptions: z.array(exceptionSeen).describe('About it, the newest first.'),
    attestations: z.array(attestationSeen).describe('About it, the newest first.'),
    history: z.array(
      z.strictObject({
        auditId: z.string(),
        finishedAt: instant,
        outcome: z.enum(outcomes),
        severity: z.enum(severities),
        affected: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'FindingHistory' });

export const comparison = z
  .strictObject({
    older: z.string(),
    newer: z.string(),
    changes: z.array(z.strictObject({ key: z.string(), kind: z.enum(changeKinds), before: finding.nullable(), after: finding.nullable() })),
    unchanged: z.int(),
    dividedOtherwise: z.int().describe('Findings of which nothing can be said, because people are divided otherwise.'),
    caveats: z.array(z.enum(caveatCodes)),
  })
  .meta({ id: 'Comparison' });
