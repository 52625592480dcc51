import * as z from 'zod';
import type { Immutable } from '../list/checklist.ts';
import { line } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  for: z.enum(['complaints', 'privacy']).describe('Where complaints about remote lessons go, or questions about personal data (the DPO).'),
  name: line,
  address: line.describe('An e-mail address, telephone number or page.'),
});

export type Contact = Immutable<z.output<typeof content>>;

/** Whom people turn to. */
export const contact = defineRegister({
  id: 'contact',
  title: { nl: 'Aanspreekpunten', en: 'Contacts' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  titleOf: ({ name, address }) => `${name}, ${address}`,
});

/** `Vertrouwenspersoon, 020 555 55 55`; null when nobody was named. */
export function contactFor(purpose: Contact['for'], contents: readonly Contact[]): string | null {
  const found = contents.find((one) => one.for === purpose);
  return found === undefined ? null : `${found.name}, ${found.address}`;
}
