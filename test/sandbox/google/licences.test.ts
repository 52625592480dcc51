import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addressOf, personAt } from '../../../src/sandbox/board/person.ts';
import { refusalOf, startGoogleSchool, type GoogleSchool } from './google-school.ts';

let school: GoogleSchool;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 2000 });
});
afterAll(() => school.close());

const people = Array.from({ length: 2000 }, (_, number) => personAt(number));
const customerId = 'C0delinde';

test.each([
  { licence: 'Plus', productId: '101031', skuId: '1010310008', who: { role: ['pupil'], school: ['basisschool', 'college'] } },
  {
    licence: 'Plus (Staff)',
    productId: '101031',
    skuId: '1010310009',
    who: { role: ['teacher', 'staff'], school: ['basisschool', 'college'] },
  },
  {
    licence: 'Fundamentals',
    productId: 'Google-Apps',
    skuId: '1010070001',
    who: { role: ['pupil', 'teacher', 'staff'], school: ['academie'] },
  },
])('$licence is held by $who.role of $who.school', async ({ productId, skuId, who }) => {
  const holders = await readHolders({ productId, skuId, maxResults: 1000 });

  const wanted = people.filter((person) => who.role.includes(person.role) && who.school.includes(person.school.id));
  expect(holders).toEqual(wanted.map(addressOf));
});

test('pages follow one another, a hundred long unless said', async () => {
  const { licences } = school.clients();
  const sku = { productId: '101031', skuId: '1010310009', customerId };

  const first = await licences.listForProductAndSku(sku);
  const second = await licences.listForProductAndSku({ ...sku, pageToken: first.data.nextPageToken ?? '' });

  expect(first.data.items).toHaveLength(100);
  expect(second.data.items?.[0]?.userId).not.toBe(first.data.items?.at(-1)?.userId);
  expect(second.data.nextPageToken).toBeUndefined();
});

test('the customer is named by its id, and nobody else’s is read', async () => {
  const { licences } = school.clients();
  const sku = { productId: '101031', skuId: '1010310009' };

  const alias = await refusalOf(licences.listForProductAndSku({ ...sku, customerId: 'my_customer' }));
  const unknown = await refusalOf(licences.listForProductAndSku({ ...sku, skuId: '1010310099', customerId }));

  expect([alias.status, unknown.status]).toEqual([400, 404]);
});

async function readHolders(asked: { productId: string; skuId: string; maxResults: number }): Promise<(string | null | undefined)[]> {
  const { licences } = school.clients();
  const found: (string | null | undefined)[] = [];
  let pageToken = '';
  do {
    const { data }: { data: { items?: { userId?: string | null }[]; nextPageToken?: string | null } } = await licences.listForProductAndSku(
      {
        ...asked,
        customerId,
        pageToken,
      },
    );
    found.push(...(data.items ?? []).map(({ userId }) => userId));
    pageToken = data.nextPageToken ?? '';
  } while (pageToken !== '');
  return found;
}
