import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { arbitraryRecord } from './arbitrary-records.ts';
import { cardsOf } from './support/cards-of-record.ts';
import { cardFlaws } from './support/card-flaws.ts';

test('no card is invalid or too large for any of 10,000 records, whatever policies are called and however many gaps there are', () => {
  const flawsOf = cardFlaws();

  const { errorInstance } = fc.check(
    fc.property(arbitraryRecord, fc.constantFrom('nl', 'nl-BE', 'en'), (record, locale) => {
      const flaws = cardsOf(record, locale).flatMap(flawsOf);
      if (flaws.length > 0) throw new Error(flaws.join('; '));
    }),
    { numRuns: 10_000, seed: 5 },
  );

  expect(errorInstance).toBeNull();
});
