import * as z from 'zod';
import { AppError } from '../errors.ts';

/** What the schema lets through. @throws AppError unusable-request with the place of the first thing that does not fit. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const [dutch] = schema.safeParse(value, { error: z.locales.nl().localeError }).error?.issues ?? [];
  const path = [place, ...(issue?.path ?? [])].map(String).join('.').slice(0, 200);
  const en = issue?.message ?? 'does not fit';
  throw new AppError('unusable-request', { place: path, detail: { nl: shortened(dutch?.message ?? en), en: shortened(en) } });
}

function shortened(message: string): string {
  return message.slice(0, 300);
}
