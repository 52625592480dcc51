import { expect, test } from '@jest/globals';
import { takeSnapshots } from '../../../../src/platforms/teams/live/take-snapshots.ts';
import type { WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { answering, isJob, scene } from './snapshot-scene.ts';

const isContent = ({ path }: WireRequest): boolean => path.includes('configurationSnapshots(');
const policy = (properties: unknown, resourceType = 'microsoft.teams.meetingpolicy'): object => ({ resourceType, properties });

const job = (more: object): object => ({
  id: '00000000-0000-4000-8000-000000000001',
  displayName: 'Lesklaar',
  completedDateTime: noon.toISOString(),
  resourceLocation: "https://graph.microsoft.com/v1.0/admin/configurationManagement/configurationSnapshots('x')",
  ...more,
});

/** A snapshot of meeting policies alone, whose job ended like this. */
async function endedAs(ending: object, resources: readonly unknown[] = [policy({ Identity: 'Global' })]): Promise<readonly string[]> {
  const mishaps = (request: WireRequest): ReturnType<typeof answering> | null => {
    if (isJob(request)) return answering(200, job(ending));
    return isContent(request) ? answering(200, { resources }) : null;
  };
  const read = await takeSnapshots('tenant-1', (await scene({}, { mishaps })).desk);
  return read.unread.map(({ part, why, said }) => `${part} ${why} ${said}`);
}

test.each<[string, object]>([
  ['nothing', {}],
  ['nothing in a list', { errorDetails: [] }],
  ['no text', { errorDetails: [{ code: 'Timeout', message: 'cut' }, 7] }],
  ['nothing of any type', { errorDetails: ['Something went wrong.'] }],
])('a job that did not succeed, and says %s of why: no type passes for whole', async (_story, said) => {
  for (const status of ['partiallySuccessful', 'failed', 'completedWithWarnings']) {
    const unread = await endedAs({ status, ...said });

    expect(unread).toHaveLength(8);
    expect(unread).toContain(`TeamsMeetingPolicy unavailable configurationSnapshotJob: ${status}`);
    expect(unread).toContain(`GroupPolicyAssignment unavailable configurationSnapshotJob: ${status}`);
  }
});

test('a job that names what failed leaves the rest', async () => {
  const unread = await endedAs({
    status: 'partiallySuccessful',
    errorDetails: ['Error exporting resource [microsoft.teams.eventspolicy]: Timeout'],
  });

  expect(unread).not.toContainEqual(expect.stringMatching(/^Teams(?:Meeting|Events)Policy /));
  expect(unread).toContain('TeamsMessagingPolicy unavailable configurationSnapshotJob: partiallySuccessful');
  expect(unread).toContain('GroupPolicyAssignment unavailable configurationSnapshotJob: partiallySuccessful');
});

test.each<[string, unknown]>([
  ['that does not say what it is', { properties: { Identity: 'Oud Corona' } }],
  ['that is nothing', null],
])('a resource %s may be of any type', async (_story, odd) => {
  const unread = await endedAs({ status: 'succeeded' }, [policy({ Identity: 'Global' }), odd]);

  expect(unread).toContain('TeamsMeetingPolicy malformed null');
});

test('policies without the Global that every tenant has are not all of them', async () => {
  expect(await endedAs({ status: 'succeeded' }, [policy({ Identity: 'Tag:Leraren' })])).toContain('TeamsMeetingPolicy malformed null');
  expect(await endedAs({ status: 'succeeded' }, [policy({ Identity: 'Tag:global' })])).not.toContainEqual(
    expect.stringMatching(/^TeamsMeetingPolicy/),
  );
});

test('what a job says of somebody is not kept', async () => {
  const line = 'microsoft.teams.meetingpolicy: failed for jan@school.example (7b1c0a9e-1111-4222-8333-444455556666)';
  const mishaps = (request: WireRequest): ReturnType<typeof answering> | null =>
    isJob(request) ? answering(200, job({ status: 'failed', resourceLocation: null, errorDetails: [line] })) : null;

  const { errorDetails } = await takeSnapshots('tenant-1', (await scene({}, { mishaps })).desk);

  expect(errorDetails[0]).toBe('microsoft.teams.meetingpolicy: failed for …@… (7b1c…)');
});
