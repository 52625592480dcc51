import { expect, test } from '@jest/globals';
import { event, joinUrl, meeting, teacherIn, utc, type Json, type Story } from './little-graph.ts';
import { comingWeek, lessonCalled, optionOf, teacherAtHome } from './teacher.ts';

test('a teacher’s own lessons of the coming week, in the order in which they are held', async () => {
  const { desk } = await teacherAtHome();

  const { lessons, problems } = await desk.list(comingWeek);

  expect(problems).toEqual([]);
  expect(lessons.map(({ subject, startsAt, times }) => [startsAt.slice(0, 16), times, subject])).toEqual([
    ['2026-11-23T08:00', 3, 'Taal groep 5'],
    ['2026-11-23T11:00', 1, '\u202eשיעור עברית\u202c עם אורח'],
    ['2026-11-24T10:00', 1, 'Projectles in het kanaal van groep 5'],
    ['2026-11-25T09:00', 1, 'Verlengde instructie groep 5'],
    ['2026-11-25T13:00', 1, 'Gastles Taal'],
    ['2026-11-26T13:00', 1, 'Open les voor ouders (groep 5)'],
    ['2026-11-27T10:00', 1, '<b>Herkansing</b> & "vragen" [klik hier](https://voorbeeld.example) groep 5'],
  ]);
});

test('options pass through in the vendor’s words, new ones among them', async () => {
  const teacher = await teacherAtHome();

  const inOrder = await lessonCalled(teacher, 'Verlengde instructie');
  const guest = await lessonCalled(teacher, 'Gastles');
  const again = await lessonCalled(teacher, 'Herkansing');

  expect(optionOf(inOrder, 'allowedPresenters')).toBe('organizer');
  expect(optionOf(inOrder, 'allowAttendeeToEnableMic')).toBe(false);
  expect(optionOf(guest, 'allowedPresenters')).toBe('organizerAndCoOrganizers');
  expect(optionOf(again, 'lobbyBypassSettings.scope')).toBe('invited');
});

test('what Graph leaves out is not told: of a channel’s meeting, and of what is no option of a meeting', async () => {
  const channel = await lessonCalled(await teacherAtHome(), 'kanaal');

  expect(optionOf(channel, 'allowedPresenters')).toBe('everyone');
  expect(optionOf(channel, 'allowRecording')).toBe('not-exposed');
  expect(optionOf(channel, 'toString')).toBe('not-exposed');
  expect(channel.options.read('TeamsMeetingPolicy.AllowCloudRecording')).toMatchObject({ known: false });
});

test('Graph is asked for what is shown of the calendar and nothing else, and for all meetings at once', async () => {
  const { desk, heard, asked } = await teacherAtHome();

  await desk.list(comingWeek);

  const calendar = heard.find(({ path }) => path.endsWith('/calendarView'));
  expect(Object.fromEntries(calendar?.query ?? [])).toEqual({
    startDateTime: comingWeek.from,
    endDateTime: comingWeek.to,
    $select: 'subject,start,end,isOrganizer,isCancelled,isOnlineMeeting,onlineMeetingProvider,onlineMeeting',
    $top: '100',
  });
  expect(asked()).toEqual(['GET /v1.0/me/calendarView', 'POST /v1.0/$batch']);
});

test('all pages count, and a series is one lesson, however its times are spread over them', async () => {
  const thursday = { start: utc('2026-11-26T08:00:00'), end: utc('2026-11-26T08:50:00') };
  const { desk } = await teacherIn({ pages: [[event(thursday)], [event({ onlineMeeting: { joinUrl: joinUrl('b') } })], [event()]] });

  const { lessons } = await desk.list(comingWeek);

  expect(lessons.map(({ startsAt, endsAt, times }) => [startsAt, endsAt, times])).toEqual([
    ['2026-11-23T08:00:00.000Z', '2026-11-23T08:50:00.000Z', 1],
    ['2026-11-23T08:00:00.000Z', '2026-11-23T08:50:00.000Z', 2],
  ]);
});

test.each<[string, Json]>([
  ['belongs to somebody else', { isOrganizer: false }],
  ['is held with another service', { onlineMeetingProvider: 'skypeForBusiness' }],
  ['is not online', { isOnlineMeeting: false }],
  ['was cancelled', { isCancelled: true }],
])('what %s is no lesson, and is not asked after', async (_story, changes) => {
  const { desk, heard } = await teacherIn({ pages: [[event(changes)]] });

  await expect(desk.list(comingWeek)).resolves.toEqual({ lessons: [], problems: [] });
  expect(heard).toHaveLength(1);
});

test('a meeting that Graph says is somebody else’s is left out, though the calendar takes it for the teacher’s own', async () => {
  const others = meeting({ participants: { organizer: { identity: { user: { id: 'somebody-else' } } } } });
  const { desk } = await teacherIn({ pages: [[event()]], meetings: () => ({ status: 200, body: { value: [others] } }) });

  await expect(desk.list(comingWeek)).resolves.toEqual({ lessons: [], problems: [] });
});

test.each<[string, Story, string]>([
  [
    'refused',
    { pages: [[event()]], meetings: () => ({ status: 403, body: { error: { code: 'Forbidden' } } }) },
    '“Rekenen”: the meeting options were not read; there is no permission for it.',
  ],
  [
    'not there',
    { pages: [[event({ subject: null })]], meetings: () => ({ status: 200, body: { value: [] } }) },
    'A lesson without a name: the meeting options were not read; the vendor does not know it.',
  ],
  [
    'not to be read',
    { pages: [[event({ subject: 'x'.repeat(200) })]], meetings: () => ({ status: 200, body: { value: ['?'] } }) },
    `“${'x'.repeat(60)}…”: the meeting options were not read; the answer could not be read.`,
  ],
  [
    'throttled for too long',
    { pages: [[event()]], meetings: () => ({ status: 429 }) },
    '“Rekenen”: the meeting options were not read; the vendor asked too often to come back later.',
  ],
  [
    'in the calendar without its address',
    { pages: [[event({ onlineMeeting: null })]] },
    '“Rekenen”: the calendar gives no start and end time, or no readable link to the lesson.',
  ],
  [
    'in the calendar in another zone',
    { pages: [[event({ start: { dateTime: '2026-11-23T08:00:00', timeZone: 'W. Europe Standard Time' } })]] },
    '“Rekenen”: the calendar gives no start and end time, or no readable link to the lesson.',
  ],
  [
    'behind a page that does not come',
    { pages: [[], [event()], 503], meetings: () => ({ status: 200, body: { value: [] } }) },
    'The calendar was not read to its end (the vendor’s service was not available); lessons may be missing.',
  ],
])('a lesson that is %s is said to be', async (_story, story, says) => {
  const { desk } = await teacherIn(story);

  const { lessons, problems } = await desk.list(comingWeek);

  expect(lessons).toEqual([]);
  expect(problems.map(({ en }) => en)).toContain(says);
});

test('many that fail alike are one sentence, and the others stand', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { desk } = await teacherIn({
    pages: [names.map((name) => event({ subject: `Les ${name}`, onlineMeeting: { joinUrl: joinUrl(name) } }))],
    meetings: (address) => (address === joinUrl('f') ? { status: 200, body: { value: [meeting()] } } : { status: 500 }),
  });

  const { lessons, problems } = await desk.list(comingWeek);

  expect(lessons.map(({ subject }) => subject)).toEqual(['Les f']);
  expect(problems.map(({ nl }) => nl)).toEqual([
    '“Les a”, “Les b”, “Les c” en nog 2: de vergaderopties zijn niet gelezen; de dienst van de leverancier was niet beschikbaar.',
  ]);
});

test.each<[number, string, string]>([
  [403, 'lessons-forbidden', 'Lesklaar is not allowed to read your lessons.'],
  [404, 'lessons-no-calendar', 'No calendar can be found for this account.'],
  [503, 'lessons-unread', 'The lessons cannot be read just now: the vendor’s service was not available.'],
  [401, 'lessons-forbidden', 'Lesklaar is not allowed to read your lessons.'],
])('not even the calendar can be read (%i): that is said to whoever waits', async (status, code, message) => {
  const { desk } = await teacherIn({ pages: [status] });

  await expect(desk.list(comingWeek)).rejects.toMatchObject({ name: 'AppError', code, message });
});

test('a token that counts no longer: to sign in again', async () => {
  const { desk } = await teacherAtHome({ token: 'old' });

  await expect(desk.list(comingWeek)).rejects.toMatchObject({ code: 'lessons-signed-out' });
});

test.each([
  'javascript:alert(1)',
  'http://teams.microsoft.com/x',
  'https://teams.microsoft.com.voorbeeld.example/',
  'https://u@teams.microsoft.com/',
  7,
])('a way to the options that does not lead to Teams is none: %s', async (link) => {
  const meetings = () => ({ status: 200, body: { value: [meeting({ meetingOptionsWebUrl: link })] } });
  const { desk } = await teacherIn({ pages: [[event()]], meetings });

  const { lessons } = await desk.list(comingWeek);

  expect(lessons.map(({ optionsLink }) => optionsLink)).toEqual([null]);
});
