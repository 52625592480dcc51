import { expect, test } from '@jest/globals';
import { renderers, type Render } from '../../src/report/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { aSchoolRecord } from '../support/school-record.ts';

test('JSON is the record and nothing else', () => {
  const record = aSchoolRecord();

  const text = renderJson(record);

  expect(JSON.parse(text)).toEqual(record);
  expect(text).toMatch(/^\{\n {2}"schema".*\n\}\n$/s);
});

test.each(Object.entries(renderers))('%s renders the same record twice alike and leaves it as it was', async (_id, { load }) => {
  const record = aSchoolRecord();
  const before = JSON.stringify(record);
  const render: Render = await load();

  const [once, again] = [await render(record, 'nl'), await render(record, 'nl')];

  expect(again.length).toBe(once.length);
  expect(JSON.stringify(record)).toBe(before);
});

test.each(['json', 'sarif', 'csv', 'markdown'] as const)('%s hands no control character from outside to a terminal', async (format) => {
  const record = aRecord({ findings: [aFinding({ scope: { kind: 'policy', id: 'x', name: 'a\u009b31m\u001b[2Jb\u007f' } })] });
  const render: Render = await renderers[format].load();

  expect(String(await render(record, 'nl')).replaceAll(/[\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
});
