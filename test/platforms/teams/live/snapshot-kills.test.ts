import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { takeSnapshot } from '../../../../src/platforms/teams/live/snapshot-job.ts';
import { noon } from '../../../support/audit.ts';
import { Killed, mortalDesk } from './mortal-desk.ts';
import { answering, atNth, isCreation, isDeletion, isJobList, part, scene } from './snapshot-scene.ts';
import { calls } from './stage.ts';

describe('whoever is stopped goes on where they were', () => {
  const steps = Array.from({ length: 10 }, (_, index) => index + 1).flatMap((step) => [
    { step, when: 'before' as const },
    { step, when: 'after' as const },
  ]);

  test('these are all steps', async () => {
    const { desk } = await scene();
    const mortal = mortalDesk(desk, Infinity, 'before');

    await takeSnapshot(part, mortal.desk);

    expect(mortal.steps.map((step) => step.replace(/\/admin\/configurationManagement\/|\?.*|[-\da-f]{36}/g, ''))).toEqual([
      'load',
      'save',
      'POST configurationSnapshots/createSnapshot',
      'save',
      'GET configurationSnapshotJobs/',
      'GET configurationSnapshotJobs/',
      expect.stringMatching(/^GET https:.*configurationSnapshots\(''\)$/),
      'DELETE configurationSnapshotJobs/',
      'clear',
    ]);
  });

  test.each(steps)('$when step $step', async ({ step, when }) => {
    const { school, store, desk, asked } = await scene();
    const whole = (await takeSnapshot(part, desk)).resources;
    const before = asked();

    const dying = takeSnapshot(part, mortalDesk(desk, step, when).desk);
    await (step > 9 ? expect(dying).resolves.toMatchObject({ status: 'succeeded' }) : expect(dying).rejects.toBeInstanceOf(Killed));
    const taken = await takeSnapshot(part, desk);

    expect(taken.resources).toEqual(whole);
    expect(school.tenant.jobs()).toEqual([]);
    expect(store.kept.size).toBe(0);
    // Only where the job was deleted before its content was handed over is another one needed.
    const isGone = (step === 8 && when === 'after') || step > 8;
    expect(asked() - before).toBe(isGone ? 2 : 1);
  });

  test('however often and wherever', async () => {
    const { school, store, desk } = await scene();
    const kills = fc.array(
      fc.record({ step: fc.integer({ min: 1, max: 9 }), when: fc.constantFrom('before' as const, 'after' as const) }),
      {
        maxLength: 5,
      },
    );

    await fc.assert(
      fc.asyncProperty(kills, async (dead) => {
        for (const { step, when } of dead) await takeSnapshot(part, mortalDesk(desk, step, when).desk).catch(() => null);
        const taken = await takeSnapshot(part, desk);

        expect(taken.resources.length).toBeGreaterThan(5);
        expect(school.tenant.jobs()).toEqual([]);
        expect(store.kept.size).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

test('stopped right after the types were not taken, the next run has nothing to go on with either', async () => {
  const { store, desk } = await scene({ rejectedResources: ['microsoft.teams.eventspolicy'] });
  await expect(takeSnapshot(part, mortalDesk(desk, 4, 'before').desk)).rejects.toBeInstanceOf(Killed);
  expect(store.kept.size).toBe(1);

  await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ status: 400 });

  expect(store.kept.size).toBe(0);
});

describe('a job whose making was never answered', () => {
  test('is found again by its name', async () => {
    const { school, desk, asked } = await scene({}, { mishaps: atNth(1, isCreation, { kind: 'cut' }) });

    await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });

    expect(asked()).toBe(1);
    expect(school.tenant.jobs()).toEqual([]);
  });

  test('is asked for again when it was not made', async () => {
    const { school, desk, asked } = await scene({}, { mishaps: atNth(1, isCreation, answering(503)) });

    await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });

    expect(asked()).toBe(2);
    expect(calls(school.heard).filter((call) => call.endsWith('Jobs'))).toHaveLength(1);
  });

  test('is found when it comes to light late', async () => {
    const mishaps = [atNth(1, isCreation, { kind: 'garbled' }), atNth(1, isJobList, answering(200, { value: [] }))];
    const { school, desk, asked } = await scene(
      {},
      { mishaps: (request) => mishaps.map((one) => one(request)).find((one) => one !== null) ?? null },
    );

    await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });

    expect(asked()).toBe(2);
    expect(school.tenant.jobs()).toEqual([]);
  });

  test('stays planned where nobody can tell, so that the next run finds it', async () => {
    const isDown = { of: true };
    const { store, school, desk, asked } = await scene(
      {},
      {
        mishaps: (request) =>
          isDown.of && isCreation(request) ? { kind: 'cut' } : isDown.of && isJobList(request) ? answering(503) : null,
      },
    );

    await expect(takeSnapshot(part, desk)).rejects.toMatchObject({ kind: 'unavailable' });
    expect([...store.kept.values()]).toEqual([expect.stringContaining('"planned"')]);

    isDown.of = false;
    await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });
    expect(asked()).toBe(1);
    expect(school.tenant.jobs()).toEqual([]);
  });
});

describe('what was kept too long, or is not what we keep', () => {
  test.each([4, 5, 9])('after an hour the job is deleted and another one made: stopped at step %i', async (step) => {
    const time = { minutes: 0 };
    const clock = { now: () => new Date(noon.getTime() + time.minutes * 60_000) };
    const { school, desk, asked } = await scene({}, {}, clock);
    await takeSnapshot(part, mortalDesk(desk, step, 'before').desk).catch(() => null);

    time.minutes = 61;
    const taken = await takeSnapshot(part, desk);

    expect(taken.completedAt).toBe(clock.now().toISOString());
    expect(asked()).toBe(2);
    expect(school.tenant.jobs()).toEqual([]);
  });

  test('a snapshot of other types is not what was asked for', async () => {
    const { school, desk } = await scene();
    await takeSnapshot({ ...part, types: ['microsoft.teams.callingpolicy'] }, mortalDesk(desk, 6, 'before').desk).catch(() => null);

    const { resources } = await takeSnapshot(part, desk);

    expect(JSON.stringify(resources)).not.toContain('callingpolicy');
    expect(school.tenant.jobs()).toEqual([]);
  });

  test('a job that could not be deleted does not pass for news', async () => {
    const { school, store, desk, asked } = await scene({}, { mishaps: atNth(1, isDeletion, answering(403)) });

    await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });
    expect([...store.kept.values()]).toEqual([expect.stringContaining('"read"')]);
    await takeSnapshot(part, desk);

    expect(asked()).toBe(2);
    expect(school.tenant.jobs()).toEqual([]);
    expect(store.kept.size).toBe(0);
  });

  test.each(['nonsense', {}, { phase: 'made', displayName: 'x' }, { phase: 'x', displayName: 'x', plannedAt: 'x', types: [] }])(
    'nobody goes on with %j',
    async (kept) => {
      const { store, desk } = await scene();
      store.kept.set('part', JSON.stringify(kept));

      await expect(takeSnapshot(part, desk)).resolves.toMatchObject({ status: 'succeeded' });
    },
  );
});
