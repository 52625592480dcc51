import { describe, expect, test } from '@jest/globals';
import { appRoleNames } from '../../src/auth/roles.ts';
import { actorRoles } from '../../src/model/actor.ts';
import { settingChoices } from '../../src/use-cases/settings/get-settings.ts';
import { requireCron } from '../../src/use-cases/schedules/require-cron.ts';
import { cronAt, isClockChange, timeOf } from '../../tabs/pages/settings/organisation/nightly.ts';
import { rolesTold } from '../../tabs/pages/settings/organisation/organisation-texts.ts';
import { controlsFor, newOverride, overrideOf } from '../../tabs/pages/settings/norm/override.ts';
import { queueAfter, sendableName, sizeParts, type QueuedFile } from '../../tabs/pages/settings/uploads/upload-queue.ts';

describe('the nightly audit', () => {
  test.each([
    ['30 3 * * *', '03:30'],
    ['5 23 * * *', '23:05'],
    ['30 3 * * 1-5', null],
  ])('%s is at %s', (cron, time) => {
    expect(timeOf(cron)).toBe(time);
  });

  test('a time that one can choose is one that the service takes, but for the hour in which the clocks change', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const time = `${String(hour).padStart(2, '0')}:07`;
      const ask = (): void => requireCron(cronAt(time) ?? '');

      if (isClockChange(time)) expect(ask).toThrow();
      else expect(ask).not.toThrow();
      expect(timeOf(cronAt(time) ?? '')).toBe(time);
    }
  });
});

describe('roles', () => {
  test('stand as they are in the app registration and in the settings of the service', () => {
    for (const role of actorRoles) {
      expect(rolesTold[role].appRole).toBe(appRoleNames[role]);
      expect(rolesTold[role].variable).toBe(`ROLE_${role.toUpperCase().replaceAll('-', '_')}`);
    }
  });
});

describe('an own value', () => {
  const { controls } = settingChoices;
  const inDutch = (text: { readonly nl: string }): string => text.nl;

  test.each([
    ['opnemen', 'recording'],
    ['OPNÉMEN start', 'recording'],
    ['lobby', 'lobby'],
  ])('“%s” finds the right', (search, id) => {
    expect(controlsFor(search, controls, inDutch).map((one) => one.id)).toContain(id);
  });

  test('is whole once it has a right, how far that may reach, and a reason', () => {
    const [control = null] = controls;
    const accept = control?.steps[0] ?? null;

    expect(overrideOf({ ...newOverride, control, accept })).toBeNull();
    expect(overrideOf({ ...newOverride, control, accept: null, reason: 'Besloten' })).toBeNull();
    expect(overrideOf({ ...newOverride, control, accept, reason: ' Besloten door het bestuur ' })).toMatchObject({
      control: control?.id,
      reason: 'Besloten door het bestuur',
    });
  });
});

describe('files that were chosen', () => {
  const chosen = (queue: readonly QueuedFile[], id: string, name: string): readonly QueuedFile[] =>
    queueAfter(queue, { kind: 'chosen', id, file: new File(['{}'], name) });

  test('stand with the last one first; one of the same name takes the place of the one before', () => {
    const queue = chosen(chosen(chosen([], '1', 'teams.json'), '2', 'google.json'), '3', 'teams.json');

    expect(queue.map(({ id }) => id)).toEqual(['3', '2']);
  });

  test('go on one by one, and what went away is not brought back by what comes late', () => {
    const queue = chosen(chosen([], '1', 'teams.json'), '2', 'google.json');
    const gone = queueAfter(queue, { kind: 'gone', id: '1' });

    const after = queueAfter(queueAfter(gone, { kind: 'went-on', id: '1', to: { step: 'looking', sent: 1 } }), {
      kind: 'went-on',
      id: '2',
      to: { step: 'looking', sent: 0.5 },
    });

    expect(after.map(({ id, now }) => [id, now])).toEqual([['2', { step: 'looking', sent: 0.5 }]]);
  });

  test('a name that is too long keeps its start and its end', () => {
    const name = sendableName(`teams ${'x'.repeat(10_000)}\u0000 november.json`);

    expect([name.length, name.startsWith('teams xxx'), name.endsWith('november.json')]).toEqual([200, true, true]);
    expect(sendableName('beleid.json')).toBe('beleid.json');
  });

  test.each([
    [12, { value: 1, unit: 'kB' }],
    [58_200, { value: 58, unit: 'kB' }],
    [1_250_000, { value: 1.3, unit: 'MB' }],
  ])('%d bytes are told in figures that one can read', (bytes, told) => {
    expect(sizeParts(bytes)).toEqual(told);
  });
});
