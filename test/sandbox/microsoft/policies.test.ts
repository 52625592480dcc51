import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { exposedProperties } from '../../../src/sandbox/microsoft/snapshots/exposed-properties.ts';
import { groupIds } from '../../../src/sandbox/microsoft/groups.ts';
import { openTenant, teamsAdminScope, type Json, type Tenant } from './tenant.ts';

const types = [
  'meetingpolicy',
  'meetingconfiguration',
  'meetingbroadcastpolicy',
  'eventspolicy',
  'messagingpolicy',
  'callingpolicy',
  'clientconfiguration',
  'grouppolicyassignment',
].map((type) => `microsoft.teams.${type}`);

let tenant: Tenant;
let resources: readonly { readonly displayName: string; readonly resourceType: string; readonly properties: Json }[];

beforeAll(async () => {
  tenant = await openTenant({ people: 5, pollsUntilDone: 0 });
  const path = '/admin/configurationManagement/configurationSnapshots/createSnapshot';
  await tenant.graph(path, { method: 'POST', json: { displayName: 'Rechten audit', resources: types } });
  const content = await tenant.graph(`/admin/configurationManagement/configurationSnapshots('${tenant.sandbox.jobs()[0]?.snapshotId}')`);
  resources = content.body['resources'] as typeof resources;
});
afterAll(async () => tenant.close());

function snapshotOf(displayName: string): Json {
  const resource = resources.find((one) => one.displayName === displayName);
  if (resource === undefined) throw new Error(`the snapshot has no ${displayName}`);
  return resource.properties;
}

async function configurations(type: string): Promise<readonly Json[]> {
  const headers = {
    authorization: `Bearer ${await tenant.token(teamsAdminScope)}`,
    'x-authz-scope': 'tenant',
    'x-ms-correlation-id': '11111111-2222-4333-8444-555555555555',
  };
  const { body } = await tenant.ask(`https://api.interfaces.records.teams.microsoft.com/Skype.Policy/configurations/${type}`, { headers });
  return body as unknown as readonly Json[];
}

async function configuration(type: string, identity: string): Promise<Json> {
  const found = (await configurations(type)).find(({ Identity }) => Identity === identity);
  if (found === undefined) throw new Error(`no ${type} ${identity}`);
  return found;
}

describe('the story of the board', () => {
  test('a pupil can record nothing and plan nothing', () => {
    expect(snapshotOf('TeamsMeetingPolicy-Global')).toMatchObject({
      AllowCloudRecording: false,
      AllowTranscription: false,
      AllowPrivateMeetingScheduling: false,
      AllowChannelMeetingScheduling: false,
      AllowMeetNow: false,
      AllowPrivateMeetNow: false,
    });
  });

  test('in the org-wide default people of other organisations pass the lobby, unless the organiser of a meeting changes that', () => {
    expect(snapshotOf('TeamsMeetingPolicy-Global')['AutoAdmittedUsers']).toBe('EveryoneInSameAndFederatedCompany');
  });

  test('teachers may plan and record, and present alone', () => {
    expect(snapshotOf('TeamsMeetingPolicy-Leraren')).toMatchObject({
      AllowCloudRecording: true,
      AllowPrivateMeetingScheduling: true,
      DesignatedPresenterRoleMode: 'OrganizerOnlyUserOverride',
    });
  });

  test('the pupil council may record', () => {
    expect(snapshotOf('TeamsMeetingPolicy-Leerlingenraad')).toMatchObject({
      AllowCloudRecording: true,
      AllowPrivateMeetingScheduling: true,
    });
  });

  test('the policy of 2020 still lets everybody in and record', () => {
    expect(snapshotOf('TeamsMeetingPolicy-Oud - Corona 2020')).toMatchObject({
      AutoAdmittedUsers: 'Everyone',
      AllowAnonymousUsersToStartMeeting: true,
      AllowCloudRecording: true,
    });
  });

  test('the academy has a value that Microsoft’s pages do not list', () => {
    const documented = [
      'EveryoneUserOverride',
      'EveryoneInCompanyUserOverride',
      'OrganizerOnlyUserOverride',
      'EveryoneInSameAndFederatedCompanyUserOverride',
    ];

    const value = snapshotOf('TeamsMeetingPolicy-Academie')['DesignatedPresenterRoleMode'];

    expect(typeof value).toBe('string');
    expect(documented).not.toContain(value);
  });

  test('the switch for what presenters may do is off, which only Teams’ own interface tells', async () => {
    const { LimitPresenterRolePermissions } = await configuration('TeamsMeetingConfiguration', 'Global');

    expect(LimitPresenterRolePermissions).toBe(false);
    expect(snapshotOf('TeamsMeetingConfiguration-Global')).toHaveProperty('DisableAnonymousJoin', false);
    expect(snapshotOf('TeamsMeetingConfiguration-Global')).not.toHaveProperty('LimitPresenterRolePermissions');
  });

  test('pupils chat under supervision, cannot hold events or streams, and can be called', async () => {
    expect(snapshotOf('TeamsMessagingPolicy-Global')).toMatchObject({ AllowUserChat: true, AllowRemoveUser: false });
    expect(await configuration('TeamsMessagingPolicy', 'Global')).toHaveProperty('ChatPermissionRole', 'Restricted');
    expect(snapshotOf('TeamsClientConfiguration-Global')).toHaveProperty('AllowRoleBasedChatPermissions', true);
    expect(snapshotOf('TeamsEventsPolicy-Global')).toMatchObject({ AllowWebinars: 'Disabled', AllowTownhalls: 'Disabled' });
    expect(snapshotOf('TeamsMeetingBroadcastPolicy-Global')).toMatchObject({
      AllowBroadcastScheduling: false,
      BroadcastRecordingMode: 'AlwaysDisabled',
    });
    expect(snapshotOf('TeamsCallingPolicy-Global')).toMatchObject({ AllowPrivateCalling: true });
  });

  test('groups have ranks, one for each within a type', () => {
    const ranks = resources
      .filter(({ resourceType }) => resourceType.endsWith('grouppolicyassignment'))
      .map(({ properties }) => properties);
    const ofMeetings = ranks.filter(({ PolicyType }) => PolicyType === 'TeamsMeetingPolicy');
    const byRank = ofMeetings.toSorted((a, b) => Number(a['Priority']) - Number(b['Priority']));

    expect(byRank.map(({ PolicyName, GroupId, Priority }) => [Priority, PolicyName, GroupId])).toEqual([
      ['1', 'Leraren', groupIds.teachersBasisschool],
      ['2', 'Leraren', groupIds.teachersCollege],
      ['3', 'Leerlingenraad', groupIds.pupilCouncil],
      ['4', 'Academie', groupIds.teachersAcademie],
      ['5', 'Academie', groupIds.pupilsAcademie],
    ]);
    for (const rows of Map.groupBy(ranks, ({ PolicyType }) => PolicyType).values()) {
      expect(new Set(rows.map(({ Priority }) => Priority)).size).toBe(rows.length);
    }
  });

  test('every policy that somebody was given stands in the tenant, but for those about apps', () => {
    const given = resources
      .filter(({ resourceType }) => resourceType.endsWith('grouppolicyassignment'))
      .map(({ properties }) => properties);

    const names = given.map(({ PolicyType, PolicyName }) => `${String(PolicyType)}-${String(PolicyName)}`);
    expect([...new Set(names)].filter((name) => !resources.some(({ displayName }) => displayName === name))).toEqual([
      'TeamsAppSetupPolicy-Leraren',
    ]);
  });
});

describe('a snapshot', () => {
  test('shows of a meeting policy what is documented, and nothing that was never set', () => {
    const teachers = snapshotOf('TeamsMeetingPolicy-Leraren');
    const names = Object.keys(teachers).filter((name) => !name.includes('@odata'));

    expect(
      names.filter((name) => ![...(exposedProperties['TeamsMeetingPolicy'] ?? []), 'Identity', 'Ensure', 'Description'].includes(name)),
    ).toEqual([]);
    expect(names.length).toBe(60);
    expect(Object.values(teachers)).not.toContain(null);
    expect(snapshotOf('TeamsMeetingPolicy-Global')).not.toHaveProperty('Description');
  });

  test.each([
    'AutoRecording',
    'ExternalMeetingJoin',
    'UsersCanAdmitFromLobby',
    'ParticipantNameChange',
    'Copilot',
    'ExternalBotAccessMode',
  ])('never shows %s', async (property) => {
    expect(snapshotOf('TeamsMeetingPolicy-Leraren')).not.toHaveProperty(property);
    expect(await configuration('TeamsMeetingPolicy', 'Tag:Leraren')).toHaveProperty(property);
  });

  test('names policies without the word that Teams’ own interface puts before them', async () => {
    expect(snapshotOf('TeamsMeetingPolicy-Leraren')['Identity']).toBe('Leraren');
    expect((await configuration('TeamsMeetingPolicy', 'Tag:Leraren'))['Identity']).toBe('Tag:Leraren');
  });

  test('says beside numbers and lists of what type they are', () => {
    expect(snapshotOf('TeamsMeetingPolicy-Leraren')).toMatchObject({
      NewMeetingRecordingExpirationDays: 120,
      'NewMeetingRecordingExpirationDays@odata.type': '#Int64',
      BlockedAnonymousJoinClientTypes: ['ACS'],
      'BlockedAnonymousJoinClientTypes@odata.type': '#Collection(String)',
    });
  });
});

describe('Teams’ own interface', () => {
  test('gives every property that a real tenant’s policies have', async () => {
    const sample = JSON.parse(readFileSync(new URL('../../../src/samples/teams/tenant-a-policies.json', import.meta.url), 'utf8')) as {
      meeting_policies: readonly Json[];
    };

    const policies = await configurations('TeamsMeetingPolicy');

    const inTenant = Object.keys(sample.meeting_policies[0] ?? {});
    for (const policy of policies) expect(Object.keys(policy)).toEqual(expect.arrayContaining(inTenant));
    expect(inTenant).toHaveLength(104);
    expect(policies.map(({ Identity }) => Identity)).toEqual(
      expect.arrayContaining(sample.meeting_policies.slice(5).map(({ Identity }) => Identity)),
    );
  });

  test('shows Microsoft’s own policies as they stand in a real tenant', async () => {
    const sample = JSON.parse(readFileSync(new URL('../../../src/samples/teams/tenant-a-policies.json', import.meta.url), 'utf8')) as {
      meeting_policies: readonly Json[];
    };
    const shipped = sample.meeting_policies.filter(({ Identity }) => ['Tag:AllOff', 'Tag:Kiosk', 'Tag:Default'].includes(String(Identity)));

    const policies = await configurations('TeamsMeetingPolicy');

    for (const one of shipped) expect(policies.find(({ Identity }) => Identity === one['Identity'])).toMatchObject(one);
    expect(shipped).toHaveLength(3);
  });
});
