import * as z from 'zod';
import type { Localized } from '../../model/language.ts';

const words = z.string().trim().min(1).max(4000);

/** In both languages; one text alone, as a school may write its own list, counts for both. */
export const text = z
  .union([words, z.strictObject({ nl: words, en: words })])
  .transform((given): Localized => (typeof given === 'string' ? { nl: given, en: given } : given));

/** Of lists, sections, items and roles: it stands in addresses and on cards. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'hyphenated');

export const link = z.strictObject({
  label: text,
  url: z.url({ protocol: /^(https?|mailto)$/ }).max(1000),
  /** The document does not tell for sure what the link belongs to. */
  uncertain: z.boolean().default(false),
  sourceLines: z.unknown().optional(),
});

/** `[[11, 16], [37, 38]]`: where in the source document it stands. */
export const sourceLines = z.array(z.tuple([z.int().positive(), z.int().positive()])).default([]);

/** A number or text in a document's own numbering: `2a`, `1.1`, 3. */
export const numbering = z.union([z.string().max(20), z.number()]).transform(String);

export function maybe<T extends z.ZodType>(schema: T) {
  return schema.nullable().default(null);
}
