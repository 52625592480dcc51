import * as z from 'zod';
import { populationSchema } from '../../audit/record-schema.ts';
import { sourceKinds } from '../../model/holding.ts';
import { jobStatus } from './jobs.ts';
import { count, instant, localizedText, name, platform } from './shared.ts';

export const uploadQuery = z.strictObject({
  name: name.default('export.json').describe('File name; a later upload of the same platform and name takes its place.'),
  dryRun: z.enum(['true', 'false']).default('false').describe('Only say what it holds; nothing is kept.'),
});

const uploadRow = z
  .strictObject({
    id: z.string(),
    platform,
    name: z.string(),
    uploadedBy: z.string(),
    uploadedAt: instant,
    bytes: count,
  })
  .meta({ id: 'Upload' });
export const uploadList = z.strictObject({ uploads: z.array(uploadRow) });

const recognised = z
  .strictObject({
    platform,
    kind: z.enum(sourceKinds),
    tenantId: z.string().nullable(),
    policies: z.array(z.strictObject({ object: z.string(), count })),
    populations: z.array(populationSchema),
    people: count.nullable(),
    complete: z.boolean(),
    problems: z.array(localizedText),
  })
  .meta({ id: 'RecognisedExport' });
export const uploadRecognised = z.strictObject({ recognised });
export const uploadKept = z.strictObject({ upload: uploadRow, recognised, job: jobStatus });
