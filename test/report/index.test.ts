import { expect, test } from '@jest/globals';
import { renderers } from '../../src/report/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { aSchoolRecord } from '../support/school-record.ts';

test('JSON is the record and nothing else', () => {
  const record = aSchoolRecord();

  const text = renderJson(record);

  expect(JSON.parse(text)).toEqual(record);
  expect(text).toMatch(/^\{\n {2}"schema".*\n\}\n$/s);
});

test.each(Object.entries(renderers))('%s renders the same record twice alike and leaves it as it was', async (_id, format) => {
  const record = aSchoolRecord();
  const before = JSON.stringify(record);

  const [once, again] = [await format.render(record, 'nl'), await format.render(record, 'nl')];

  expect(typeof once === 'string').toBe(!format.binary);
  expect(again.length).toBe(once.length);
  expect(JSON.stringify(record)).toBe(before);
});

test.each(Object.entries(renderers))('%s renders two thousand findings within two seconds', async (_id, format) => {
  const findings = Array.from({ length: 2000 }, (_, index) =>
    aFinding({ control: `control-${index % 45}`, scope: { kind: 'policy', id: `${index}`, name: `Beleid ${index}` } }),
  );
  const start = performance.now();

  await format.render(aRecord({ findings }), 'nl-BE');

  expect(performance.now() - start).toBeLessThan(2000);
});
