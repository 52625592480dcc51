import { expect, test } from '@jest/globals';
import { patientFetch } from '../../../../src/platforms/calls/patient-fetch.ts';
import {
  configurationApiScope,
  readConfigurations,
  type ConfigurationsRead,
} from '../../../../src/platforms/teams/live/configuration-api.ts';
import { entraTokens } from '../../../../src/platforms/teams/live/entra-token.ts';
import { jsonAnswer, type WireHost } from '../../../../src/sandbox/server/wire.ts';
import { calls, configurationApiHostName, connection, signInHostName, staged, stagedSchool, type Stage } from './stage.ts';

async function read(stage: Stage, own = connection): Promise<ConfigurationsRead> {
  const send = patientFetch(6, stage.around);
  return readConfigurations(entraTokens(own, configurationApiScope, send, stage.around.clock), send, stage.around);
}

async function stagedApi(api: WireHost): Promise<Stage> {
  let tokens = 0;
  const entra: WireHost = () => jsonAnswer(200, { token_type: 'Bearer', expires_in: 3599, access_token: `token-${(tokens += 1)}` });
  return staged(
    new Map([
      [signInHostName, entra],
      [configurationApiHostName, api],
    ]),
  );
}

test('all objects, with every property that the cmdlets have', async () => {
  const school = await stagedSchool();

  const { objects, unread } = await read(school, school.connection);

  expect(unread).toEqual([]);
  expect(Object.keys(objects).toSorted()).toEqual([
    'TeamsClientConfiguration',
    'TeamsEventsPolicy',
    'TeamsMeetingBroadcastPolicy',
    'TeamsMeetingConfiguration',
    'TeamsMeetingPolicy',
    'TeamsMessagingPolicy',
  ]);
  expect(objects.TeamsMeetingConfiguration?.[0]).toHaveProperty('LimitPresenterRolePermissions');
});

test('without the role on our own app nothing is read, and the role is named', async () => {
  const school = await stagedSchool({ granted: new Set(['User.Read.All']) });

  const { objects, unread } = await read(school, school.connection);

  expect(objects).toEqual({});
  expect(unread[0]).toEqual({ part: 'TeamsMeetingPolicy', why: 'forbidden', permission: 'Teams Reader', said: 'Access Denied.' });
  expect(unread).toHaveLength(6);
});

test('a token that is turned away is replaced once', async () => {
  const stage = await stagedApi(({ headers }) =>
    headers.authorization === 'Bearer token-1' ? jsonAnswer(401, {}) : jsonAnswer(200, [{ Identity: 'Global' }]),
  );

  await expect(read(stage)).resolves.toMatchObject({ unread: [] });
  expect(calls(stage.heard, signInHostName)).toHaveLength(2);
});

test('one object may come without a list around it', async () => {
  const stage = await stagedApi(() => jsonAnswer(200, { Identity: 'Global', AllowCloudRecording: false }));

  await expect(read(stage)).resolves.toMatchObject({ objects: { TeamsMeetingPolicy: [{ Identity: 'Global' }] } });
});

test.each<[string, unknown]>([
  ['nothing', []],
  ['objects without a name', [{ AllowCloudRecording: false }]],
  ['one policy twice', [{ Identity: 'Global' }, { Identity: 'global' }]],
  ['no JSON', '<html>'],
  ['words', 'fine'],
])('an answer of %s is not used', async (_story, body) => {
  const stage = await stagedApi(() => (body === '<html>' ? { status: 200, body } : jsonAnswer(200, body)));

  const { objects, unread } = await read(stage);

  expect(objects).toEqual({});
  expect(unread.map(({ why }) => why)).toEqual(Array.from({ length: 6 }, () => 'malformed'));
});
