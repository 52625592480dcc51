import { expect, test } from '@jest/globals';
import { lessonDesks, tokenOf } from '../../../../src/platforms/teams/lessons/lesson-desks.ts';
import { entraIdOf } from '../../../../src/sandbox/board/person.ts';
import { delegatedToken } from '../../../../src/sandbox/microsoft/entra/access-tokens.ts';
import { jsonAnswer, type WireAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { meeting, teacherWith, type Json, type LittleTeacher } from './little-graph.ts';
import { lessonCalled, optionOf, teacherAtHome } from './teacher.ts';

function patchesIn({ heard }: { readonly heard: readonly WireRequest[] }): readonly unknown[] {
  return heard.filter(({ method }) => method === 'PATCH').map(({ body }) => JSON.parse(body) as unknown);
}

test('a lesson is found by its id, with the next time that it is held and how often this week', async () => {
  const teacher = await teacherAtHome();
  const listed = await lessonCalled(teacher, 'Taal');

  const found = await teacher.desk.find(listed.id);

  expect(found).toMatchObject({ id: listed.id, subject: 'Taal groep 5', startsAt: '2026-11-23T08:00:00.000Z', times: 3 });
});

test('a lesson that has passed has the time at which it was', async () => {
  const { desk } = await teacherAtHome();
  const { lessons } = await desk.list({ from: '2026-11-16T00:00:00Z', to: '2026-11-21T00:00:00Z' });
  const passed = lessons.find(({ subject }) => subject.startsWith('Open les'));

  expect(await desk.find(passed?.id ?? '')).toMatchObject({
    startsAt: '2026-11-19T13:00:00.000Z',
    endsAt: '2026-11-19T13:50:00.000Z',
    times: 1,
  });
});

test.each(['nonsense', '../users', 'MSpkYzE3', "x' or 1 eq 1"])('there is no lesson %s', async (id) => {
  const { desk } = await teacherAtHome();

  await expect(desk.find(id)).resolves.toBeNull();
  await expect(desk.change(id, new Map([['onlineMeeting.allowRecording', false]]))).rejects.toMatchObject({ code: 'no-such-lesson' });
});

test('a colleague’s meeting is not found, though the teacher was invited and Graph shows it', async () => {
  const teacher = await teacherAtHome();
  const { tenant } = teacher;
  const colleague = entraIdOf(20);
  const theirs = await lessonDesks(teacher.around)(
    colleague,
    tokenOf(await delegatedToken(colleague, tenant.entra.apps.bot, tenant.entra.authority)),
  );
  const { id: colleagues } = await lessonCalled({ desk: theirs }, 'Teamoverleg');

  await expect(teacher.desk.find(colleagues)).resolves.toBeNull();
  await expect(teacher.desk.change(colleagues, new Map([['onlineMeeting.allowRecording', false]]))).rejects.toMatchObject({
    code: 'no-such-lesson',
  });
  expect(patchesIn(teacher)).toEqual([]);
});

test('exactly what is named is changed, and stays so', async () => {
  const teacher = await teacherAtHome();
  const open = await lessonCalled(teacher, 'Open les');

  const changed = await teacher.desk.change(
    open.id,
    new Map<string, unknown>([
      ['onlineMeeting.allowedPresenters', 'organizer'],
      ['onlineMeeting.lobbyBypassSettings.scope', 'organizationExcludingGuests'],
      ['onlineMeeting.recordAutomatically', false],
    ]),
  );

  expect(patchesIn(teacher)).toEqual([
    {
      allowedPresenters: 'organizer',
      lobbyBypassSettings: { scope: 'organizationExcludingGuests', isDialInBypassEnabled: true },
      recordAutomatically: false,
    },
  ]);
  const again = await lessonCalled(teacher, 'Open les');
  for (const lesson of [changed, again]) {
    expect(optionOf(lesson, 'lobbyBypassSettings.scope')).toBe('organizationExcludingGuests');
    expect(optionOf(lesson, 'lobbyBypassSettings.isDialInBypassEnabled')).toBe(true);
    expect(optionOf(lesson, 'allowedPresenters')).toBe('organizer');
    expect(optionOf(lesson, 'allowAttendeeToEnableMic')).toBe(true);
  }
  expect(changed).toMatchObject({ startsAt: open.startsAt, times: 1 });
});

test('what is so already is not changed: a second click does nothing', async () => {
  const teacher = await teacherAtHome();
  const open = await lessonCalled(teacher, 'Open les');
  const changes = new Map([['onlineMeeting.allowedPresenters', 'organizer']]);

  await teacher.desk.change(open.id, changes);
  const second = await teacher.desk.change(open.id, changes);

  expect(patchesIn(teacher)).toHaveLength(1);
  expect(optionOf(second, 'allowedPresenters')).toBe('organizer');
});

test('what Graph does not take is refused, and the lesson stays as it was', async () => {
  const teacher = await teacherAtHome();
  const [channel, open] = [await lessonCalled(teacher, 'kanaal'), await lessonCalled(teacher, 'Open les')];

  const ofChannel = teacher.desk.change(channel.id, new Map([['onlineMeeting.allowedPresenters', 'organizer']]));
  const ofWord = teacher.desk.change(open.id, new Map([['onlineMeeting.allowMeetingChat', 'sometimes']]));

  await expect(ofChannel).rejects.toMatchObject({ code: 'lesson-change-refused' });
  await expect(ofWord).rejects.toMatchObject({ code: 'lesson-change-refused' });
  expect(optionOf(await lessonCalled(teacher, 'Open les'), 'allowMeetingChat')).toBe('enabled');
});

test.each([
  'onlineMeeting.subject',
  'onlineMeeting.startDateTime',
  'onlineMeeting.participants',
  'onlineMeeting.lobbyBypassSettings.scope.x',
  'meet.x',
])('%s is not ours to change', async (setting) => {
  const teacher = await teacherAtHome();
  const { id } = await lessonCalled(teacher, 'Open les');

  await expect(teacher.desk.change(id, new Map([[setting, 'x']]))).rejects.toThrow(`${setting} is no option`);
  expect(patchesIn(teacher)).toEqual([]);
});

/** Graph with one meeting; `patched` answers each request to change it, by its place. */
async function teacherOf(patched: (place: number, body: Json) => WireAnswer | 'taken'): Promise<LittleTeacher & { now(): Json }> {
  let now = meeting();
  let place = 0;
  const teacher = await teacherWith(({ method, path, body }) => {
    if (path.endsWith('/calendarView')) return jsonAnswer(503, {});
    if (method === 'GET') return jsonAnswer(200, now);
    const changes = JSON.parse(body) as Json;
    const answer = patched(place, changes);
    place += 1;
    if (answer !== 'taken') return answer;
    now = { ...now, ...changes };
    return jsonAnswer(200, now);
  });
  return { ...teacher, now: () => now };
}

const organiserOnly = new Map([['onlineMeeting.allowedPresenters', 'organizer']]);

test.each([429, 500, 503, 504])('trouble that passes (%i) is waited for: setting a value twice does no harm', async (status) => {
  const teacher = await teacherOf((place) => (place === 0 ? jsonAnswer(status, {}, { 'retry-after': '1' }) : 'taken'));

  const changed = await teacher.desk.change('MSo1', organiserOnly);

  expect(optionOf(changed, 'allowedPresenters')).toBe('organizer');
  expect(patchesIn(teacher)).toEqual([{ allowedPresenters: 'organizer' }, { allowedPresenters: 'organizer' }]);
});

test.each([400, 403])('a refusal (%i) is not argued with', async (status) => {
  const teacher = await teacherOf(() => jsonAnswer(status, {}));

  await expect(teacher.desk.change('MSo1', organiserOnly)).rejects.toMatchObject({ code: 'lesson-change-refused' });
  expect(patchesIn(teacher)).toHaveLength(1);
});

test('made, though no answer came: the meeting itself tells', async () => {
  let now = meeting();
  const teacher = await teacherWith(({ method, path }) => {
    if (path.endsWith('/calendarView')) return jsonAnswer(200, { value: [] });
    if (method === 'PATCH') now = meeting({ allowedPresenters: 'organizer' });
    return method === 'PATCH' ? jsonAnswer(504, {}) : jsonAnswer(200, now);
  });

  expect(optionOf(await teacher.desk.change('MSo1', organiserOnly), 'allowedPresenters')).toBe('organizer');
});

test('not made, and no answer came: it is not said to be', async () => {
  const teacher = await teacherOf(() => jsonAnswer(504, {}));

  await expect(teacher.desk.change('MSo1', organiserOnly)).rejects.toMatchObject({ code: 'lesson-maybe-changed' });
});

test('taken, and yet not so: the lesson is told as it is', async () => {
  const teacher = await teacherOf(() => jsonAnswer(200, meeting({ allowedPresenters: 'organization' })));

  const changed = await teacher.desk.change('MSo1', organiserOnly);

  expect(optionOf(changed, 'allowedPresenters')).toBe('everyone');
});

test('an answer that tells only half of the meeting is no news of the other half', async () => {
  const teacher = await teacherOf(() => jsonAnswer(200, { id: 'MSo1', allowedPresenters: 'organizer' }));

  const changed = await teacher.desk.change('MSo1', organiserOnly);

  expect(optionOf(changed, 'allowedPresenters')).toBe('organizer');
  expect(optionOf(changed, 'lobbyBypassSettings.scope')).toBe('everyone');
});

test('a word that we were not told is not sent back beside a change', async () => {
  let now = meeting({ lobbyBypassSettings: { scope: 'unknownFutureValue', isDialInBypassEnabled: true } });
  const teacher = await teacherWith(({ method, path, body }) => {
    if (path.endsWith('/calendarView')) return jsonAnswer(200, { value: [] });
    if (method === 'PATCH') now = { ...now, ...(JSON.parse(body) as Json) };
    return jsonAnswer(200, now);
  });

  await teacher.desk.change('MSo1', new Map([['onlineMeeting.lobbyBypassSettings.isDialInBypassEnabled', false]]));

  expect(patchesIn(teacher)).toEqual([{ lobbyBypassSettings: { isDialInBypassEnabled: false } }]);
});
