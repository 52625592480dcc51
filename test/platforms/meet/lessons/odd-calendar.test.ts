import { expect, test } from '@jest/globals';
import { meetLessonDesks } from '../../../../src/platforms/meet/lessons/lesson-desks.ts';
import { addressOf, personAt } from '../../../../src/sandbox/board/person.ts';
import { callNamed } from '../../../../src/sandbox/google/lessons/meeting-code.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { startSandbox } from '../../../../src/sandbox/start-sandbox.ts';
import { noon } from '../../../support/audit.ts';
import { surroundings } from '../../../support/surroundings.ts';

/** The series of the first teacher. */
const code = 'aaa-aaaa-aaa';
const call = (id: string) => ({ conferenceId: id, conferenceSolution: { key: { type: 'hangoutsMeet' } } });
const at = (start: string, end: string) => ({ start: { dateTime: start }, end: { dateTime: end } });
const own = {
  ...at('2026-11-23T09:00:00+01:00', '2026-11-23T09:50:00+01:00'),
  organizer: { self: true },
  status: 'confirmed',
  conferenceData: call(code),
};
const items = [
  { ...own, summary: 'afgezegd', status: 'cancelled' },
  { ...own, summary: 'van een collega', organizer: { email: 'd000020@bs.delinde.example' } },
  { ...own, summary: 'zonder link', conferenceData: undefined },
  { ...own, summary: 'link nog niet klaar', conferenceData: { createRequest: { status: { statusCode: 'pending' } } } },
  { ...own, summary: 'elders', conferenceData: { ...call(code), conferenceSolution: { key: { type: 'addOn' } } } },
  { ...own, summary: 'hele dag', start: { date: '2026-11-24' }, end: { date: '2026-11-25' } },
  { ...own, summary: 'zonder code', conferenceData: call('../../spaces') },
  { ...own, ...at('2026-10-25T02:30:00+02:00', '2026-10-25T02:15:00+01:00'), summary: 'wintertijd', conferenceData: call('AAA-AAAA-aaa') },
  { ...own, ...at('2026-11-23T23:30:00+01:00', '2026-11-24T00:30:00+01:00'), summary: 'over middernacht' },
];

test('a calendar as people keep it: what is not theirs, not on or not in Meet is no lesson; what lies over midnight or the clock change is', async () => {
  const sandbox = await startSandbox({
    people: 1,
    clock: { now: () => noon },
    mishaps: ({ path }) => (path.startsWith('/calendar/') ? { kind: 'answer', answer: jsonAnswer(200, { items }) } : null),
  });
  const { email, privateKey } = sandbox.google;
  const desk = await meetLessonDesks({ email, privateKey }, surroundings({ reach: sandbox.reach }))(addressOf(personAt(0)));

  const { lessons, problems } = await desk.list({ from: noon.toISOString(), to: noon.toISOString() });
  await sandbox.close();

  expect(lessons).toMatchObject([
    { id: `spaces/${callNamed(code)?.id}`, startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:15:00.000Z', times: 2 },
  ]);
  expect(problems.map(({ nl }) => nl)).toEqual([
    '“hele dag”: in de agenda staat geen begin- en eindtijd, of geen leesbare link naar de les.',
    '“zonder code”: in de agenda staat geen begin- en eindtijd, of geen leesbare link naar de les.',
  ]);
});
