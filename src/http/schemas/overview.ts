import * as z from 'zod';
import { caveatCodes, changeKinds } from '../../audit/compare-audits.ts';
import { recordSchema, summarySchema } from '../../audit/record-schema.ts';
import { scopeKinds } from '../../model/holding.ts';
import { severities } from '../../model/outcome.ts';
import { roles, stages } from '../../model/population.ts';
import { count, instant, localizedText, platform } from './shared.ts';

const certainty = z.enum(['exact', 'at-least']);
const scope = z.strictObject({ kind: z.enum(scopeKinds), id: z.string(), name: z.string() });
const pupils = z.strictObject({ touched: count, of: count, certainty }).meta({ id: 'PupilsTouched' });
const auditRef = z.strictObject({ id: z.string(), finishedAt: instant });

const place = z
  .strictObject({ platform, school: z.string().nullable(), ...summarySchema.shape, pupils: pupils.nullable() })
  .meta({ id: 'PlaceStanding' });

const gap = z
  .strictObject({
    key: z.string(),
    control: z.string(),
    platform,
    severity: z.enum(severities),
    title: localizedText,
    because: localizedText,
    scope,
    findings: count.describe('That say the same.'),
    people: z.strictObject({ count, role: z.enum(roles), certainty }).nullable(),
  })
  .meta({ id: 'GapInShort' });

const unseen = z
  .strictObject({
    platform,
    findings: count,
    titles: z.array(localizedText),
    howTo: localizedText.nullable(),
    command: z.string().nullable(),
    link: z.string().nullable(),
  })
  .meta({ id: 'Unseen' });

const change = z
  .strictObject({ kind: z.enum(changeKinds), key: z.string(), platform, title: localizedText, scope, school: z.string().nullable() })
  .meta({ id: 'ChangeInShort' });

const since = z.strictObject({
  audit: auditRef,
  counts: z.record(z.enum(changeKinds), count),
  caveats: z.array(z.enum(caveatCodes)),
  some: z.array(change),
});

export const overview = z
  .strictObject({
    audit: auditRef.extend({ preset: z.string(), stage: z.enum(stages) }),
    summary: summarySchema,
    pupils: pupils.nullable().describe('Who have at least one gap; null where none were counted.'),
    pupilsHigh: pupils.nullable().describe('Who have one of high severity.'),
    places: z.array(place).describe('Each school on each platform.'),
    first: z.array(gap).describe('The heaviest.'),
    unseen: z.array(unseen).describe('By how one finds out.'),
    since: since.nullable().describe('Null for the first audit.'),
    sources: recordSchema.shape.sources,
    notices: recordSchema.shape.notices,
    roleless: count.describe('People whose role nobody told.'),
  })
  .meta({ id: 'Overview' });
