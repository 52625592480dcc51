import { expect, test } from '@jest/globals';
import type { School as SchoolSettings } from '../../../../src/model/school.ts';
import type { Collected } from '../../../../src/platforms/collected.ts';
import { collectTeams } from '../../../../src/platforms/teams/live/collect-teams.ts';
import type { MicrosoftConnection } from '../../../../src/platforms/teams/live/microsoft-connection.ts';
import { parseTeams } from '../../../../src/platforms/teams/parse-teams.ts';
import { teamsView } from '../../../../src/platforms/teams/teams-view.ts';
import { teamsWithoutPeople } from '../../../../src/platforms/teams/without-people.ts';
import { entraIdOf } from '../../../../src/sandbox/board/person.ts';
import { groups } from '../../../../src/sandbox/microsoft/groups.ts';
import type { Mishap, Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { isObject } from '../../../../src/platforms/json.ts';
import { jsonAnswer, type WireAnswer, type WireHost } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { population, school } from '../../../support/school.ts';
import { holders, told } from '../tenant.ts';
import { calls, graphHostName, memoryStore, signInHostName, staged, stagedSchool, type School } from './stage.ts';

async function collect(
  { connection, around }: Pick<School, 'connection' | 'around'>,
  settings: SchoolSettings | null = null,
  changes: Partial<MicrosoftConnection> = {},
): Promise<readonly Collected[]> {
  return collectTeams({ ...connection, ...changes }, settings, memoryStore(), around);
}

function viewOf(documents: readonly Collected[], settings: SchoolSettings | null = null): ReturnType<typeof teamsView> {
  return teamsView(
    documents.map(({ content, origin, readAt }) => parseTeams({ json: content, origin, readAt })),
    settings,
  );
}

/** All that the documents say, without when. */
function findings(documents: readonly Collected[], settings: SchoolSettings | null = null): unknown {
  const view = viewOf(documents, settings);
  const types = ['TeamsMeetingPolicy', 'TeamsEventsPolicy', 'TeamsMessagingPolicy', 'TeamsCallingPolicy', 'TeamsMeetingBroadcastPolicy'];
  return {
    held: types.flatMap((type) => holders(view, type)),
    said: ['AllowCloudRecording', 'AutoAdmittedUsers', 'AutoRecording'].map((name) => told(view, `TeamsMeetingPolicy.${name}`)),
    tenant: told(view, 'TeamsMeetingConfiguration.DisableAnonymousJoin'),
    people: view.populations.map(({ id, members }) => `${id} ${members}`),
  };
}

const [firstGroup] = groups;
const own = school({ populations: [population({ id: 'eigen', role: 'student', teamsGroups: [firstGroup?.id ?? ''] })] });

test('a tenant on a calm day: two documents, complete, with the tenant’s own id', async () => {
  const stage = await stagedSchool();

  const documents = await collect(stage);

  expect(documents.map(({ platform, origin, readAt }) => ({ platform, origin, readAt }))).toEqual([
    { platform: 'teams', origin: 'graph.microsoft.com/v1.0/admin/configurationManagement', readAt: noon.toISOString() },
    { platform: 'teams', origin: 'graph.microsoft.com/v1.0/admin/teams/userConfigurations', readAt: noon.toISOString() },
  ]);
  const { sources, tenantId } = viewOf(documents);
  expect(sources).toEqual([
    expect.objectContaining({ kind: 'configuration-snapshot', complete: true, problems: [] }),
    expect.objectContaining({ kind: 'graph-assignments', complete: true, problems: [] }),
  ]);
  expect(tenantId).toBe(stage.connection.tenantId);
});

test('who holds what, by name, and what it says', async () => {
  const view = viewOf(await collect(await stagedSchool({ people: 2000 })));

  expect(holders(view)).toContain('leerlingen Leerlingenraad 0/5/0');
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toMatch(/^(true|false)$/);
  expect(told(view, 'TeamsMeetingPolicy.AutoRecording')).toBe('not-exposed');
});

test('nobody is in it: no id, no name, no address', async () => {
  const stage = await stagedSchool();

  const text = JSON.stringify(await collect(stage, own));

  expect(/[\w.]+@[\w.]+\.example/.exec(text)).toBeNull();
  expect(Array.from({ length: 400 }, (_, number) => entraIdOf(number)).filter((id) => text.includes(id))).toEqual([]);
});

test('saved and read again it says the same', async () => {
  const documents = await collect(await stagedSchool(), own, { configurationApi: 'read' });
  const inputs = documents.map(({ content, origin, readAt }) => ({ json: content, origin, readAt }));

  const saved = documents.map((one, index) => {
    const input = inputs[index] ?? { json: null, origin: '', readAt: '' };
    return { ...one, content: JSON.parse(JSON.stringify(teamsWithoutPeople(input, own.populations, inputs))) as Collected['content'] };
  });

  expect(saved.map(({ content }) => JSON.stringify(content).length)).toEqual(
    documents.map(({ content }) => JSON.stringify(content).length),
  );
  expect(findings(saved, own)).toEqual(findings(documents, own));
});

test('as many calls as there are pages, and a handful more', async () => {
  const few = await stagedSchool({ people: 500 });
  const many = await stagedSchool({ people: 4500 });

  await collect(few);
  await collect(many);

  // Three lists of five pages instead of one: people are on 999 a page, and the other accounts behind them.
  expect(calls(many.heard).length - calls(few.heard).length).toBe(3 * 4);
  expect(calls(few.heard)).toHaveLength(11 + 3);
});

/** Of ten requests to Graph, three go wrong, in turn in each of these ways. */
function storm(...kinds: readonly Mishap[]): Mishaps {
  let heard = 0;
  return ({ host }) => (host === graphHostName && (heard += 1) % 10 < 3 ? (kinds[heard % kinds.length] ?? null) : null);
}

test.each<[string, Mishaps]>([
  ['throttled and not available', storm(throttled('2'), { kind: 'answer', answer: jsonAnswer(503, {}) })],
  ['connections cut in the middle of pages', storm({ kind: 'cut' })],
  ['all of it', storm({ kind: 'cut' }, throttled('1'), { kind: 'answer', answer: jsonAnswer(500, {}) })],
])('a stormy day ends as a calm one: %s', async (_story, mishaps) => {
  const calm = await collect(await stagedSchool({ people: 2500 }), own);
  const stage = await stagedSchool({ people: 2500 }, { mishaps });

  const stormy = await collect(stage, own);

  expect(stormy.map(({ content }) => content)).toEqual(calm.map(({ content }) => content));
  expect(stage.tenant.jobs()).toEqual([]);
});

function throttled(seconds: string): Mishap {
  return { kind: 'answer', answer: jsonAnswer(429, { error: { code: 'TooManyRequests' } }, { 'retry-after': seconds }) };
}

test('nobody let us in: every part is unread for that reason, and nothing throws', async () => {
  const stage = await stagedSchool();
  const secret = { kind: 'secret', secret: 'another' } as const;

  const documents = await collect(stage, own, { credential: secret, configurationApi: 'read', tenantId: 'delinde.example' });

  const view = viewOf(documents, own);
  expect(view.sources.map(({ kind, complete }) => `${kind} ${complete}`)).toEqual([
    'configuration-snapshot false',
    'graph-assignments false',
    'configuration-api false',
  ]);
  const why =
    /^Aanmelden bij Microsoft lukte niet \(AADSTS7000215: Invalid client secret provided\..*\): controleer het geheim of het certificaat van de app\.$/;
  for (const { problems } of view.sources) expect(problems.map(({ nl }) => nl)[0]).toMatch(why);
  expect(view.sources.map(({ problems }) => problems.length)).toEqual([1, 1, 2]);
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toMatch(/^forbidden: Signing in to Microsoft failed/);
  expect(view.tenantId).toBeNull();
  expect(calls(stage.heard)).toEqual([]);
});

test('Entra out of reach is no refusal', async () => {
  const stage = await stagedSchool({}, { mishaps: ({ host }) => (host === signInHostName ? { kind: 'cut' } : null) });

  const view = viewOf(await collect(stage));

  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toMatch(/^not-collected: .*there was no connection/);
  expect(view.sources.map(({ problems }) => problems.map(({ nl }) => nl))).toEqual([
    ['Aanmelden bij Microsoft (login.microsoftonline.com) lukte niet; er was geen verbinding.'],
    ['Aanmelden bij Microsoft (login.microsoftonline.com) lukte niet; er was geen verbinding.'],
  ]);
});

test('snapshots refused: who holds what is known, what it allows is not', async () => {
  const stage = await stagedSchool({ granted: new Set(['TeamsUserConfiguration.Read.All', 'EduRoster.Read.All', 'User.Read.All']) });

  const view = viewOf(await collect(stage));

  expect(holders(view)).toContain('leerlingen Global 0/0/328');
  expect(told(view, 'TeamsMeetingPolicy.AllowCloudRecording')).toMatch(/^forbidden: .*ConfigurationMonitoring\.ReadWrite\.All/);
  expect(view.sources.map(({ complete }) => complete)).toEqual([false, true]);
});

test('assignments refused: what policies allow is known, and the source says that nobody was counted', async () => {
  const stage = await stagedSchool({ granted: new Set(['ConfigurationMonitoring.ReadWrite.All']) });

  const { sources, ...view } = viewOf(await collect(stage, own), own);

  expect(holders({ sources, ...view })).toContain('unassigned Global -');
  expect(sources[1]).toMatchObject({ kind: 'graph-assignments', complete: false });
  expect(sources[1]?.problems.map(({ en }) => en)).toEqual([
    expect.stringMatching(/^educationUsers: not read; .*Needed: EduRoster\.Read\.All\.$/),
    expect.stringMatching(/^users: not read; .*Needed: User\.Read\.All\.$/),
    expect.stringMatching(/^groups\/.*: not read; .*Needed: GroupMember\.Read\.All\.$/),
    expect.stringMatching(/^userConfigurations: not read; .*Needed: TeamsUserConfiguration\.Read\.All\. So nobody was counted/),
  ]);
});

test('without the groups, their population is not taken for counted', async () => {
  const granted = new Set(['ConfigurationMonitoring.ReadWrite.All', 'TeamsUserConfiguration.Read.All', 'EduRoster.Read.All'] as const);
  const stage = await stagedSchool({ granted });

  const view = viewOf(await collect(stage, own), own);

  expect(holders(view)).toContain('eigen ? -');
  expect(view.populations.find(({ id }) => id === 'eigen')?.members).toBeNull();
  expect(view.populations.find(({ id }) => id === 'everyone')?.members).toBeNull();
  expect(view.populations.filter(({ id, members }) => id !== 'unassigned' && members !== null)).toEqual([]);
  expect(view.sources[1]?.problems.map(({ en }) => en)).toContainEqual(expect.stringMatching(/so that no population’s number of people/));
});

/** A snapshot's content with its group assignments taken out; any other answer as it was. */
function withoutRanks(answer: WireAnswer): WireAnswer {
  const body = answer.body === '' ? null : (JSON.parse(answer.body) as unknown);
  const resources = isObject(body) && Array.isArray(body['resources']) ? body['resources'].filter(isObject) : null;
  if (resources?.[0]?.['resourceType'] === undefined) return answer;
  return jsonAnswer(200, { resources: resources.filter(({ resourceType }) => resourceType !== 'microsoft.teams.grouppolicyassignment') });
}

test('ranks that somebody’s policy hangs on do not come: said, and the policy is not guessed', async () => {
  const { connection, tenant } = await stagedSchool({ people: 2000 });
  const graph = tenant.hosts.get(graphHostName);
  const silent: WireHost = async (request) => (graph === undefined ? jsonAnswer(404, {}) : withoutRanks(await graph(request)));
  const { around } = await staged(new Map([...tenant.hosts, [graphHostName, silent]]));

  const view = viewOf(await collect({ connection, around }));

  expect(view.sources[0]).toMatchObject({ complete: false });
  expect(view.sources[0]?.problems.map(({ en }) => en)).toEqual(['GroupPolicyAssignment: not read; the answer could not be read.']);
  expect(holders(view)).toContainEqual(expect.stringMatching(/ \? 0\/0\/\d+$/));
});

test('ranks refused make the source incomplete too', async () => {
  const view = viewOf(await collect(await stagedSchool({ refusedResources: ['microsoft.teams.grouppolicyassignment'] })));

  expect(view.sources[0]).toMatchObject({ complete: false });
  expect(view.sources[0]?.problems[0]?.en).toBe('GroupPolicyAssignment was not read, or in part only.');
});

test('a snapshot that cannot be deleted is told by its name, and nothing else lacks', async () => {
  const isDeletion = ({ method }: { readonly method: string }): boolean => method === 'DELETE';
  const stage = await stagedSchool(
    {},
    { mishaps: (request) => (isDeletion(request) ? { kind: 'answer', answer: jsonAnswer(403, {}) } : null) },
  );

  const documents = await collect(stage);

  const sources = viewOf(documents).sources;
  expect(sources[0]).toMatchObject({ complete: true });
  expect(sources[0]?.problems.map(({ nl }) => nl)).toEqual([
    expect.stringMatching(/^De momentopname “Lesklaar policies \w+” was niet te verwijderen/),
    expect.stringMatching(/^De momentopname “Lesklaar extras \w+” was niet te verwijderen/),
  ]);
  const saved = teamsWithoutPeople({ json: documents[0]?.content, origin: '', readAt: '' }, []);
  expect(saved).toHaveProperty('jobsLeft', documents[0]?.content['jobsLeft']);
});

test('Teams’ own configuration API shows what snapshots do not, where the school lets us ask', async () => {
  const stage = await stagedSchool();

  const documents = await collect(stage, null, { configurationApi: 'read' });

  const view = viewOf(documents);
  expect(told(view, 'TeamsMeetingPolicy.AutoRecording')).toMatch(/Enabled|Disabled/);
  expect(documents[2]).toMatchObject({ origin: 'api.interfaces.records.teams.microsoft.com', content: { unread: [] } });
  expect(view.sources[2]).toMatchObject({ kind: 'configuration-api', complete: true });
  expect(view.sources[2]?.problems[0]?.en).toMatch(/does not document/);
});

test('what is read, and what was not, is told on the way', async () => {
  const stage = await stagedSchool({ granted: new Set(['ConfigurationMonitoring.ReadWrite.All']) });

  await collect(stage, null, { configurationApi: 'read' });

  const last = new Map(stage.around.recorded.progress.map(({ part, state }) => [part, state]));
  expect(stage.around.recorded.progress[0]).toEqual({ platform: 'teams', part: 'sign-in', done: 0, state: 'reading' });
  expect(Object.fromEntries(last)).toEqual({
    'sign-in': 'read',
    configurationSnapshots: 'read',
    configurationApi: 'unread',
    userConfigurations: 'unread',
    educationUsers: 'unread',
    users: 'unread',
  });
});

test('told to stop, it stops, and says so', async () => {
  const stopping = new AbortController();
  const stage = await stagedSchool({}, { around: { signal: stopping.signal, progress: () => stopping.abort() } });

  const [snapshot] = await collect(stage);

  expect(snapshot?.content['unread']).toContainEqual(expect.objectContaining({ part: 'TeamsMeetingPolicy', why: 'stopped' }));
});

test('a store that cannot keep anything is our own trouble', async () => {
  const stage = await stagedSchool();
  const full = { ...memoryStore(), save: async () => Promise.reject(new Error('disk full')) };

  await expect(collectTeams(stage.connection, null, full, stage.around)).rejects.toThrow('disk full');
});
