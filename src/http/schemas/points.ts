import * as z from 'zod';
import { populationSchema } from '../../audit/record-schema.ts';
import { scopeKinds } from '../../model/holding.ts';
import { outcomes, settables, severities } from '../../model/outcome.ts';
import { stages } from '../../model/population.ts';
import { count, instant, localizedText, platform, step } from './shared.ts';

export const auditInShort = z.strictObject({ id: z.string(), finishedAt: instant, preset: z.string(), stage: z.enum(stages) });
export const scope = z.strictObject({ kind: z.enum(scopeKinds), id: z.string(), name: z.string() });
export const population = populationSchema.meta({ id: 'Population' });

const saying = z
  .strictObject({
    control: z.string(),
    platform,
    outcome: z.enum(outcomes),
    severity: z.enum(severities),
    title: localizedText,
    because: localizedText,
    allows: step.nullable(),
    expected: step.nullable(),
    settable: z.enum(settables),
    frameworks: z.array(z.string()),
  })
  .meta({ id: 'Saying' });

const place = count.describe('Place in the list of that name.');
const point = z
  .strictObject({ key: z.string(), saying: place, scope: place, population: place, affected: count.nullable() })
  .meta({ id: 'Point' });

export const points = z
  .strictObject({
    audit: auditInShort,
    sayings: z.array(saying).describe('What findings say, each once.'),
    scopes: z.array(scope),
    populations: z.array(population),
    points: z.array(point).describe('In the record’s order.'),
  })
  .meta({ id: 'Points' });
