import type { JWTPayload } from 'jose';
import { addressOf, personAt } from '../../board/person.ts';
import { personaNameOf, personas, type Persona } from '../../board/personas.ts';
import type { SandboxWorld } from '../../board/world.ts';
import { GoogleRefusal } from '../calls/refusal.ts';
import { chatEvent, type ChatDone, type ChatEventFormat } from './chat-events.ts';
import type { ChatMessageResource, ChatMessages } from './chat-messages.ts';
import { chatUser, classRoom, groupRoom, ownRoom, teamRoom, type ChatRoomResource, type ChatUserResource } from './chat-rooms.ts';
import { objectIn } from './json.ts';
import type { GoogleSigningKeys } from './signing-keys.ts';

/** How Google shows that a request is its own. project: Chat signs for the project number. endpoint: an ID token for the address. add-on: one of the add-on's account. */
export type ChatProof = 'project' | 'endpoint' | 'add-on';

export interface ChatRequest {
  /** Those of the request, with the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ChatSaying {
  readonly done: ChatDone;
  /** A persona, or the number of somebody at the board. */
  readonly who: Persona | number;
  /** Their own chat with the app unless said. */
  readonly space?: ChatRoomResource;
  readonly proof?: ChatProof;
  readonly userLocale?: string;
  /** Otherwise than Google would write it. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** Google Chat's side of the app: what it sends, and what became of the answers. */
export interface PretendGoogleChat {
  readonly projectNumber: string;
  /** As entered on the configuration page. */
  readonly endpoint: string;
  readonly addOnAccount: string;
  readonly spaces: { readonly class: ChatRoomResource; readonly team: ChatRoomResource; readonly group: ChatRoomResource };
  readonly user: (who: Persona | number) => ChatUserResource;
  /** The token of a request. `claims` change it; a claim of undefined is left out. */
  readonly sign: (proof: ChatProof, claims?: JWTPayload) => Promise<string>;
  /** A request as Google makes it. */
  readonly request: (saying: ChatSaying) => Promise<ChatRequest>;
  /** Puts an answer to such a request where Google does; null: the app said nothing. @throws Error for what Google does not take. */
  readonly take: (saying: ChatSaying, answer: unknown) => ChatMessageResource | null;
  /** What the app wrote, from old to new; what was changed stands there as it is now. */
  readonly posted: () => readonly ChatMessageResource[];
  /** Somebody adds the app to a space, or takes it away. */
  readonly join: (space: string) => void;
  readonly leave: (space: string) => void;
}

const pretendProject = '250811000001';
const endpoint = 'https://lesklaar.delinde.example/google/chat';
const addOnAccount = `service-${pretendProject}@gcp-sa-gsuiteaddons.iam.gserviceaccount.com`;
const chatAccount = 'chat@system.gserviceaccount.com';

export function pretendGoogleChat({ clock }: SandboxWorld, keys: GoogleSigningKeys, messages: ChatMessages): PretendGoogleChat {
  const now = (): number => Math.floor(clock.now().getTime() / 1000);
  const user = (who: Persona | number): ChatUserResource => {
    const number = numberOf(who);
    return chatUser(number, addressOf(personAt(number)), personaNameOf(number));
  };
  const sign = async (proof: ChatProof, claims: JWTPayload = {}): Promise<string> => {
    const times = { iat: now() - 5, exp: now() + 3595 };
    const own: JWTPayload =
      proof === 'project' ? { iss: chatAccount, aud: pretendProject } : idToken(proof === 'endpoint' ? chatAccount : addOnAccount);
    return keys.sign(proof === 'project' ? 'chat' : 'google', { ...own, ...times, ...claims });
  };
  const spaceOf = ({ space, who }: ChatSaying): ChatRoomResource => space ?? ownRoom(numberOf(who));
  return {
    projectNumber: pretendProject,
    endpoint,
    addOnAccount,
    spaces: { class: classRoom, team: teamRoom, group: groupRoom },
    user,
    sign,
    async request(saying) {
      const { done, who, proof = 'project', userLocale = 'nl', changes = {} } = saying;
      const happening = { done, user: user(who), space: spaceOf(saying), at: clock.now(), userLocale };
      const body = JSON.stringify({ ...chatEvent(formatOf(proof), happening), ...changes });
      return { headers: { 'content-type': 'application/json', authorization: `Bearer ${await sign(proof)}` }, body };
    },
    take: (saying, answer) => {
      try {
        return taken(saying, spaceOf(saying), answer, messages);
      } catch (cause) {
        throw cause instanceof GoogleRefusal ? new Error(`Google does not take this: ${cause.message}`, { cause }) : cause;
      }
    },
    posted: () => messages.all(),
    join: (space) => messages.join(space),
    leave: (space) => messages.leave(space),
  };
}

function idToken(email: string): JWTPayload {
  return { iss: 'https://accounts.google.com', aud: endpoint, azp: email, sub: '113000000000000000001', email, email_verified: true };
}

function numberOf(who: Persona | number): number {
  return typeof who === 'number' ? who : personas[who].number;
}

function formatOf(proof: ChatProof): ChatEventFormat {
  return proof === 'add-on' ? 'add-on' : 'classic';
}

/** What the app answers becomes a message of its own, or another one in the place of the one whose button was pressed. */
function taken(
  { done, proof = 'project' }: ChatSaying,
  { name }: ChatRoomResource,
  answer: unknown,
  messages: ChatMessages,
): ChatMessageResource | null {
  const { how, message } = formatOf(proof) === 'classic' ? classicAnswer(answer) : addOnAnswer(answer);
  if (message === null) return null;
  if (how === 'new') return messages.create(name, message, null);
  if (done.kind !== 'pressed') throw new Error('only the message of a button that was pressed can be changed');
  return messages.patch(done.message.name, message, ['cardsV2', 'fallbackText']);
}

interface Answer {
  readonly how: 'new' | 'update';
  readonly message: object | null;
}

function classicAnswer(answer: unknown): Answer {
  const { actionResponse, ...message } = objectIn(answer);
  const type = objectIn(actionResponse)['type'] ?? 'NEW_MESSAGE';
  if (type !== 'NEW_MESSAGE' && type !== 'UPDATE_MESSAGE') throw new Error(`the sandbox does not play ${JSON.stringify(type)}`);
  return { how: type === 'UPDATE_MESSAGE' ? 'update' : 'new', message: Object.keys(message).length === 0 ? null : message };
}

function addOnAnswer(answer: unknown): Answer {
  const action = objectIn(objectIn(objectIn(answer)['hostAppDataAction'])['chatDataAction']);
  const [how, given] =
    'updateMessageAction' in action
      ? (['update', action['updateMessageAction']] as const)
      : (['new', action['createMessageAction']] as const);
  const { message } = objectIn(given);
  return { how, message: message === undefined ? null : objectIn(message) };
}
