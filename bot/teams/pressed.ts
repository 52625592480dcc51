import * as z from 'zod';

const verb = z.string().min(1).max(100);

/** As Teams hands a button back: learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model. None of it is ours any more. */
export const pressedShape = z.object({
  action: z.object({ verb, data: z.unknown().optional() }),
  /** After signing in unseen. */
  authentication: z.object({ connectionName: z.string().max(200), token: z.string().max(20_000) }).nullish(),
  /** After signing in by hand. */
  state: z.string().max(500).nullish(),
});
export type Pressed = z.output<typeof pressedShape>;

/** What the button for signing in carries: what is asked for again after that. */
export const againShape = z.object({ again: z.object({ verb, data: z.unknown().optional() }) });
