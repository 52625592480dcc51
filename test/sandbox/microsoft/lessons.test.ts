import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entraIdOf, personAt } from '../../../src/sandbox/board/person.ts';
import { delegatedToken } from '../../../src/sandbox/microsoft/entra/access-tokens.ts';
import { readGraphSchema } from '../../support/graph-schema.ts';
import { errorOf, openTenant, rowsOf, type Answer, type Ask, type Json, type Tenant } from './tenant.ts';

let tenant: Tenant;
const schema = readGraphSchema();

beforeEach(async () => void (tenant = await openTenant({ people: 400 })));
afterEach(async () => tenant.close());

const week = 'startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-30T00:00:00Z';
const everyWord = { prefer: 'include-unknown-enum-members' };

/** Asks Graph in a teacher's name; the persona teacher's unless told. */
async function as(number: number, path: string, { headers, ...request }: Ask = {}): Promise<Answer> {
  const { apps, authority } = tenant.sandbox.entra;
  const authorization = `Bearer ${await delegatedToken(entraIdOf(number), apps.tab, authority)}`;
  return tenant.ask(`https://graph.microsoft.com/v1.0${path}`, { ...request, headers: { authorization, ...everyWord, ...headers } });
}

async function eventsOf(number: number, days = week): Promise<readonly Json[]> {
  return rowsOf(await as(number, `/me/calendarView?${days}&$top=1000`));
}

async function meetingOf(number: number, words: string): Promise<Answer> {
  const event = (await eventsOf(number)).find(({ subject }) => String(subject).includes(words));
  const { joinUrl } = (event?.['onlineMeeting'] ?? {}) as { readonly joinUrl?: string };
  const answer = await as(number, `/me/onlineMeetings?$filter=${encodeURIComponent(`JoinWebUrl eq '${joinUrl ?? ''}'`)}`);
  return { ...answer, body: rowsOf(answer)[0] ?? answer.body };
}

function patch(number: number, id: unknown, json: Json): Promise<Answer> {
  return as(number, `/me/onlineMeetings/${String(id)}`, { method: 'PATCH', json });
}

describe('the calendar', () => {
  test('is as Microsoft describes it, whole and in parts', async () => {
    const whole = await as(0, `/me/calendarView?${week}`);
    const part = await as(0, `/me/calendarView?${week}&$select=subject,start,onlineMeeting`);

    expect(schema.problemsOfList(whole.body, 'microsoft.graph.event')).toEqual([]);
    expect(schema.problemsOfList(part.body, 'microsoft.graph.event')).toEqual([]);
    expect(Object.keys(rowsOf(part)[0] ?? {})).toEqual(['id', 'subject', 'start', 'onlineMeeting']);
  });

  test('comes in pages of ten, counted from the start', async () => {
    const first = await as(0, `/me/calendarView?${week}`);
    const next = String(first.body['@odata.nextLink']);
    const second = await as(0, next.slice('https://graph.microsoft.com/v1.0'.length));

    expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/calendarView\?.*&\$skip=10$/);
    expect(rowsOf(first)).toHaveLength(10);
    expect([...rowsOf(first), ...rowsOf(second)]).toEqual(await eventsOf(0));
    expect(second.body).not.toHaveProperty(['@odata.nextLink']);
  });

  test('is the same however often it is asked, and goes on from week to week', async () => {
    const names = (events: readonly Json[]) => events.map(({ subject }) => subject);
    const [once, again, later] = [
      await eventsOf(0),
      await eventsOf(0),
      await eventsOf(0, week.replaceAll('2026-11', '2026-12').replace('-23', '-07').replace('-30', '-14')),
    ];

    expect(again).toEqual(once);
    expect(names(later)).toEqual(names(once));
    expect(later.map(({ id }) => id)).not.toEqual(once.map(({ id }) => id));
  });

  test('belongs to teachers: each has one, and pupils and the office an empty one', async () => {
    const people = Array.from({ length: 400 }, (_, number) => personAt(number));
    const teachers = people.filter(({ role }) => role === 'teacher').map(({ number }) => number);

    const kinds = await Promise.all(
      teachers.map(async (number) => new Set((await eventsOf(number)).map((event) => event['onlineMeetingProvider']))),
    );

    expect(kinds.every((kind) => kind.size === 3)).toBe(true);
    expect(await eventsOf(1)).toEqual([]);
    expect(await eventsOf(51)).toEqual([]);
  });

  test('has a team meeting in both teachers’ calendars, and one organiser', async () => {
    const [mine, hers] = await Promise.all(
      [eventsOf(0), eventsOf(20)].map(async (events) => (await events).find(({ subject }) => subject === 'Teamoverleg')),
    );

    expect(mine?.['onlineMeeting']).toEqual(hers?.['onlineMeeting']);
    expect([mine?.['isOrganizer'], hers?.['isOrganizer']]).toEqual([false, true]);
    expect(mine?.['organizer']).toEqual(hers?.['organizer']);
  });

  test.each([
    ['without days', '/me/calendarView', 'This request requires a time window'],
    ['with a day that is none', '/me/calendarView?startDateTime=monday&endDateTime=tuesday', 'This request requires a time window'],
    ['a thousand and one at once', `/me/calendarView?${week}&$top=1001`, 'The value of $top'],
    ['for a property of others', `/me/calendarView?${week}&$select=joinWebUrl`, 'Parsing OData Select'],
  ])('cannot be asked %s', async (_story, path, message) => {
    const answer = await as(0, path);

    expect(answer.status).toBe(400);
    expect(String(errorOf(answer).message)).toContain(message);
  });
});

describe('a meeting', () => {
  test('is as Microsoft describes it, but for the one word that it has not described yet', async () => {
    const names = ['Taal', 'Verlengde', 'Open les', 'Herkansing', 'kanaal', 'Gastles', 'Teamoverleg'];

    const problems = await Promise.all(
      names.map(async (name) => schema.problemsOf((await meetingOf(0, name)).body, 'microsoft.graph.onlineMeeting', 'all')),
    );

    expect(problems).toEqual([[], [], [], [], [], ['.allowedPresenters: no member of microsoft.graph.onlineMeetingPresenters'], []]);
  });

  test('hides newer words from who does not ask for them', async () => {
    const { body } = await meetingOf(0, 'Herkansing');

    const plain = await as(0, `/me/onlineMeetings/${String(body['id'])}`, { headers: { prefer: '' } });

    expect(body['lobbyBypassSettings']).toMatchObject({ scope: 'invited' });
    expect(plain.body['lobbyBypassSettings']).toMatchObject({ scope: 'unknownFutureValue' });
  });

  test('is one and the same for a whole series', async () => {
    const urls = (await eventsOf(0))
      .filter(({ subject }) => subject === 'Taal groep 5')
      .map((event) => JSON.stringify(event['onlineMeeting']));

    expect([urls.length, new Set(urls).size]).toEqual([3, 1]);
  });

  test('can be seen by whom it concerns, and by nobody else', async () => {
    const { body } = await meetingOf(20, 'Teamoverleg');
    const path = `/me/onlineMeetings/${String(body['id'])}`;

    const statuses = await Promise.all([20, 0, 40, 1].map(async (number) => (await as(number, path)).status));

    expect(statuses).toEqual([200, 200, 403, 403]);
  });

  test('is not found by an address that was not escaped, or by none', async () => {
    const event = (await eventsOf(0))[0] as { readonly onlineMeeting: { readonly joinUrl: string } };
    const { joinUrl } = event.onlineMeeting;

    const raw = await as(0, `/me/onlineMeetings?$filter=JoinWebUrl%20eq%20'${joinUrl}'`);
    const all = await as(0, '/me/onlineMeetings');
    const made = await as(0, `/me/onlineMeetings/${Buffer.from('1*x*0**19:y').toString('base64')}`);

    expect([raw.status, all.status, made.status]).toEqual([404, 400, 404]);
  });
});

describe('a change', () => {
  test('is answered with the meeting as it is then, and stays for as long as the sandbox lives', async () => {
    const { body } = await meetingOf(0, 'Open les');

    const changed = await patch(0, body['id'], { allowedPresenters: 'organizer', allowRecording: false });
    const again = await meetingOf(0, 'Open les');

    expect(changed.body).toEqual({ ...changed.body, ...body, allowedPresenters: 'organizer', allowRecording: false });
    expect(again.body).toMatchObject({ allowedPresenters: 'organizer', allowRecording: false, recordAutomatically: true });
    expect(schema.problemsOf(changed.body, 'microsoft.graph.onlineMeeting', 'all')).toEqual([]);
  });

  test('of half of the lobby’s settings loses the other half', async () => {
    const { body } = await meetingOf(0, 'Open les');

    const changed = await patch(0, body['id'], { lobbyBypassSettings: { scope: 'organizer' } });

    expect(changed.body['lobbyBypassSettings']).toEqual({ scope: 'organizer', isDialInBypassEnabled: false });
  });

  test.each<[string, Json, string]>([
    ['nothing', {}, 'no properties'],
    ['what can only be read', { joinWebUrl: 'x' }, 'Updating joinWebUrl is not supported.'],
    ['a property of nothing', { allowPupils: true }, "The property 'allowPupils' does not exist"],
    ['a word of nothing', { allowedPresenters: 'coOrganizers' }, "property 'allowedPresenters'"],
    ['the sentinel', { allowedPresenters: 'unknownFutureValue' }, "property 'allowedPresenters'"],
    ['a word for yes or no', { allowRecording: 'no' }, "property 'allowRecording'"],
    ['presenters by role without naming any', { allowedPresenters: 'roleIsPresenter' }, 'Attendees with the role presenter'],
    ['a lobby of nothing', { lobbyBypassSettings: { who: 'organizer' } }, "The property 'who' does not exist"],
  ])('to %s is refused', async (_story, changes, message) => {
    const { body } = await meetingOf(0, 'Open les');

    const answer = await patch(0, body['id'], changes);

    expect(answer.status).toBe(400);
    expect(String(errorOf(answer).message)).toContain(message);
    expect((await meetingOf(0, 'Open les')).body).toEqual(body);
  });

  test('is the organiser’s alone, and not to be had for a channel', async () => {
    const [invited, channel] = [await meetingOf(0, 'Teamoverleg'), await meetingOf(0, 'kanaal')];

    const answers = await Promise.all([invited, channel].map(async ({ body }) => patch(0, body['id'], { allowedPresenters: 'organizer' })));

    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });
});

test('an app by itself is nobody, and a person is no app', async () => {
  const app = await tenant.graph(`/me/calendarView?${week}`);
  const person = await as(0, '/users?$select=id');

  expect([app.status, errorOf(app).message]).toEqual([400, '/me request is only valid with delegated authentication flow.']);
  expect(person.status).toBe(403);
});
