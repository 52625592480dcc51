import { AppError } from '../../src/errors.ts';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { known, unknown, type Reading, type Settings } from '../../src/model/reading.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';

/** Options of a meeting by Graph's names; what is left out, Graph does not tell. */
export type Options = Readonly<Record<string, unknown>>;

/** A lesson as Teams makes them by itself: wide open. */
export const openOptions: Options = {
  allowedPresenters: 'everyone',
  'lobbyBypassSettings.scope': 'everyone',
  'lobbyBypassSettings.isDialInBypassEnabled': true,
  allowedLobbyAdmitters: 'organizerAndCoOrganizersAndPresenters',
  allowAttendeeToEnableMic: true,
  allowRecording: true,
  recordAutomatically: true,
  allowTranscription: true,
  allowMeetingChat: 'enabled',
  allowTeamworkReactions: true,
};

/** As a primary school wants it. */
export const closedOptions: Options = {
  ...openOptions,
  allowedPresenters: 'organizer',
  'lobbyBypassSettings.scope': 'organizer',
  'lobbyBypassSettings.isDialInBypassEnabled': false,
  allowAttendeeToEnableMic: false,
  recordAutomatically: false,
};

export interface LessonGiven extends Partial<Omit<Lesson, 'options'>> {
  readonly options?: Options;
}

/** A lesson of tomorrow morning, as seen on 22 November 2026; say what differs. */
export function aLesson({ options = openOptions, ...given }: LessonGiven = {}): Lesson {
  return {
    platform: 'teams',
    id: 'les-1',
    subject: 'Rekenen groep 5',
    startsAt: '2026-11-23T08:00:00.000Z',
    endsAt: '2026-11-23T08:50:00.000Z',
    times: 1,
    optionsLink: 'https://teams.microsoft.com/meetingOptions/les-1',
    ...given,
    options: settingsOf(options),
  };
}

function settingsOf(options: Options): Settings {
  return { read: (setting) => readingOf(options, setting.replace('onlineMeeting.', '')) };
}

function readingOf(options: Options, name: string): Reading {
  return Object.hasOwn(options, name) ? known(options[name], ['Microsoft Graph']) : unknown('not-exposed');
}

/** What a meeting store does with a change. */
export interface Manners {
  /** Options that it takes at no time; a request that names one is refused whole. */
  readonly refuses?: readonly string[];
  /** Options that it takes, and leaves as they are. */
  readonly ignores?: readonly string[];
  /** Called before a change is made, so that others can come in between. */
  readonly beforeChange?: () => Promise<void>;
}

export interface MeetingStore {
  readonly desk: LessonDesk;
  /** Changes that were made, by the names of the options. */
  readonly changes: string[][];
  /** As somebody does in Teams itself. */
  set(lessonId: string, options: Options): void;
}

/** One teacher's meetings, as they are kept elsewhere: every reading is of that moment, and what was read before stays as it was. */
export function meetingStore(lessons: readonly LessonGiven[], { refuses = [], ignores = [], beforeChange }: Manners = {}): MeetingStore {
  const kept = new Map(lessons.map((given) => [given.id ?? 'les-1', { given, options: given.options ?? openOptions }]));
  const changes: string[][] = [];
  const find = (id: string): Lesson | null => {
    const row = kept.get(id);
    return row === undefined ? null : aLesson({ ...row.given, options: row.options });
  };
  return {
    changes,
    set: (id, options) => {
      const row = kept.get(id);
      if (row !== undefined) kept.set(id, { ...row, options: { ...row.options, ...options } });
    },
    desk: {
      list: async () => ({ lessons: [...kept.keys()].flatMap((id) => find(id) ?? []), problems: [] }),
      find: async (id) => find(id),
      change: async (id, wanted) => {
        await beforeChange?.();
        const named = [...wanted].map(([setting, value]) => [setting.replace('onlineMeeting.', ''), value] as const);
        const row = kept.get(id);
        if (row === undefined) throw new AppError('no-such-lesson', {});
        if (named.some(([name]) => refuses.includes(name))) throw new AppError('lesson-change-refused', { why: 'refused' });
        changes.push(named.map(([name]) => name));
        const taken = Object.fromEntries(named.filter(([name]) => !ignores.includes(name)));
        kept.set(id, { ...row, options: { ...row.options, ...taken } });
        return find(id) ?? aLesson();
      },
    },
  };
}

/** Meetings of each board, made when they are asked for; the id of the board stands in them. */
export function meetingStores(): { readonly deskOf: (organisationId: string) => LessonDesk } {
  const stores = new Map<string, MeetingStore>();
  return {
    deskOf: (organisationId) => {
      const store = stores.get(organisationId) ?? meetingStore([{ id: `les-${organisationId}`, subject: `Rekenen ${organisationId}` }]);
      stores.set(organisationId, store);
      return store.desk;
    },
  };
}

/** A teacher of a primary school with the teachers' policy. */
export function aTeacher(given: Partial<PersonHere> = {}): PersonHere {
  return {
    platform: 'teams',
    role: 'teacher',
    stage: 'primary',
    populations: ['leraren-basisschool'],
    groups: [],
    appRoles: [],
    policies: new Map([
      ['TeamsMeetingPolicy', 'Leraren'],
      ['TeamsMessagingPolicy', 'Leraren'],
    ]),
    ...given,
  };
}
