import type * as z from 'zod';
import type { formShape } from './google-shapes.ts';

/** Parameters under which a button carries what it asks for; the data as JSON, since Google's parameters are texts only. */
export const verbParameter = 'verb';
export const dataParameter = 'data';

const longest = 8000;

/** What a button brought: the choices of the card, and over them what it carried. It comes from outside, whatever we wrote into it. */
export function pressedData(
  parameters: Readonly<Record<string, string>>,
  inputs: z.output<typeof formShape> | null | undefined,
): Readonly<Record<string, unknown>> {
  const chosen = Object.entries(inputs ?? {}).flatMap(([name, input]) => {
    const [value] = input.stringInputs?.value ?? [];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(chosen), ...carriedIn(parameters[dataParameter] ?? '') };
}

function carriedIn(text: string): Readonly<Record<string, unknown>> {
  if (text === '' || text.length > longest) return {};
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
  } catch {
    return {};
  }
}
