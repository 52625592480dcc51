import { actorRoles } from '../../../model/actor.ts';
import { locales, type Locale } from '../../../model/language.ts';
import { personas, type Persona } from '../../board/personas.ts';
import { classRoom, groupRoom, ownRoom, teamRoom, type ChatRoomResource } from '../chat/chat-rooms.ts';

export const roomKeys = ['own', 'team', 'class', 'group'] as const;
export type RoomKey = (typeof roomKeys)[number];

/** Those that one can be here: the personas, and somebody whom Lesklaar shows nothing of the school. */
export const whos = ['teacher', ...actorRoles.filter((role) => role !== 'teacher'), 'pupil'] as const;
export type Who = Persona | 'pupil';

/** As whom somebody looks at the page, at which conversation, in which language. */
export interface Visit {
  readonly who: Who;
  readonly room: RoomKey;
  readonly locale: Locale;
}

export type Fields = Readonly<Record<string, unknown>>;

export const chatPagePath = '/sandbox/google-chat';

/** What an address or a form says; the first of each where it says nothing that there is. */
export function visitOf({ who, room, lang }: Fields, otherwise: Locale): Visit {
  return {
    who: whos.find((one) => one === who) ?? 'teacher',
    room: roomKeys.find((one) => one === room) ?? 'own',
    locale: locales.find((one) => one === lang) ?? otherwise,
  };
}

export function fieldsOf({ who, room, locale }: Visit): Readonly<Record<'who' | 'room' | 'lang', string>> {
  return { who, room, lang: locale };
}

export function addressOfVisit(visit: Visit): string {
  return `${chatPagePath}?${new URLSearchParams(fieldsOf(visit)).toString()}`;
}

/** Somebody of the college. */
const pupil = 7;

/** By their number at the board. */
export function numberOfWho(who: Who): number {
  return who === 'pupil' ? pupil : personas[who].number;
}

export function roomOf({ who, room }: Pick<Visit, 'who' | 'room'>): ChatRoomResource {
  return room === 'own' ? ownRoom(numberOfWho(who)) : { team: teamRoom, class: classRoom, group: groupRoom }[room];
}
