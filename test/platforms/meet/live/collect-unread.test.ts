import { expect, test } from '@jest/globals';
import { collectMeet } from '../../../../src/platforms/meet/live/collect-meet.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { surroundings } from '../../../support/surroundings.ts';
import { lines, recording } from '../tenant.ts';
import { collect, contentOf, council, failing, notAuthorised, tenant, trainees, unreadIn, user } from './collecting.ts';
import { connection, serveWorkspace } from './workspace.ts';

const scopes = 'https://www.googleapis.com/auth/';
const broken = jsonAnswer(500, {});

/** What is told where a scope was not delegated. */
function refused(part: string, scope: string): string {
  const said = 'Client is unauthorized to retrieve access tokens using this method.';
  return `${part}: not read; there is no permission for it (${said}). Needed: ${scopes}${scope}.`;
}

test('policies that may not be read are forbidden, everywhere, and name the scope', async () => {
  const { view } = await collect({ ...tenant, undelegated: ['cloud-identity.policies.readonly'] });
  const says = refused('policies', 'cloud-identity.policies.readonly');

  expect(view.sources.map(({ complete, problems }) => ({ complete, says: problems.map(({ en }) => en) }))).toEqual([
    { complete: false, says: [says] },
    { complete: true, says: [] },
  ]);
  expect(lines(view, recording)).toEqual([
    `leerlingen /Leerlingen 2: forbidden — ${says}`,
    `leraren /Personeel 1: forbidden — ${says}`,
    `stagiairs stagiairs@delinde.nl 1: forbidden — ${says}`,
  ]);
});

test('without org units, what is set in one of them may hold anywhere', async () => {
  const { view } = await collect({ ...tenant, undelegated: ['orgunit.readonly'] });
  const says = refused('orgunits', 'admin.directory.orgunit.readonly');

  expect(view.sources.map(({ problems }) => problems.map(({ en }) => en))).toEqual([[], [says]]);
  expect(lines(view, recording)).toContain(
    `leraren /Personeel 1: forbidden — depends on org unit: “orgUnits/ll”, “orgUnits/root”; ${says}`,
  );
});

test('users that fail halfway leave nobody counted, not even who was on the first page', async () => {
  const { view, collected } = await collect(tenant, failing('/users?page-1', notAuthorised));

  expect(unreadIn(collected)).toEqual(['users: forbidden']);
  expect(contentOf(collected, 'directory-api')).toMatchObject({ countedGroups: [], countedLicences: [] });
  expect(contentOf(collected, 'directory-api')).not.toHaveProperty('members');
  expect(lines(view, recording).slice(0, 3)).toEqual([
    'leerlingen /Leerlingen ?: false',
    'leerlingen raad@delinde.nl ?: true',
    'leraren / ?: true',
  ]);
  expect(view.populations.map(({ members }) => members)).toEqual([null, null, null]);
});

test('whoever is in a group that broke off halfway may be anybody, and is not “not in it”', async () => {
  const { view, collected } = await collect(tenant, failing('/groups/g1/members?page-1', notAuthorised));

  expect(unreadIn(collected)).toEqual(['groups/g1/members: forbidden']);
  expect(contentOf(collected, 'directory-api')).toMatchObject({ countedGroups: ['g3'] });
  expect(lines(view, recording)).toEqual([
    'leerlingen /Leerlingen 2: false',
    'leerlingen raad@delinde.nl ?: true',
    'leraren / 1: true',
    'stagiairs / 1: true',
  ]);
});

test('a group that the school names and Google does not know', async () => {
  const { view, collected } = await collect({ ...tenant, groups: [council] });

  expect(contentOf(collected, 'directory-api')['unread']).toEqual([
    {
      part: 'groups/stagiairs@delinde.nl',
      why: 'not-found',
      permission: `${scopes}admin.directory.group.readonly`,
      said: 'Resource Not Found: …@…',
    },
  ]);
  expect(view.populations.map(({ id, members }) => `${id} ${members}`)).toContain('stagiairs null');
});

test.each([
  ['everybody is in', { id: 'C0delinde', type: 'CUSTOMER' }, 'type: CUSTOMER'],
  ['somebody without an id is in', { type: 'USER' }, null],
])('a group that %s is not known', async (_what, member, said) => {
  const { collected } = await collect({ ...tenant, groups: [{ ...council, members: [[user('A1'), member]] }, trainees] });

  expect(contentOf(collected, 'directory-api')).toMatchObject({ countedGroups: ['g3'], unread: [{ why: 'malformed', said }] });
});

test('groups that may not be read are told of once', async () => {
  const { collected } = await collect({ ...tenant, undelegated: ['group.readonly'] });

  expect(unreadIn(collected)).toEqual(['groups/stagiairs@delinde.nl, groups/g1: forbidden']);
});

test('of half the policies, what was read stands and is not whole', async () => {
  const { view, collected } = await collect(tenant, failing('/policies?page-2', { kind: 'answer', answer: broken }));

  expect(contentOf(collected, 'policy-api')).toMatchObject({ policies: [{}, { nextPageToken: 'page-2' }] });
  expect(unreadIn(collected)).toEqual(['policies: unavailable']);
  expect(view.policies).toBe('partial');
  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen 2: false', 'leraren / 1: true', 'stagiairs / 1: true']);
  expect(lines(view, 'meet.meet_polls.enabled')[0]).toContain('not-collected — policies: not read; the vendor’s service was not available');
});

test.each(['/orgunits', '/users', '/policies', '/members'])('half an answer in good order is no answer: %s', async (end) => {
  const { collected } = await collect(tenant, failing(end, { kind: 'garbled' }));

  expect(unreadIn(collected)).toEqual([expect.stringMatching(/: malformed$/)]);
});

test.each(['/orgunits', '/users', '/policies', '/members'])(
  'an answer that holds nothing, or an error, is no empty list: %s',
  async (end) => {
    for (const body of [{}, { error: { code: 503, message: 'Backend Error' } }]) {
      const { collected } = await collect(tenant, failing(end, { kind: 'answer', answer: jsonAnswer(200, body) }));

      expect(unreadIn(collected)).toEqual([expect.stringMatching(/: malformed$/)]);
    }
  },
);

test('a list of people that ends in nothing is not whole', async () => {
  const { collected } = await collect(tenant, failing('/users?page-2', { kind: 'answer', answer: jsonAnswer(200, {}) }));

  expect(unreadIn(collected)).toEqual(['users: malformed']);
});

test('a group in which Google counts nobody has no list of members', async () => {
  const { collected } = await collect({ ...tenant, groups: [council, { ...trainees, members: [] }] });

  expect(contentOf(collected, 'directory-api')).toMatchObject({ countedGroups: ['g1', 'g3'], unread: [] });
});

test('policies that Google keeps from who is no super administrator take that role, not a scope', async () => {
  const { view } = await collect(tenant, failing('/policies', notAuthorised));

  expect(view.sources[0]?.problems.map(({ nl }) => nl)).toEqual([
    'policies: niet gelezen; er is geen toestemming voor (Not Authorized to access this resource/api). Nodig: een superbeheerder.',
  ]);
});

test('where a group by which pupils are defined is not read, nobody’s number is sure whom they may pass for', async () => {
  const { view } = await collect(tenant, failing('/groups/g3/members', notAuthorised));

  expect(view.populations.map(({ id, members }) => `${id} ${members}`)).toEqual(['leerlingen 2', 'leraren null', 'stagiairs null']);
  expect(lines(view, recording)).toEqual(expect.arrayContaining(['leraren / ?: true', 'leerlingen /Leerlingen 1: false']));
  expect(view.sources[1]?.problems[1]?.nl).toContain('Wie er in groep “stagiairs@delinde.nl” zitten, is niet bekend. Daarom is open');
});

test('a key that is not accepted reads nothing, and throws nothing', async () => {
  const invalid = jsonAnswer(400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
  const mishaps = failing('/token', { kind: 'answer', answer: invalid });

  const { collected, view } = await collect(tenant, mishaps, { adminLog: 'read', licences: 'read' });

  expect(unreadIn(collected)).toEqual([
    'policies: signed-out',
    'orgunits, groups/stagiairs@delinde.nl, users: signed-out',
    expect.stringMatching(/^activities .*: signed-out$/),
  ]);
  expect(view.sources.map(({ complete, problems }) => [complete, problems.length])).toEqual([
    [false, 1],
    [false, 1],
    [false, 1],
  ]);
  expect(JSON.stringify(view.sources)).not.toContain('Needed');
  expect(lines(view, recording)[0]).toContain('forbidden — policies: not read; signing in failed (Invalid JWT Signature.)');
});

test('signing in is told of before anything is read', async () => {
  const answer = jsonAnswer(400, { error: 'invalid_grant' });
  const { progress } = await collect(tenant);
  const failed = await collect(tenant, failing('/token', { kind: 'answer', answer }));

  expect(progress[0]).toMatchObject({ part: 'sign-in', state: 'reading' });
  expect(progress.filter(({ part }) => part === 'sign-in').map(({ state }) => state)).toEqual(['reading', 'read']);
  expect(failed.progress.filter(({ part }) => part === 'sign-in').map(({ state }) => state)).toEqual(['reading', 'unread']);
});

test('being told to stop leaves everything unread', async () => {
  const workspace = await serveWorkspace(tenant);

  const collected = await collectMeet(connection(), null, surroundings({ reach: workspace.reach, signal: AbortSignal.abort() }));
  await workspace.close();

  expect(unreadIn(collected)).toEqual(['policies: stopped', 'orgunits: stopped', 'users: stopped']);
});
