import { describe, expect, test } from '@jest/globals';
import { controlIds } from '../../src/controls/index.ts';
import type { Override } from '../../src/model/school.ts';
import { listSchedules } from '../../src/use-cases/schedules/list-schedules.ts';
import { setSchedule } from '../../src/use-cases/schedules/set-schedule.ts';
import { schoolOf } from '../../src/use-cases/school-of.ts';
import { changeSchools } from '../../src/use-cases/schools/change-schools.ts';
import { listSchools } from '../../src/use-cases/schools/list-schools.ts';
import { changeSettings } from '../../src/use-cases/settings/change-settings.ts';
import { getSettings } from '../../src/use-cases/settings/get-settings.ts';
import { population } from '../support/school.ts';
import { aCollection, anOrganisation } from '../support/stored.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

const laxLobby: Override = {
  control: 'lobby',
  role: 'teacher',
  stage: 'secondary',
  platform: null,
  accept: 'organisation',
  reason: 'besluit directie 12-11-2026',
};

describe('settings', () => {
  test('what is set counts in the next audit, and the trail tells what it was', async () => {
    const { as, store, trail } = await office.board();
    const { organisation } = await getSettings(as('leader'));

    const changed = await changeSettings(as('admin'), anOrganisation({ preset: 'be-school', overrides: [laxLobby] }), organisation.version);

    const school = await schoolOf(store, as('admin').clock);
    expect([school.preset, school.overrides, changed.organisation.version]).toEqual(['be-school', [laxLobby], 2]);
    expect(await trail()).toEqual(['settings.changed by Admin']);
    const [entry] = (await store.trail.list({}, { limit: 1 })).rows;
    expect(entry).toMatchObject({ before: { preset: 'nl-school' }, after: { preset: 'be-school' } });
  });

  test('by what is set otherwise what was read last is judged again, and nothing is for another language', async () => {
    const { as, store, jobs } = await office.board();
    await store.collections.add(aCollection());

    await changeSettings(as('admin'), anOrganisation({ language: 'en' }), 1);
    const before = [...jobs.asked];
    await changeSettings(as('admin'), anOrganisation({ language: 'en', overrides: [laxLobby] }), 2);
    await changeSettings(as('admin'), anOrganisation({ language: 'en', overrides: [laxLobby], preset: 'be-school' }), 3);

    expect(before).toEqual([]);
    expect(jobs.asked.map(({ trigger, platforms }) => [trigger, platforms])).toEqual([
      ['decision', []],
      ['decision', []],
    ]);
  });

  test('who never set anything starts at version 0', async () => {
    const { as } = await office.board();
    const fresh = office.store().forOrganisation(`nieuw-${as('admin').newId()}`);
    const deciding = { ...as('admin', { organisationId: fresh.organisationId }), store: fresh };

    const { organisation } = await getSettings(deciding);
    await changeSettings(deciding, anOrganisation({ name: 'Nieuw bestuur' }), organisation.version);

    expect((await getSettings(deciding)).organisation).toMatchObject({ name: 'Nieuw bestuur', version: 1 });
    expect(await codeOf(changeSettings(deciding, anOrganisation(), 0))).toBe('changed-meanwhile');
  });

  test.each([
    ['a preset', { preset: 'nl-scool' }],
    ['a time zone', { timezone: 'Europe/Amsterdan' }],
    ['an offset, which knows no summer time', { timezone: '+01:00' }],
    ['a right', { overrides: [{ ...laxLobby, control: 'loby' }] }],
    ['a step of another right', { overrides: [{ ...laxLobby, accept: 'within-30-days' as const }] }],
  ])('%s that does not exist is refused', async (_what, given) => {
    const { as } = await office.board();

    expect(await codeOf(changeSettings(as('admin'), anOrganisation(given), 1))).toBe('unknown-name');
  });

  test('the choices name every right with its steps', async () => {
    const { as } = await office.board();

    const { choices } = await getSettings(as('dpo'));

    expect(choices.controls.map(({ id }) => id)).toEqual(controlIds);
    expect(choices.controls.find(({ id }) => id === 'lobby')?.steps[0]).toBe('organiser');
  });
});

describe('schools', () => {
  const linde = { id: null, name: 'De Linde', stage: 'primary', country: 'NL' } as const;
  const eik = { id: null, name: 'De Eik', stage: 'secondary', country: 'NL' } as const;

  test('the list is changed as a whole, by who saw it as it is', async () => {
    const { as, trail } = await office.board();
    const empty = await listSchools(as('dpo'));

    const both = await changeSchools(as('admin'), [linde, eik], empty.version);
    const first = both.schools.find(({ name }) => name === 'De Eik');
    const one = await changeSchools(as('admin'), [{ ...eik, id: first?.id ?? '' }], both.version);

    expect(one.schools).toEqual([first]);
    expect(await listSchools(as('dpo'))).toEqual(one);
    expect(await codeOf(changeSchools(as('admin'), [], both.version))).toBe('changed-meanwhile');
    expect(await trail()).toEqual(['schools.changed by Admin', 'schools.changed by Admin']);
  });

  test('another stage is judged at once; another name is one in the mapping, by which people are counted anew', async () => {
    const { as, store, jobs, connect } = await office.board();
    await store.collections.add(aCollection());
    connect({ platform: 'teams', tenantId: null });
    const first = await changeSchools(as('admin'), [{ ...linde, stage: null }], (await listSchools(as('dpo'))).version);
    const definitions = [population({ id: 'leerlingen', role: 'student', school: 'De Linde' })];
    await store.populations.put({ definitions, confirmedBy: 'Ada', confirmedAt: null }, 0);
    const id = first.schools[0]?.id ?? '';
    jobs.asked.length = 0;

    const staged = await changeSchools(as('admin'), [{ ...linde, id }], first.version);
    const named = await changeSchools(as('admin'), [{ ...linde, id, name: 'De Jonge Linde' }], staged.version);
    await changeSchools(as('admin'), [{ ...linde, id, name: 'De Jonge Linde', country: 'BE' }], named.version);

    expect(jobs.asked.map(({ trigger, platforms }) => [trigger, platforms])).toEqual([
      ['decision', []],
      ['decision', undefined],
    ]);
  });

  test('a school that gets another name gets it where pupils are told of too; one that is named there stays', async () => {
    const { as, store } = await office.board();
    const list = await changeSchools(as('admin'), [linde], (await listSchools(as('dpo'))).version);
    await store.populations.put(
      { definitions: [population({ id: 'leerlingen', role: 'student', school: 'De Linde' })], confirmedBy: 'Ada', confirmedAt: null },
      0,
    );
    const id = list.schools[0]?.id ?? '';

    const renamed = await changeSchools(as('admin'), [{ ...linde, id, name: 'De Jonge Linde' }], list.version);

    expect((await store.populations.get()).definitions[0]?.school).toBe('De Jonge Linde');
    expect((await store.populations.get()).confirmedBy).toBe('Ada');
    expect(await codeOf(changeSchools(as('admin'), [], renamed.version))).toBe('unusable-request');
    expect(await codeOf(changeSchools(as('admin'), [{ ...eik, id: 'van-een-ander' }], renamed.version))).toBe('unusable-request');
    expect(await codeOf(changeSchools(as('admin'), [linde, linde], renamed.version))).toBe('unusable-request');
  });
});

describe('schedules', () => {
  const nightly = { cron: '30 3 * * 1-5', timezone: 'Europe/Brussels', active: true };

  test('the nightly audit is off until somebody sets it, and whoever runs it is told', async () => {
    const { as, store, trail } = await office.board();
    const told: string[] = [];
    const deciding = { ...as('admin'), runner: { schedulesChanged: async () => void told.push('changed') } };
    const [unset] = await listSchedules(as('dpo'));

    const set = await setSchedule(deciding, 'nightly-audit', nightly, unset?.version ?? -1);

    expect(unset).toMatchObject({ id: 'nightly-audit', kind: 'nightly-audit', active: false, timezone: 'Europe/Amsterdam', version: 0 });
    expect(await store.schedules.list()).toEqual([set]);
    expect(set).toMatchObject({ ...nightly, version: 1 });
    expect(told).toEqual(['changed']);
    expect(await trail()).toEqual(['schedule.changed by Admin']);
    expect(await codeOf(setSchedule(deciding, 'nightly-audit', nightly, 0))).toBe('changed-meanwhile');
  });

  test.each([
    '0 3 * * *',
    '0 3-23/2 * * *',
    '30 3 * * 1-5',
    '5 1,13 1 1-6 0',
    '59 */6 * * *',
    '0 3 29 2 *',
    '0 3 31 */2 *',
    '0 3 1-31/2 * 7',
  ])('“%s” can be planned', async (cron) => {
    const { as } = await office.board();

    expect(await codeOf(setSchedule({ ...as('admin'), runner: null }, 'nightly-audit', { ...nightly, cron }, 0))).toBe('done');
  });

  test.each([
    '* * * * *',
    '*/5 * * * *',
    '0,30 3 * * *',
    '60 3 * * *',
    '0 24 * * *',
    '0 3 0 * *',
    '0 3 * 13 *',
    '0 3 * * 8',
    '0 5-3 * * *',
    '0 */0 * * *',
    '0 3 * *',
    '0 3 * * * *',
    '@daily',
    '',
    '0 3 * * MON',
    '0 3 31 2 *',
    '0 3 31 4,6,9-9 *',
    '30 2 * * *',
    '30 2,14 * * *',
    '30 1-3 * * *',
    '0 */2 * * *',
    '0 * * * *',
    '0 0-23/2 * * *',
    `0 ${'1,'.repeat(5000)}1 * * *`,
  ])('“%.20s” cannot', async (cron) => {
    const { as, store } = await office.board();

    expect(await codeOf(setSchedule({ ...as('admin'), runner: null }, 'nightly-audit', { ...nightly, cron }, 0))).toBe('unusable-request');
    expect(await store.schedules.list()).toEqual([]);
  });

  test('a time zone that does not exist is refused', async () => {
    const { as } = await office.board();

    expect(await codeOf(setSchedule({ ...as('admin'), runner: null }, 'nightly-audit', { ...nightly, timezone: 'Mars/Base' }, 0))).toBe(
      'unknown-name',
    );
  });
});
