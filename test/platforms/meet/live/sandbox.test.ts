import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { schoolFrom } from '../../../../src/cli/school-file.ts';
import type { School } from '../../../../src/model/school.ts';
import type { Collected } from '../../../../src/platforms/collected.ts';
import { collectMeet } from '../../../../src/platforms/meet/live/collect-meet.ts';
import type { GoogleConnection } from '../../../../src/platforms/meet/live/google-connection.ts';
import { meetView } from '../../../../src/platforms/meet/meet-view.ts';
import { meetWithoutPeople } from '../../../../src/platforms/meet/without-people.ts';
import { addressOf, googleIdOf, personAt } from '../../../../src/sandbox/board/person.ts';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { lines, recording } from '../tenant.ts';
import { contentOf, parsed, unreadIn } from './collecting.ts';
import { visit, type VisitOptions } from './pretend-school.ts';

const settings = new URL('../../../../src/sandbox/lesklaar.yaml', import.meta.url);

async function theSchool(): Promise<School> {
  return (await schoolFrom(readFileSync(settings, 'utf8'), 'lesklaar.yaml')).school;
}

async function collect(options: VisitOptions = {}, parts: Partial<GoogleConnection> = {}) {
  const school = await theSchool();
  return visit(options, async ({ connection, around, heard, progress }) => {
    const collected = await collectMeet({ ...connection, ...parts }, school, around);
    return { collected, heard, progress, view: meetView(collected.map(parsed), school) };
  });
}

/** All that is told of policies and people, whatever Google calls its pages today. */
function told(collected: readonly Collected[]): readonly unknown[] {
  const pages = contentOf(collected, 'policy-api')['policies'] as readonly { readonly policies?: readonly unknown[] }[];
  return [pages.map(({ policies }) => policies), contentOf(collected, 'directory-api'), unreadIn(collected)];
}

const story = [
  'leerlingen-basisschool /Basisschool De Linde/Leerlingen 835: false (off)',
  'leraren-basisschool / 55: true',
  'leerlingen-college /Linde College/Leerlingen 835: false',
  'leerlingen-college leerlingenraad@college.delinde.example 5: true',
  'leraren-college / 55: true',
  'leerlingen-academie /Academie De Linde/Leerlingen 185: false',
  'leraren-academie / 10: true',
];

test('the pretend school is read, counted and judged', async () => {
  const { collected, view } = await collect();

  expect(unreadIn(collected)).toEqual([]);
  expect(view.sources.map(({ kind, complete, problems }) => ({ kind, complete, problems }))).toEqual([
    { kind: 'policy-api', complete: true, problems: [] },
    { kind: 'directory-api', complete: true, problems: [] },
    { kind: 'reports-api', complete: true, problems: [] },
  ]);
  expect(lines(view, recording)).toEqual(story);
  expect(lines(view, 'meet.safety_host_management.enableHostManagement')).toContain('leraren-college /Linde College 55: false');
});

test('nobody who is there is left in what was read, and saving takes nothing more away', async () => {
  const { collected } = await collect({ people: 400 });
  const text = JSON.stringify(collected);

  const everybody = Array.from({ length: 400 }, (_, number) => number);
  expect(everybody.filter((number) => text.includes(googleIdOf(number)) || text.includes(addressOf(personAt(number))))).toEqual([]);
  for (const { content, origin, readAt } of collected) expect(meetWithoutPeople({ json: content, origin, readAt })).toEqual(content);
});

test('with three calls in ten turned away and connections cut halfway, it ends with the same', async () => {
  const calm = await collect({ emptyPages: 2 });
  const troubles: readonly Mishap[] = [
    { kind: 'answer', answer: jsonAnswer(429, {}) },
    { kind: 'cut' },
    { kind: 'answer', answer: jsonAnswer(503, {}, { 'retry-after': '2' }) },
  ];
  let call = 0;
  const mishaps = (): Mishap | null => troubles[(call += 1) % 10] ?? null;
  const { collected, view, heard } = await collect({ emptyPages: 2, mishaps });

  expect(told(collected)).toEqual(told(calm.collected));
  expect(lines(view, recording)).toEqual(story);
  expect(heard.length).toBeGreaterThan(calm.heard.length * 1.25);
});

test('a quota of policies that is used up is waited for', async () => {
  const { collected } = await collect({ emptyPages: 4, policyReadsPerMinute: 2 });

  expect(unreadIn(collected)).toEqual([]);
  expect(contentOf(collected, 'policy-api')['policies']).toHaveLength(5);
});

test('calls are as many as there are pages, and a few besides', async () => {
  const calls = async (people: number): Promise<number> => (await collect({ people }, { licences: 'skip' })).heard.length;
  const [few, many] = [await calls(500), await calls(5000)];

  expect(many - few).toBe(9);
  expect(few).toBeLessThan(20);
});

test('an administrator who is no super administrator reads everything but policies', async () => {
  const { collected, view } = await collect({ superAdmin: 'no' });

  expect(unreadIn(collected)).toEqual(['policies: forbidden']);
  expect(view.populations[0]).toMatchObject({ id: 'leerlingen-basisschool', members: 835 });
  expect(lines(view, recording)[0]).toContain(
    '835: forbidden — policies: not read; there is no permission for it (The caller does not have permission)',
  );
});

test('an API that is switched off is told of in Google’s words', async () => {
  const { collected } = await collect({ disabledApis: new Set(['cloudidentity.googleapis.com']) });

  expect(contentOf(collected, 'policy-api')).toMatchObject({
    unread: [{ said: expect.stringContaining('Cloud Identity API has not been used in project') }],
  });
});

test('licences divide people where a policy depends on them', async () => {
  const { collected } = await collect();

  expect(contentOf(collected, 'directory-api')).toMatchObject({
    countedLicences: ['/product/101031/sku/1010310008', '/product/101031/sku/1010310009', '/product/Google-Apps/sku/1010070001'],
  });
  expect(contentOf(collected, 'directory-api')['members']).toContainEqual({
    orgUnitPath: '/Academie De Linde/Leerlingen',
    licences: ['/product/Google-Apps/sku/1010070001'],
    members: 185,
  });
});
