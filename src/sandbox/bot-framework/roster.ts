import { board } from '../board/board.ts';
import { addressOf, entraIdOf, numberOfEntraId, personAt } from '../board/person.ts';
import { personaNameOf, personas, type Persona } from '../board/personas.ts';
import { guidFrom } from '../microsoft/guid-from.ts';

/** Somebody in a chat, as an activity names them. */
export interface ChatAccount {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** A chat as an activity names it. */
export interface ChatPlace {
  readonly id: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  readonly isGroup: boolean;
  readonly tenantId: string;
}

const tenantId = board.microsoftTenantId;

export const team = {
  id: '19:team-lindepunt@thread.tacv2',
  name: 'Team Basisschool De Linde',
  groupId: guidFrom('Team Basisschool De Linde'),
} as const;

/** A channel by the name of its team is its general one. */
export const channels = [
  { id: team.id, name: null },
  { id: '19:channel-ict@thread.tacv2', name: 'ICT en veiligheid' },
] as const;

export const groupChat: ChatPlace = { id: '19:group-leraren@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId };
export const meetingChat: ChatPlace = { id: '19:meeting_bGVzamU@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId };
export const channel: ChatPlace = { id: channels[1].id, conversationType: 'channel', isGroup: true, tenantId };

/** Everybody can talk with the bot by themselves. */
export function personalChat(number: number): ChatPlace {
  return { id: `a:1${Buffer.from(entraIdOf(number)).toString('base64url')}`, conversationType: 'personal', isGroup: false, tenantId };
}

export function accountOf(number: number): ChatAccount {
  const aadObjectId = entraIdOf(number);
  const name = personaNameOf(number) ?? `Leraar ${number}`;
  return { id: `29:1${Buffer.from(aadObjectId).toString('base64url')}`, name, aadObjectId };
}

/** The number of whom an activity means by its own id or by the id in Entra; null for nobody of the board. */
export function numberIn(id: string): number | null {
  if (!id.startsWith('29:1')) return numberOfEntraId(id);
  const number = numberOfEntraId(Buffer.from(id.slice(4), 'base64url').toString('utf8'));
  return number !== null && accountOf(number).id === id ? number : null;
}

/** Who is in a chat, without the bot itself; null for a chat that is not there. A thread has the members of its channel. */
export function membersOf(conversationId: string): readonly number[] | null {
  const [id = ''] = conversationId.split(';');
  if ([groupChat.id, meetingChat.id].includes(id)) return colleagues.slice(0, 4);
  if (channels.some((one) => one.id === id)) return colleagues;
  const person = id.startsWith('a:1') ? numberOfEntraId(Buffer.from(id.slice(3), 'base64url').toString('utf8')) : null;
  return person !== null && personalChat(person).id === id ? [person] : null;
}

/** The people that one can play, and enough teachers beside them for a second page. */
const colleagues: readonly number[] = [
  ...Object.values(personas).map(({ number }) => number),
  ...Array.from({ length: 60 }, (_, index) => (index + 1) * 20),
];

/** As the connector lists a member of a chat. */
export function memberOf(number: number): Readonly<Record<string, string>> {
  const { id, name, aadObjectId } = accountOf(number);
  const [givenName = '', ...rest] = name.split(' ');
  const address = addressOf(personAt(number));
  return {
    id,
    name,
    objectId: aadObjectId,
    givenName,
    surname: rest.join(' '),
    email: address,
    userPrincipalName: address,
    tenantId,
    userRole: 'user',
  };
}

export function numberOfPersona(persona: Persona): number {
  return personas[persona].number;
}
