import { board } from '../../board/board.ts';
import { googleIdOf, personAt } from '../../board/person.ts';

/** A space as Chat tells of it. */
export interface ChatRoomResource {
  readonly name: string;
  readonly type: 'ROOM' | 'DM';
  readonly spaceType: 'SPACE' | 'GROUP_CHAT' | 'DIRECT_MESSAGE';
  readonly singleUserBotDm?: true;
  readonly displayName?: string;
}

/** Somebody as Chat tells of them. */
export interface ChatUserResource {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly type: 'HUMAN';
  readonly domainId: string;
}

/** Their own chat with the app. */
export function ownRoom(number: number): ChatRoomResource {
  return { name: `spaces/dm${String(number).padStart(6, '0')}`, type: 'DM', spaceType: 'DIRECT_MESSAGE', singleUserBotDm: true };
}

export const classRoom: ChatRoomResource = {
  name: 'spaces/AAQAklas5a',
  type: 'ROOM',
  spaceType: 'SPACE',
  displayName: 'Groep 5: huiswerk en vragen',
};
export const teamRoom: ChatRoomResource = { name: 'spaces/AAQAteam01', type: 'ROOM', spaceType: 'SPACE', displayName: 'Team Lindepunt' };
export const groupRoom: ChatRoomResource = { name: 'spaces/AAQAgroep1', type: 'ROOM', spaceType: 'GROUP_CHAT' };

/** What an event says of who did it: more than anybody should believe. */
export function chatUser(number: number, address: string, name: string | undefined): ChatUserResource {
  const { role } = personAt(number);
  return {
    name: `users/${googleIdOf(number)}`,
    displayName: name ?? `${role === 'pupil' ? 'Leerling' : 'Docent'} ${number}`,
    email: address,
    type: 'HUMAN',
    domainId: board.googleCustomerId.toLowerCase(),
  };
}
