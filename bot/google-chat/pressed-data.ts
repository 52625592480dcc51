import type * as z from 'zod';
import type { formShape } from './google-shapes.ts';

/** Parameters under which a button carries what it asks for; the data as JSON, since Google's parameters are texts only. */
export const verbParameter = 'verb';
export const dataParameter = 'data';
/** On a card that one person sees: the card that all see, from which it came. */
export const fromParameter = 'from';

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

/** The message that all see, from which the pressed one came; null: none, or one of another space. */
export function pressedFrom(parameters: Readonly<Record<string, string>>, space: string): string | null {
  const from = parameters[fromParameter] ?? '';
  return /^spaces\/[\w-]{1,200}\/messages\/[\w.-]{1,200}$/.test(from) && from.startsWith(`${space}/messages/`) ? from : null;
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
