import { expect, test } from '@jest/globals';
import { anOrganisation } from '../../support/stored.ts';
import { codeOf } from '../office.ts';
import { openListsOffice, type BoardWithLists } from './lists-office.ts';

const office = openListsOffice();

async function academy(): Promise<BoardWithLists> {
  const board = await office.board('Academie De Wilg');
  await board.store.organisation.put(anOrganisation({ name: 'Academie De Wilg', country: 'BE', timezone: 'Europe/Brussels' }), 1);
  return board;
}

test.each([
  { what: 'a day that no list asks for', content: { event: 'kermis', from: '2026-09-01' } },
  { what: 'a day of another school year', content: { event: 'first-lesson-day', from: '2025-09-01' } },
  { what: 'a day after the school year', content: { event: 'first-lesson-day', from: '2027-09-01' } },
  { what: 'a period that ends before it begins', content: { event: 'enrolment', from: '2026-09-30', to: '2026-09-01' } },
])('OV-3: refused with the place: $what', async ({ content }) => {
  const { as, add } = await academy();

  expect(await codeOf(add(as('leader'), 'school-event', content))).toBe('unusable-request');
  expect(await codeOf(add(as('leader'), 'school-event', { event: 'enrolment', from: '2026-06-01', to: '2026-09-30' }))).toBe('done');
});
