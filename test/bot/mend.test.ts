import { describe, expect, test } from '@jest/globals';
import type { Block, View } from '../../bot/views/view.ts';
import { points } from '../../src/lessons/points/index.ts';
import { lessonPoints } from '../../src/model/lesson.ts';
import { meetingStore, openOptions, type LessonGiven, type Manners, type MeetingStore } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { buttonOf, chatRoom, type ChatRoom } from './support/chat-room.ts';
import { buttonsOf, shown } from './support/shown.ts';

const office = openOffice();

interface Story {
  readonly room: ChatRoom;
  readonly meetings: MeetingStore;
}

async function teacherWith(lessons: readonly LessonGiven[] = [{}], manners: Manners = {}): Promise<Story> {
  const meetings = meetingStore(lessons, manners);
  return { meetings, room: await chatRoom(office, { desk: meetings.desk }) };
}

async function planOf({ room }: Story) {
  return room.press(await room.say('check'), 'Zet goed');
}

/** How many points a plan names. */
function countIn({ blocks }: View): number {
  return blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])).length;
}

describe('a teacher mends a lesson', () => {
  test('sees first what will change, and nothing has changed yet', async () => {
    const story = await teacherWith();

    const plan = await planOf(story);

    expect(plan.title).toBe('Rekenen groep 5 goed zetten?');
    expect(shown(plan)).toContain('- Wachtruimte overslaan: van “iedereen” naar “alleen de organisator”');
    expect(buttonsOf(plan).map(({ title }) => title)).toEqual(['Ja, zet goed', 'Nee, laat zo']);
    expect(story.meetings.changes).toEqual([]);
  });

  test('a series says that each time changes', async () => {
    const story = await teacherWith([{ times: 3 }]);

    expect(shown(await planOf(story))).toContain('Het geldt voor alle lessen in deze reeks');
  });

  test('after yes it is mended, shown as the vendor says it is now, and stands in the trail without the name of the lesson', async () => {
    const story = await teacherWith();

    const plan = await planOf(story);
    const done = await story.room.press(plan, 'Ja, zet goed');

    expect(done.summary).toBe(`Gelukt: ${countIn(plan)} punten staan nu goed.`);
    expect(shown(done)).toContain('* ok (in orde): Wachtruimte overslaan: Iedereen wacht tot jij of een mede-organisator toelaat.');
    expect(await story.room.trail()).toEqual(['lesson.mended by Sanne Bakker']);
    expect(JSON.stringify(await story.room.store.trail.list({}, { limit: 10 }))).not.toContain('Rekenen');
  });

  test('after no nothing changes, and the lesson is shown', async () => {
    const story = await teacherWith();

    const lesson = await story.room.press(await planOf(story), 'Nee, laat zo');

    expect(lesson.title).toBe('Rekenen groep 5');
    expect(story.meetings.changes).toEqual([]);
  });

  test('so does a data protection officer who teaches: it is their own lesson', async () => {
    const story = await teacherWith();
    const officer = { actor: { ...story.room.turn.actor, roles: ['dpo'] as const } };

    const plan = await story.room.press(await story.room.say('check', officer), 'Zet goed', officer);
    const done = await story.room.press(plan, 'Ja, zet goed', officer);

    expect(done.summary).toBe(`Gelukt: ${countIn(plan)} punten staan nu goed.`);
  });

  test('a double click mends once', async () => {
    const story = await teacherWith();
    const plan = await planOf(story);

    const views = await Promise.all([story.room.press(plan, 'Ja, zet goed'), story.room.press(plan, 'Ja, zet goed')]);

    expect(views.map(({ summary }) => summary).toSorted()).toEqual([
      'Dit staat al goed. Er is niets veranderd.',
      `Gelukt: ${countIn(plan)} punten staan nu goed.`,
    ]);
    expect(story.meetings.changes).toHaveLength(1);
  });

  test('what the vendor refuses is named, with where to do it oneself', async () => {
    const story = await teacherWith([{}], { refuses: ['allowedPresenters'] });

    const plan = await planOf(story);
    const done = await story.room.press(plan, 'Ja, zet goed');

    expect(done.summary).toBe(`${countIn(plan) - 1} punten staan nu goed, 1 nog niet.`);
    expect(shown(done)).toContain('* attention (aandachtspunt): Presentator zijn: Iedereen is presentator');
    expect(buttonsOf(done)).toContainEqual({
      kind: 'open',
      title: 'Vergaderopties',
      url: 'https://teams.microsoft.com/meetingOptions/les-1',
    });
  });
});

describe('late and strange clicks', () => {
  test('somebody changed the lesson meanwhile: nothing is done, and what would change now is to be confirmed', async () => {
    const story = await teacherWith();
    const plan = await planOf(story);
    story.meetings.set('les-1', { allowedPresenters: 'organizer' });

    const anew = await story.room.press(plan, 'Ja, zet goed');

    expect(anew.summary).toContain('intussen veranderd');
    expect(shown(anew)).not.toContain('Presentator zijn');
    expect(story.meetings.changes).toEqual([]);
    expect(countIn(anew)).toBe(countIn(plan) - 1);
    expect((await story.room.press(anew, 'Ja, zet goed')).summary).toBe(`Gelukt: ${countIn(anew)} punten staan nu goed.`);
  });

  test('on a lesson that has passed', async () => {
    const story = await teacherWith([{ startsAt: '2026-11-20T08:00:00.000Z', endsAt: '2026-11-20T08:50:00.000Z' }]);

    const view = await story.room.chat.act(story.room.turn, 'mend', { lesson: 'les-1' });

    expect(shown(view)).toContain('Deze les is al voorbij.');
  });

  test('on a lesson of somebody else, by whoever finds the button', async () => {
    const story = await teacherWith();
    const plan = await planOf(story);

    const view = await story.room.press(plan, 'Ja, zet goed', { lessons: async () => meetingStore([]).desk });

    expect(shown(view)).toContain('Deze les is er niet meer, of is van iemand anders.');
    expect(story.meetings.changes).toEqual([]);
  });

  test('after they withdrew their sign-in they are asked anew', async () => {
    const story = await teacherWith();

    const view = await story.room.press(await planOf(story), 'Ja, zet goed', { lessons: async () => null });

    expect(view.asksSignIn).toBe(true);
    expect(story.meetings.changes).toEqual([]);
  });

  test('where others read along a lesson is neither shown nor changed', async () => {
    const story = await teacherWith();

    const view = await story.room.press(await planOf(story), 'Ja, zet goed', { isPrivate: false });

    expect(shown(view)).not.toContain('Rekenen');
    expect(story.meetings.changes).toEqual([]);
  });

  test('what is open and cannot be set here is not called right', async () => {
    const story = await teacherWith([{}], { ignores: Object.keys(openOptions) });

    const done = await story.room.press(await planOf(story), 'Ja, zet goed');

    expect(done.summary).toBe('Er is niets veranderd.');
    expect(shown(done)).not.toContain('(in orde)');
  });
});

function optionsIn(blocks: readonly Block[]): readonly { readonly title: string; readonly value: string }[] {
  return blocks.flatMap((block) => (block.kind === 'choice' ? block.options : block.kind === 'part' ? optionsIn(block.blocks) : []));
}

test('each point of a lesson is explained', async () => {
  const { room } = await teacherWith();
  const lesson = await room.press(await room.say('check'), 'Bekijk');
  const shownPoints = optionsIn(lesson.blocks);

  const explained = await Promise.all(shownPoints.map(async ({ value }) => room.chat.act(room.turn, 'explain', { control: value })));

  expect(shownPoints.map(({ value }) => value)).toEqual(lessonPoints.filter((id) => points[id].sides.teams !== undefined));
  expect(explained.map(({ title }) => title)).toEqual(shownPoints.map(({ title }) => title));
  expect(buttonOf(lesson, 'Leg uit').verb).toBe('explain');
});
