import * as z from 'zod';
import { findingSchema } from '../../audit/record-schema.ts';
import { lessonPoints } from '../../model/lesson.ts';
import { outcomes, severities } from '../../model/outcome.ts';
import { arrangedStates, instructionReasons, mendOutcomes, pointStates, teacherCheckBases } from '../../use-cases/lessons/lesson-words.ts';
import { count, id, instant, localizedText, pageOf, pageQuery, platform, step, vendorId } from './shared.ts';

const platformAsked = platform.default('teams').describe('Whose lessons; Teams unless told.');
const basis = findingSchema.shape.basis;

/** A vendor's id of a meeting: longer than most. */
const lessonId = vendorId.max(1000);
const fingerprint = id.describe('Of what was shown.');

export const platformQuery = z.strictObject({ platform: platformAsked });
export const lessonQuery = z.strictObject({ platform: platformAsked, lesson: lessonId });
export const explainQuery = z.strictObject({
  platform: platformAsked,
  words: z.string().max(200).describe('An id, a title, or words of it.'),
});
export const mendWanted = z.strictObject({ platform: platformAsked, lesson: lessonId, fingerprint }).meta({ id: 'MendWanted' });
export const instructionRead = z.strictObject({ platform: platformAsked, instruction: id, fingerprint }).meta({ id: 'InstructionRead' });
export const readersQuery = z.strictObject({ ...pageQuery.shape, instruction: id.optional() });

const forTeachers = z.strictObject({ kind: z.literal('for-teachers'), says: localizedText });

export const instructionSeen = z
  .strictObject({
    id: z.string(),
    platform,
    control: z.string(),
    title: localizedText,
    says: localizedText,
    reason: z.enum(instructionReasons),
    because: localizedText,
    fingerprint: z.string(),
    readAt: instant.nullable().describe('When the caller confirmed this text.'),
  })
  .meta({ id: 'Instruction' });

const boardTotals = z.strictObject({
  auditId: z.string(),
  auditedAt: instant,
  gaps: z.record(z.enum(severities), count),
  unknown: count,
  people: count.nullable().describe('At least so many are touched by a gap.'),
  since: z.strictObject({ auditedAt: instant, opened: count, mended: count }).nullable(),
});

export const myCheck = z
  .union([
    forTeachers,
    z.strictObject({
      kind: z.literal('check'),
      platform,
      basis: z.enum(teacherCheckBases),
      basisSays: localizedText.nullable(),
      auditedAt: instant.nullable(),
      arranged: z.array(
        z.strictObject({
          theme: z.enum(['recording', 'in-charge', 'entrance', 'chat']),
          title: localizedText,
          state: z.enum(arrangedStates),
          says: localizedText,
          controls: z.array(z.string()),
        }),
      ),
      instructions: z.array(instructionSeen),
      board: boardTotals.nullable(),
    }),
  ])
  .meta({ id: 'MyCheck' });

const pointJudged = z.strictObject({
  point: z.enum(lessonPoints),
  title: localizedText,
  state: z.enum(pointStates),
  now: step.nullable(),
  asked: step.nullable().describe('The loosest step that is asked; null where the teacher chooses.'),
  says: localizedText,
  becomes: localizedText.nullable(),
  why: localizedText,
  findOut: localizedText.nullable(),
  basis: basis.nullable(),
});

const lessonJudged = z
  .strictObject({
    platform,
    id: z.string(),
    subject: z.string(),
    startsAt: instant,
    endsAt: instant,
    times: count,
    optionsLink: z.string().nullable(),
    points: z.array(pointJudged),
  })
  .meta({ id: 'Lesson' });

export const myLessons = z
  .union([
    z.strictObject({ kind: z.literal('lessons'), lessons: z.array(lessonJudged), problems: z.array(localizedText) }),
    z.strictObject({ kind: z.literal('not-shared'), says: localizedText }),
    forTeachers,
  ])
  .meta({ id: 'MyLessons' });

const mendChange = z.strictObject({ point: z.enum(lessonPoints), title: localizedText, from: step, to: step, says: localizedText });
const mendPlan = z.strictObject({ lessonId: z.string(), changes: z.array(mendChange), fingerprint: z.string() }).meta({ id: 'MendPlan' });
export const mendPlanSeen = z.strictObject({ lesson: lessonJudged, plan: mendPlan });

export const mendResult = z
  .strictObject({
    outcome: z.enum(mendOutcomes),
    lesson: lessonJudged,
    mended: z.array(mendChange),
    refused: z.array(mendChange),
    wayOut: localizedText.nullable(),
    plan: mendPlan,
  })
  .meta({ id: 'MendResult' });

export const explained = z
  .union([
    z.strictObject({
      kind: z.literal('explained'),
      control: z.string(),
      title: localizedText,
      why: localizedText,
      notHere: localizedText.nullable(),
      now: z.array(z.strictObject({ outcome: z.enum(outcomes), says: localizedText, people: count.nullable() })),
      basis: basis.nullable(),
      sources: z.array(z.strictObject({ title: z.string(), link: z.string().nullable() })),
      instruction: instructionSeen.nullable(),
    }),
    z.strictObject({
      kind: z.literal('not-found'),
      suggestions: z.array(z.strictObject({ id: z.string(), title: localizedText })),
    }),
  ])
  .meta({ id: 'Explained' });

export const confirmationPage = pageOf(
  z.strictObject({
    personId: z.string(),
    personName: z.string(),
    instruction: z.string(),
    fingerprint: z.string(),
    platform,
    control: z.string(),
    at: instant,
  }),
);
