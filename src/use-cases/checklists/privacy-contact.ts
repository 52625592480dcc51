import { contactFor, type Contact } from '../../checklists/registers/contact.ts';
import { registers } from '../../checklists/registers/index.ts';
import type { OrganisationStore } from '../../store/store.ts';

/** Whom a school's people ask about personal data: its own DPO, else the board's; null: nobody was named. */
export async function privacyContact(
  { registers: kept }: Pick<OrganisationStore, 'registers'>,
  school: string | null,
): Promise<string | null> {
  const entries = (await kept.list(['contact'], school)).toSorted((a, b) => Number(a.school === null) - Number(b.school === null));
  const contacts = entries.map(({ content }) => registers.contact.content.parse(content) as Contact);
  return contactFor('privacy', contacts);
}
