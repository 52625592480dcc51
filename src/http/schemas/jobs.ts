import * as z from 'zod';
import { changeKinds } from '../../audit/compare-audits.ts';
import { platformIds } from '../../model/platform.ts';
import { auditTriggers } from '../../store/audit-repositories.ts';
import { jobStages, jobStates } from '../../use-cases/audit-jobs.ts';
import { count, instant, localizedText, platform } from './shared.ts';

export const auditWanted = z.strictObject({
  platforms: z
    .array(platform)
    .min(1)
    .max(platformIds.length)
    .refine((platforms) => new Set(platforms).size === platforms.length, 'distinct')
    .meta({ uniqueItems: true })
    .optional()
    .describe('Left out: every platform that can be read.'),
});

const part = z.strictObject({ platform, part: z.string(), done: z.int(), state: z.enum(['reading', 'read', 'unread']) });

const stage = z.strictObject({
  stage: z.enum(jobStages),
  state: z.enum(jobStates),
  parts: z.array(part),
  problem: localizedText.nullable(),
});

export const jobStatus = z
  .strictObject({
    id: z.string(),
    state: z.enum(jobStates),
    trigger: z.enum(auditTriggers),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    stages: z.array(stage),
    auditId: z.string().nullable(),
    changes: z.record(z.enum(changeKinds), count).nullable().describe('Since the audit before.'),
  })
  .meta({ id: 'Job' });
