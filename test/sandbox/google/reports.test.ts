import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressOf, personAt } from '../../../src/sandbox/board/person.ts';
import { refusalOf, startGoogleSchool, type GoogleSchool } from './google-school.ts';

let school: GoogleSchool;
beforeAll(async () => {
  school = await startGoogleSchool({ people: 400 });
});
afterAll(() => school.close());

const all = { userKey: 'all', applicationName: 'admin' };
const ofMeet = 'APPLICATION_NAME==Google Meet';
const day = 24 * 60 * 60 * 1000;

describe('the admin log', () => {
  test('the latest comes first, and nothing older than half a year', async () => {
    const { data } = await school.clients().reports.activities.list(all);
    const times = (data.items ?? []).map(({ id }) => Date.parse(id?.time ?? ''));

    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.at(-1)).toBeGreaterThan(Date.now() - 181 * day);
    expect(JSON.stringify(data)).not.toContain('record_at_highest_quality');
  });

  test('in pages', async () => {
    const { reports } = school.clients();
    const whole = await reports.activities.list(all);
    const first = await reports.activities.list({ ...all, maxResults: 5 });
    const second = await reports.activities.list({ ...all, maxResults: 5, pageToken: first.data.nextPageToken ?? '' });

    expect(second.data.nextPageToken).toBeUndefined();
    const found = [first, second].flatMap(({ data }) => data.items ?? []).map(({ id }) => id?.uniqueQualifier);
    expect(found).toEqual(whole.data.items?.map(({ id }) => id?.uniqueQualifier));
  });

  test('entries tell who did it and from where', async () => {
    const { data } = await school.clients().reports.activities.list({ ...all, maxResults: 1 });

    expect(data.items?.[0]).toMatchObject({ actor: { email: school.credentials.subject }, ipAddress: expect.any(String) });
  });

  test.each([
    [
      'CREATE_APPLICATION_SETTING',
      ['MeetTranscriptSettingsProto', 'SafetyModerationLockProto', 'MeetTranscriptSettingsProto', 'MeetTranscriptSettingsProto'],
    ],
    ['CHANGE_APPLICATION_SETTING', ['MeetingAccessSettingsProto', 'MeetingAccessSettingsProto', 'RecordingSettingsProto']],
    ['DELETE_APPLICATION_SETTING', []],
  ])('%s of Meet', async (eventName, settings) => {
    const { data } = await school.clients().reports.activities.list({ ...all, eventName, filters: ofMeet });

    const found = (data.items ?? []).flatMap(({ events }) => (events ?? []).map(({ parameters }) => parameters));
    expect(found.map((parameters) => parameters?.find(({ name }) => name === 'SETTING_NAME')?.value?.split(' ')[0])).toEqual(settings);
    expect('items' in data).toBe(settings.length > 0);
  });

  test.each([
    ['APPLICATION_NAME<>Google Meet', 2],
    ['APPLICATION_NAME==Gmail,SETTING_NAME==ConfidentialModeProto confidential_mode_enabled', 1],
    ['APPLICATION_NAME==Gmail,APPLICATION_NAME==Google Meet GenAI', 1],
    ['USER_EMAIL>=m,USER_EMAIL<m', 1],
    ['USER_EMAIL>l000012', 1],
    ['USER_EMAIL<=l000012', 0],
  ])('%s finds %d', async (filters, count) => {
    const { data } = await school.clients().reports.activities.list({ ...all, filters });

    expect(data.items?.length ?? 0).toBe(count);
  });

  test('from a time to a time', async () => {
    const { reports } = school.clients();
    const startTime = new Date(Date.now() - 35 * day).toISOString();
    const endTime = new Date(Date.now() - 9 * day).toISOString();

    const { data } = await reports.activities.list({ ...all, startTime, endTime });
    const refused = await refusalOf(reports.activities.list({ ...all, startTime: endTime, endTime: startTime }));

    expect(data.items).toHaveLength(3);
    expect(refused).toMatchObject({ status: 400, body: { error: { errors: [{ location: 'startTime' }] } } });
  });

  test('who did nothing has no entries, and other applications keep none', async () => {
    const { reports } = school.clients();
    const teacher = await reports.activities.list({ ...all, userKey: addressOf(personAt(20)) });
    const administrator = await reports.activities.list({ ...all, userKey: school.credentials.subject });
    const ofMeetings = await reports.activities.list({ ...all, applicationName: 'meet' });
    const stranger = await refusalOf(reports.activities.list({ ...all, userKey: 'niemand@delinde.example' }));

    expect([teacher, administrator, ofMeetings].map(({ data }) => 'items' in data)).toEqual([false, true, false]);
    expect(stranger.status).toBe(400);
  });
});
