import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { councilGroup } from '../../../src/sandbox/google/groups.ts';
import { answerProblems, googleMethods } from '../../support/google-schema.ts';
import { startGoogleSchool, type GoogleSchool } from './google-school.ts';

interface Told {
  readonly by: string | null | undefined;
  readonly place: string | null | undefined;
  readonly group: string | null | undefined;
  readonly query: string | null | undefined;
  readonly order: number;
  readonly value: Readonly<Record<string, unknown>> | null | undefined;
}

let school: GoogleSchool;
let told: ReadonlyMap<string, readonly Told[]>;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 2000 });
  told = await readStory();
});
afterAll(() => school.close());

describe('what is right', () => {
  test('recording is switched off for the pupils of each school, by org unit', () => {
    const off = settings('meet.video_recording').filter(({ by, value }) => by === 'ADMIN' && value?.['enableRecording'] === false);

    expect(off.map(({ place }) => place)).toEqual([
      '/Basisschool De Linde/Leerlingen',
      '/Linde College/Leerlingen',
      '/Academie De Linde/Leerlingen',
    ]);
  });

  test('everybody else may record, and Google’s defaults count for nobody', () => {
    expect(valueAt('meet.video_recording', '/', 'ADMIN')).toEqual({ enableRecording: true });
  });

  test('only our own people join meetings, and pupils of two schools join only ours', () => {
    expect(valueAt('meet.safety_domain', '/', 'ADMIN')).toEqual({ usersAllowedToJoin: 'SAME_ORGANIZATION_ONLY' });
    expect(valueAt('meet.safety_access', '/Linde College/Leerlingen', 'ADMIN')).toEqual({
      meetingsAllowedToJoin: 'SAME_ORGANIZATION_ONLY',
    });
    expect(valueAt('meet.safety_access', '/Academie De Linde/Leerlingen', 'ADMIN')).toBeUndefined();
  });

  test('Meet and Chat are off for primary pupils, and on for all others', () => {
    for (const setting of ['meet.service_status', 'chat.service_status']) {
      expect(settings(setting).map(({ place, value }) => [place, value?.['serviceState']])).toEqual([
        ['/', 'ENABLED'],
        ['/Basisschool De Linde/Leerlingen', 'DISABLED'],
      ]);
    }
  });
});

describe('what is not', () => {
  test('the pupils’ council may record, through a group that stands above every org unit', () => {
    const ofGroup = settings('meet.video_recording').filter(({ group }) => group !== undefined);

    expect(ofGroup).toMatchObject([{ group: `groups/${councilGroup.id}`, value: { enableRecording: true } }]);
    expect(settings('meet.video_recording').every(({ order, group }) => group !== undefined || order < (ofGroup[0]?.order ?? 0))).toBe(
      true,
    );
  });

  test('host management is off at the college', () => {
    expect(valueAt('meet.safety_host_management', '/Linde College', 'ADMIN')).toEqual({ enableHostManagement: false });
    expect(valueAt('meet.safety_host_management', '/', 'SYSTEM')).toEqual({ enableHostManagement: true });
  });

  test('anybody may join at the academy', () => {
    expect(valueAt('meet.safety_domain', '/Academie De Linde', 'ADMIN')).toEqual({ usersAllowedToJoin: 'ALL' });
  });

  test('who may come in without knocking is Google’s default, which organisers may loosen', () => {
    expect(settings('meet.meet_joining')).toMatchObject([{ by: 'SYSTEM', place: '/', value: { allowedAudience: 'TRUSTED' } }]);
  });
});

describe('what is hard to read', () => {
  test('two of Google’s defaults for recording differ by licence, which stands in the query only', () => {
    const ofGoogle = settings('meet.video_recording').filter(({ by }) => by === 'SYSTEM');

    expect(ofGoogle.map(({ value }) => value?.['enableRecording'])).toEqual([false, true]);
    expect(ofGoogle.map(({ query }) => /license in \[(.+)\]/.exec(query ?? '')?.[1])).toEqual([
      "'/product/Google-Apps/sku/1010070001'",
      "'/product/101031/sku/1010310008', '/product/101031/sku/1010310009'",
    ]);
  });

  test('one value is one that nobody documented', () => {
    expect(valueAt('meet.meet_incoming_call_restrictions', '/Linde College/Leerlingen', 'ADMIN')).toEqual({
      allowedCallers: 'MEMBERS_OF_SHARED_CLASSES',
    });
  });

  test('of one setting nothing is told, and one setting is new', () => {
    expect(told.has('meet.automatic_transcription')).toBe(false);
    expect(told.has('meet.automatic_recording')).toBe(true);
    expect(settings('meet.class_meeting_nicknames')).toHaveLength(1);
  });

  test('a policy of one class level lies deeper than that of its school', () => {
    expect(valueAt('meet.meet_messaging', '/Linde College/Leerlingen/Onderbouw', 'ADMIN')).toEqual({ enabled: false });
  });

  test('some policies of Chat set one field of two, one is for administrators, and one names no org unit', () => {
    expect(settings('chat.external_chat_restriction').map(({ value }) => Object.keys(value ?? {}).length)).toEqual([2, 1, 1]);
    expect(settings('chat.space_history').map(({ group, order }) => [group, order])).toEqual([
      ['WORKSPACE_ALL_ADMIN_GROUP', 2],
      [undefined, 101],
    ]);
    expect(settings('chat.chat_file_sharing')).toMatchObject([{ place: undefined }]);
  });

  test('ranks lie in the bands that were seen elsewhere', () => {
    for (const { by, place, group, order } of [...told.values()].flat()) {
      const depth = (place ?? '/').split('/').filter((part) => part !== '').length;
      const band = group === 'WORKSPACE_ALL_ADMIN_GROUP' ? 2 : group !== undefined ? 399 : by === 'SYSTEM' ? 101 : 201 + depth;
      expect(Math.floor(order)).toBe(band);
    }
  });
});

describe('what only the admin log tells', () => {
  test.each([
    ['transcripts may be made, in general', 'meeting_transcript_enabled', 'Scholengroep De Linde', ['true']],
    ['not by pupils, at whichever school that may be', 'meeting_transcript_enabled', 'Leerlingen', ['false']],
    ['and all the same in one class', 'meeting_transcript_enabled', '1A', ['true']],
    ['recordings may be downloaded', 'allow_downloads_for_recording', 'Scholengroep De Linde', ['true']],
    ['joining before the host went off, and later on again', 'allow_joining_before_host', 'Scholengroep De Linde', ['false', 'true']],
    [
      'notes by Gemini, for each edition',
      'default_smart_notes_doc_access',
      'Academie De Linde',
      ['HOSTS_AND_COHOSTS_ONLY', 'HOSTS_AND_COHOSTS_ONLY'],
    ],
  ])('%s', async (_what, setting, unit, values) => {
    const { data } = await school.clients().reports.activities.list({ userKey: 'all', applicationName: 'admin' });

    const events = (data.items ?? []).toReversed().flatMap((item) => item.events ?? []);
    const changes = events.map(({ parameters }) => new Map((parameters ?? []).map(({ name, value }) => [name, value])));
    const found = changes.filter((change) => change.get('SETTING_NAME')?.endsWith(` ${setting}`) && change.get('ORG_UNIT_NAME') === unit);
    expect(found.map((change) => change.get('NEW_VALUE'))).toEqual(values);
  });
});

test('the check that all these answers passed notices what does not belong', () => {
  const users = googleMethods().get('directory.users.list');
  if (users === undefined) throw new Error('no such method');

  expect(answerProblems(users, { users: [{ id: '1', suspended: false, emails: 'anything', name: { fullName: 'x' } }] })).toEqual([]);
  expect(answerProblems(users, { users: [{ id: 1, suspended: 'no', naam: 'x', creationTime: 'today' }], kind: 'users' })).toEqual([
    'Users.users[0].id is 1, which is no string',
    'Users.users[0].suspended is "no", which is no boolean',
    'Users.users[0] has no naam',
    'Users.users[0].creationTime is "today", which is no date-time',
    'Users.kind is "users", which is no string',
  ]);
});

function settings(type: string): readonly Told[] {
  return (told.get(type) ?? []).toSorted((a, b) => a.order - b.order);
}

function valueAt(type: string, place: string, by: string): unknown {
  return settings(type).find((one) => one.place === place && one.by === by)?.value;
}

/** Policies of Meet and Chat by their setting, each with the path of its place. */
async function readStory(): Promise<ReadonlyMap<string, readonly Told[]>> {
  const { policies, directory } = school.clients();
  const { data } = await policies.list({ filter: "setting.type.matches('^settings/(meet|chat)[.]')", pageSize: 100 });
  const units = await directory.orgunits.list({ customerId: 'my_customer', type: 'allIncludingParent' });
  const paths = new Map((units.data.organizationUnits ?? []).map(({ orgUnitId, orgUnitPath }) => [orgUnitId?.slice(3), orgUnitPath]));
  const rows = (data.policies ?? []).map(({ type, policyQuery, setting }) => ({
    setting: setting?.type?.replace('settings/', '') ?? '',
    by: type,
    place: paths.get(policyQuery?.orgUnit?.replace('orgUnits/', '')),
    group: policyQuery?.group,
    query: policyQuery?.query,
    order: policyQuery?.sortOrder ?? 0,
    value: setting?.value,
  }));
  return Map.groupBy(rows, ({ setting }) => setting);
}
