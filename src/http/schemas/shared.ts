import * as z from 'zod';
import { platformIds } from '../../model/platform.ts';
import { stepNames, type Step } from '../../model/step.ts';

export const platform = z.enum(platformIds);
export const step = z.enum(Object.keys(stepNames) as [Step, ...Step[]]);

/** The same text in every language of the product. */
export const localizedText = z.strictObject({ nl: z.string(), en: z.string() }).meta({ id: 'Localized' });

/** Of things that we gave an id: it stands in addresses. */
export const id = z.string().regex(/^[\w.:~-]{1,128}$/, 'id');

/** What people call something: one line. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'one-line');

/** What people wrote about something: lines, and nothing that no program can show (half a character, a NUL). */
export const note = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\0\p{Cs}]*$/u, 'readable');

/** A vendor's own id or path of something. */
export const vendorId = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'one-line');

export const day = z.iso.date().describe('The last day on which it counts, YYYY-MM-DD.');
export const instant = z.iso.datetime();
export const count = z.int().nonnegative();

/** Counts up with each change; stands in the ETag too. */
export const version = z.int().nonnegative();

export const idParams = z.strictObject({ id });

/** Below `/audits/{id}` the word `latest` stands for the latest one. */
const auditId = id.describe('Id of an audit, or latest.');
export const auditParams = z.strictObject({ id: auditId });
export const comparedParams = z.strictObject({ id: auditId, other: auditId });
export const findingParams = z.strictObject({ id: auditId, key: id });

export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Rows on a page.'),
  after: z.string().min(1).max(1000).optional().describe('What the page before named as next.'),
});

/** One of the choices, or the parameter several times. */
export function severalOf<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.union([z.enum(choices), z.array(z.enum(choices)).min(1).max(choices.length)]).optional();
}

/** A page of a list; next is null on the last one. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.strictObject({ rows: z.array(row), next: z.string().nullable() });
}
