import { decodeJwt } from 'jose';
import { certificateIn } from '../connections/credentials.ts';
import type { Actor } from '../model/actor.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import { delegatedTokens, type DelegatedTokens } from '../platforms/teams/live/delegated-tokens.ts';
import type { AppConnection } from '../platforms/teams/live/entra-token.ts';
import { tokenOf, type LessonDesks } from '../platforms/teams/lessons/lesson-desks.ts';
import { personas } from '../auth/sandbox-token.ts';
import type { LessonDesk } from '../lessons/lesson-desk.ts';
import type { PersonDesk, PersonHere } from '../schools/person-desk.ts';
import type { TabProof } from '../service-config/tab-proof.ts';
import type { LessonDeskOf, PersonOf } from '../use-cases/lessons/teacher-asking.ts';
import type { GoogleSide } from './google-people.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

/** How the tab reaches teachers' own meetings, and what the vendor tells of whoever opened it. */
export interface TabTeachers {
  readonly lessons: LessonDeskOf;
  readonly person: PersonOf;
}

/** The same that the chats ask. */
export interface TeacherDesks {
  readonly people: (organisationId: string) => PersonDesk;
  readonly desks: LessonDesks;
  readonly google: GoogleSide;
}

type TabPlaces = Pick<ServicePlaces, 'config'>;
type TabData = Pick<ServiceData, 'pretend' | 'calls'>;

const callsAtOnce = 8;

/**
 * In Teams by the token that the tab shows, on behalf of its person; in Meet by who they are at Google. In the pretend school by what the vendors would
 * have given its persona.
 */
export function tabTeachers(places: TabPlaces, data: TabData, { people, desks, google }: TeacherDesks): TabTeachers {
  const tokens = tokensByTenant(places, data);
  const who = teamsPersonOf(data);
  return {
    person: async (actor, platform) => {
      if (platform === 'meet') return personAtGoogle(googleIdOf(actor, data), google);
      const found = who(actor);
      return found === null ? null : people(actor.organisationId).find(found.id);
    },
    lessons: async (actor, bearerToken, platform) => {
      if (platform === 'meet') return lessonsAtGoogle(googleIdOf(actor, data), google);
      const found = who(actor);
      if (found === null) return null;
      const shown = await found.shown(bearerToken);
      const given = await (await tokens(tenantIn(shown)))?.token(found.id, shown);
      return given?.kind === 'granted' ? desks(found.id, tokenOf(given.token)) : null;
    },
  };
}

/** The Directory's id, which is also in the tokens of signing in with Google; null: they did not come through Google. */
function googleIdOf({ id, signedInBy }: Actor, { pretend }: TabData): string | null {
  if (signedInBy === 'google') return id;
  const persona = signedInBy === 'sandbox' ? personas.find((one) => one === id) : undefined;
  return pretend === null || persona === undefined ? null : pretend.chat.user(persona).name.slice('users/'.length);
}

async function personAtGoogle(id: string | null, { people }: GoogleSide): Promise<PersonHere | null> {
  return id === null ? null : people.find(id);
}

async function lessonsAtGoogle(id: string | null, { people, lessonsOf }: GoogleSide): Promise<LessonDesk | null> {
  const address = id === null ? null : await people.addressOf(id);
  return address === null ? null : lessonsOf(address);
}

interface TeamsPerson {
  /** Entra's object id. */
  readonly id: string;
  /** The token for our API that Entra gave them. */
  readonly shown: (bearerToken: string) => Promise<string>;
}

/** Null: they did not come through Teams. */
function teamsPersonOf({ pretend }: TabData): (actor: Actor) => TeamsPerson | null {
  return ({ id, signedInBy }) => {
    if (signedInBy === 'microsoft') return { id, shown: async (bearerToken) => bearerToken };
    const persona = signedInBy === 'sandbox' ? personas.find((one) => one === id) : undefined;
    if (pretend === null || persona === undefined) return null;
    const { idOf, tabToken } = pretend.microsoft;
    return { id: idOf(persona), shown: async () => tabToken(persona) };
  };
}

/** The door has checked the token, its tenant among the rest. */
function tenantIn(token: string): string {
  return String(decodeJwt(token)['tid']);
}

/** Null for all of them where the tab's app cannot show Entra that it is that app. */
function tokensByTenant({ config }: TabPlaces, data: TabData): (tenantId: string) => Promise<DelegatedTokens | null> {
  const app = pretendApp(data) ?? tabApp(config.signIn.microsoft?.clientId ?? null, config.tabProof);
  const send = patientFetch(callsAtOnce, data.calls);
  const known = new Map<string, DelegatedTokens>();
  return async (tenantId) => {
    const proven = await app?.();
    if (proven === undefined) return null;
    const tokens = known.get(tenantId) ?? delegatedTokens({ tenantId, ...proven }, send, data.calls.clock);
    known.set(tenantId, tokens);
    return tokens;
  };
}

type ProvenApp = () => Promise<Omit<AppConnection, 'tenantId'>>;

function pretendApp({ pretend }: TabData): ProvenApp | null {
  if (pretend === null) return null;
  const { clientId, clientSecret } = pretend.microsoft.tab;
  return async () => ({ clientId, credential: { kind: 'secret', secret: clientSecret } });
}

function tabApp(clientId: string | null, proof: TabProof | null): ProvenApp | null {
  if (clientId === null || proof === null) return null;
  return async () => ({ clientId, credential: proof.kind === 'secret' ? proof : await certificateIn(proof.path) });
}
