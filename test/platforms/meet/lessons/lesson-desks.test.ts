import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { LessonDesk } from '../../../../src/lessons/lesson-desk.ts';
import { judgeLesson } from '../../../../src/lessons/judge-lesson.ts';
import { planMend } from '../../../../src/lessons/plan-mend.ts';
import { mendLesson } from '../../../../src/lessons/mend-lesson.ts';
import type { Lesson } from '../../../../src/model/lesson.ts';
import { meetLessonDesks } from '../../../../src/platforms/meet/lessons/lesson-desks.ts';
import { addressOf, personAt } from '../../../../src/sandbox/board/person.ts';
import { lessonScopes } from '../../../../src/sandbox/google/sign-in/scopes.ts';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { startSandbox, type Sandbox } from '../../../../src/sandbox/start-sandbox.ts';
import { norm } from '../../../lessons/support.ts';
import { noon } from '../../../support/audit.ts';
import { answerProblems, googleMethods, methodAt } from '../../../support/google-schema.ts';
import { surroundings } from '../../../support/surroundings.ts';

const sanne = addressOf(personAt(0));
const colleague = addressOf(personAt(20));
const week = { from: noon.toISOString(), to: new Date(noon.getTime() + 7 * 86_400_000).toISOString() };

let sandbox: Sandbox;
const heard: WireRequest[] = [];
let goesWrong: (request: WireRequest) => Mishap | null = () => null;

beforeAll(async () => {
  sandbox = await startSandbox({
    people: 40,
    clock: { now: () => noon },
    heard: (request) => void heard.push(request),
    mishaps: (request) => goesWrong(request),
  });
});

afterEach(() => {
  goesWrong = () => null;
  heard.splice(0);
});

afterAll(async () => sandbox.close());

/** Of a service that has just started: it holds no list yet. */
async function deskOf(address: string, at: Pick<Sandbox, 'google' | 'reach'> = sandbox): Promise<LessonDesk> {
  const { email, privateKey } = at.google;
  return meetLessonDesks({ email, privateKey }, surroundings({ reach: at.reach }))(address);
}

async function lessonCalled(desk: LessonDesk, words: string): Promise<Lesson> {
  const { lessons } = await desk.list(week);
  const found = lessons.find(({ subject }) => subject.includes(words));
  if (found === undefined) throw new Error(`no lesson ${words} among ${lessons.map(({ subject }) => subject).join(', ')}`);
  return found;
}

describe('a teacher’s own lessons', () => {
  test('are the calls that they organise in Meet, a series once, with the link to the event', async () => {
    const { lessons, problems } = await (await deskOf(sanne)).list(week);

    expect(problems).toEqual([]);
    expect(lessons.map(({ subject, times }) => `${times} ${subject.replaceAll(/[\u202a-\u202e]/g, '')}`)).toEqual([
      '3 Taal groep 5',
      '1 שיעור עברית עם אורח',
      '1 Verlengde instructie groep 5',
      '1 Gastles Taal',
      '1 Open les voor ouders (groep 5)',
      '1 <b>Herkansing</b> & "vragen" [klik hier](https://voorbeeld.example) groep 5',
    ]);
    expect(
      lessons.every(({ id, optionsLink }) => /^spaces\/[\w-]+$/.test(id) && optionsLink?.startsWith('https://www.google.com/calendar/')),
    ).toBe(true);
  });

  test('are read with the least permission, each part with its own, in words that Google’s description has', async () => {
    const methods = googleMethods();
    await (await deskOf(sanne)).list(week);
    const asked = heard.filter(({ host }) => host !== 'oauth2.googleapis.com');
    const scopes = heard.filter(({ host }) => host === 'oauth2.googleapis.com').map(({ body }) => scopeIn(body));

    expect(new Set(scopes)).toEqual(new Set(lessonScopes));
    expect(
      new Set(asked.map(({ method, host, path }) => `${method} ${methodAt(new URL(`https://${host}${path}`), methods)?.method.id}`)),
    ).toEqual(new Set(['GET calendar.events.list', 'GET meet.spaces.get']));
    // Nobody else's names or addresses are asked for.
    expect(asked.map(({ query }) => query.get('fields') ?? '').join()).not.toMatch(/attendees|creator|email|description/);
  });

  test('what the pretend Google answers is what its description says', async () => {
    const { calls, lesson } = await answersOf(await deskOf(sanne));

    expect(calls).toEqual(['calendar.events.list', 'meet.spaces.get', 'meet.spaces.patch']);
    expect(lesson.platform).toBe('meet');
  });

  test('asked for again at once they cost nothing; after a change they are read anew', async () => {
    const desk = await deskOf(sanne);
    await desk.list(week);
    const before = heard.length;
    await desk.list(week);

    expect(heard.length).toBe(before);
  });
});

describe('how a lesson is judged', () => {
  const states = async (words: string) => {
    const { points } = judgeLesson(await lessonCalled(await deskOf(sanne), words), norm());
    return Object.fromEntries(points.map(({ point, state }) => [point, state]));
  };

  test('one that is wide open has it all to mend', async () => {
    expect(await states('Open les')).toEqual({
      'muting-others': 'to-mend',
      presenting: 'to-mend',
      lobby: 'to-mend',
      'lobby-admitting': 'to-mend',
      'recording-auto': 'to-mend',
      'transcription-auto': 'to-mend',
      'ai-notes': 'to-mend',
      'meeting-chat': 'choice',
      reactions: 'choice',
      'attendance-report': 'choice',
    });
  });

  test('one that is closed is in order', async () => {
    const seen = await states('Verlengde instructie');

    expect(new Set(Object.values(seen))).toEqual(new Set(['in-order', 'choice']));
  });

  test('what Google does not tell is unknown, and never a pass', async () => {
    expect(await states('Herkansing')).toMatchObject({
      'recording-auto': 'unknown',
      'transcription-auto': 'unknown',
      'ai-notes': 'unknown',
    });
  });
});

describe('mending', () => {
  test('sets what was confirmed and nothing else, in one request; a second time there is nothing to set', async () => {
    const desk = await deskOf(sanne);
    const lesson = await lessonCalled(desk, 'Open les');
    const plan = planMend(lesson, norm());

    const result = await mendLesson(desk, lesson, norm(), plan.fingerprint);
    const patches = heard.filter(({ method }) => method === 'PATCH');
    const again = await mendLesson(desk, (await desk.find(lesson.id)) ?? lesson, norm(), plan.fingerprint);

    expect([result.outcome, result.refused]).toEqual(['mended', []]);
    expect(patches.map(({ query }) => query.get('updateMask')?.split(',').toSorted())).toEqual([
      [
        'config.accessType',
        'config.artifactConfig.recordingConfig.autoRecordingGeneration',
        'config.artifactConfig.smartNotesConfig.autoSmartNotesGeneration',
        'config.artifactConfig.transcriptionConfig.autoTranscriptionGeneration',
        'config.moderation',
        'config.moderationRestrictions.presentRestriction',
      ],
    ]);
    expect(again.outcome).toBe('nothing-to-mend');
    expect(heard.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  test('an answer that is lost is looked for in the call itself', async () => {
    const desk = await deskOf(colleague);
    const lesson = await lessonCalled(desk, 'Gastles');
    const changes = new Map([['space.config.accessType', 'RESTRICTED']]);
    goesWrong = ({ method }) => (method === 'PATCH' ? { kind: 'cut' } : null);

    const changed = await desk.change(lesson.id, changes);

    expect(changed.options.read('space.config.accessType')).toMatchObject({ known: true, value: 'RESTRICTED' });
  });

  const refusals: readonly (readonly [what: string, answer: WireAnswer, code: string])[] = [
    ['does not take', jsonAnswer(400, { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'no' } }), 'lesson-change-refused'],
    ['does not allow', jsonAnswer(403, { error: { code: 403, status: 'PERMISSION_DENIED', message: 'no' } }), 'lesson-change-refused'],
    ['no longer knows', jsonAnswer(404, { error: { code: 404, status: 'NOT_FOUND', message: 'no' } }), 'no-such-lesson'],
    ['did not manage', jsonAnswer(503, {}), 'lesson-maybe-changed'],
  ];

  test.each(refusals)('what Google %s is said as such', async (_what, answer, code) => {
    const desk = await deskOf(colleague);
    const lesson = await lessonCalled(desk, 'Herkansing');
    goesWrong = ({ method }) => (method === 'PATCH' ? { kind: 'answer', answer } : null);

    await expect(desk.change(lesson.id, new Map([['space.config.accessType', 'RESTRICTED']]))).rejects.toMatchObject({ code });
  });

  test('somebody else’s lesson is not there, whoever writes it into a button', async () => {
    const lesson = await lessonCalled(await deskOf(sanne), 'Taal');
    const other = await deskOf(colleague);
    const forged = ['spaces/elders', '', lesson.id.toUpperCase(), `${lesson.id}/../x`, 'spaces/..%2f..%2fconferenceRecords', lesson.id];

    const found = await Promise.all(forged.map(async (id) => other.find(id)));

    expect(found).toEqual(forged.map(() => null));
    await expect(other.change(lesson.id, new Map([['space.config.moderation', 'OFF']]))).rejects.toMatchObject({ code: 'no-such-lesson' });
    expect(heard.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  test('no other setting of a call can be asked for', async () => {
    const desk = await deskOf(sanne);
    const { id } = await lessonCalled(desk, 'Taal');

    await expect(desk.change(id, new Map([['space.config.entryPointAccess', 'ALL']]))).rejects.toThrow(
      'no option of a call that can be changed',
    );
  });
});

describe('what keeps us from reading', () => {
  test.each(lessonScopes)('%s that the school did not enter is the school’s to mend', async (missing) => {
    const strict = await startSandbox({
      people: 1,
      clock: { now: () => noon },
      google: { delegated: lessonScopes.filter((scope) => scope !== missing) },
    });

    await expect((await deskOf(sanne, strict)).list(week)).rejects.toMatchObject({ code: 'lessons-forbidden' });
    await strict.close();
  });

  test('a call that cannot be read takes none of the others away, and is told by its name', async () => {
    let calls = 0;
    goesWrong = ({ host }) =>
      host === 'meet.googleapis.com' && (calls += 1) === 2 ? { kind: 'answer', answer: jsonAnswer(404, {}) } : null;

    const { lessons, problems } = await (await deskOf(sanne)).list(week);

    expect(lessons).toHaveLength(5);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.nl).toMatch(/^“.+”: de vergaderopties zijn niet gelezen; de leverancier kent het niet\.$/);
  });

  test('a calendar that does not answer is said, and is no empty week', async () => {
    goesWrong = ({ path }) => (path.startsWith('/calendar/') ? { kind: 'answer', answer: jsonAnswer(503, {}) } : null);

    await expect((await deskOf(sanne)).list(week)).rejects.toMatchObject({ code: 'lessons-unread' });
  });

  test('no failure names a call: whoever has its code gets in', async () => {
    goesWrong = ({ host }) => (host === 'meet.googleapis.com' ? { kind: 'answer', answer: jsonAnswer(500, {}) } : null);
    const desk = await deskOf(sanne);

    const failure = await desk.find('spaces/YWFhLWFhYWEtYWFh').catch((error: unknown) => error);

    expect(String((failure as Error).cause)).toContain('meet.googleapis.com/v2/spaces: unavailable');
  });
});

function scopeIn(form: string): string {
  const [, claims = ''] = (new URLSearchParams(form).get('assertion') ?? '').split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { readonly scope: string }).scope;
}

/** Reads and changes a lesson, and holds each answer against the description of the method that gave it. */
async function answersOf(desk: LessonDesk): Promise<{ readonly calls: readonly string[]; readonly lesson: Lesson }> {
  const methods = googleMethods();
  const lesson = await lessonCalled(desk, 'Gastles');
  await desk.change(lesson.id, new Map([['space.config.moderationRestrictions.reactionRestriction', 'HOSTS_ONLY']]));
  const calls = new Set<string>();
  for (const request of heard.filter(({ host }) => host !== 'oauth2.googleapis.com')) {
    const url = new URL(`https://${request.host}${request.path}?${request.query.toString()}`);
    const known = [...methods.values()].find(
      ({ method, document }) => method.httpMethod === request.method && methodAt(url, new Map([['x', { method, document }]])) !== null,
    );
    if (known === undefined) throw new Error(`${request.method} ${url.pathname} is no method`);
    calls.add(known.method.id);
    const answer = await fetch(sandbox.reach(url), {
      method: request.method,
      headers: { authorization: String(request.headers['authorization']), 'content-type': 'application/json' },
      ...(request.body === '' ? {} : { body: request.body }),
    });
    expect(answerProblems(known, await answer.json())).toEqual([]);
  }
  return { calls: [...calls].toSorted(), lesson };
}
