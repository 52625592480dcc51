import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { retentionRules, type Passing } from '../../src/store/retention.ts';

const page = readFileSync(new URL('../../infra/guides/dpo.md', import.meta.url), 'utf8');
const [table = '', record = ''] = page.split('## Tekst voor het register van verwerkingen');

/** What the page calls it, in its table and in the text for the register of processing; null: not named there. */
const names: Readonly<Record<Passing, readonly [inTable: RegExp, inRegister: RegExp | null]>> = {
  collections: [
    /^\| instellingen van Teams en Meet, met aantallen .*\| 90 dagen; wat werd aangeleverd 400 dagen \|$/m,
    /verzamelingen 90 dagen/,
  ],
  uploads: [/wat werd aangeleverd 400 dagen/, /aangeleverde exports 400 dagen/],
  audits: [/^\| verslagen van controles .*\| zeven jaar/m, /verslagen zeven jaar/],
  deliveries: [/^\| welke kaart wanneer is geplaatst .*\| 400 dagen/m, null],
  activities: [/^\| kenmerken van berichten aan de bot .*\| 7 dagen/m, null],
};

test('the data protection officer reads how long things really stay', () => {
  const days = Object.fromEntries(retentionRules.map((rule) => [rule.what, rule.days]));

  expect(days).toEqual({ collections: 90, uploads: 400, audits: 2557, deliveries: 400, activities: 7 });
  for (const [inTable, inRegister] of Object.values(names)) {
    expect(table).toMatch(inTable);
    expect(record).toMatch(inRegister ?? '');
  }
});
