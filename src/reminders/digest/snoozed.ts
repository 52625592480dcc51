import * as z from 'zod';

/** Something that stays away from the card of one place for a while. */
export const snoozed = z.object({
  /** `Thing.id`. */
  thing: z.string().min(1).max(100),
  /** The last day on which it stays away, YYYY-MM-DD. */
  until: z.iso.date(),
});
export type Snoozed = Readonly<z.output<typeof snoozed>>;
