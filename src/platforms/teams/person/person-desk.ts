import type { PopulationDefinition } from '../../../model/school.ts';
import type { PersonDesk, PersonHere } from '../../../schools/person-desk.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from '../../calls/patient-fetch.ts';
import type { Patience } from '../../calls/pause-before.ts';
import { entraTokens, type AppConnection } from '../live/entra-token.ts';
import { graphClient, graphScope, type GraphClient } from '../live/graph-client.ts';
import { groupsNamed } from '../live/read-facts.ts';
import type { GroupRanks } from '../teams-export.ts';
import { appRoleTable, nobodysRoles } from './app-role-table.ts';
import { askPerson, type PersonParts } from './ask-person.ts';
import { isLasting, personFrom, type PersonRules } from './person-from.ts';

export interface PersonDeskSettings {
  /** The app that reads the tenant. */
  readonly connection: AppConnection;
  /** Client id of the app whose roles count; null: none do. */
  readonly rolesAppId: string | null;
  /** The school's own populations as they are now. */
  readonly populations: () => Promise<readonly PopulationDefinition[]>;
  /** Entra groups by which the school hands out roles of ours. */
  readonly roleGroups: readonly string[];
  /** Ranks of groups that hand out policies, as far as they are known now; Graph tells none. */
  readonly ranks?: () => Promise<GroupRanks>;
}

export interface PersonDeskSurroundings extends CallSurroundings {
  /** When somebody who waits has waited enough; a second from when it is called, unless said. */
  readonly enough?: () => AbortSignal;
}

const patienceOfSomebody: Patience = { attempts: 3, timeLimit: 4000, firstPause: 150, longestPause: 2000 };
const callsAtOnce = 24;
/** Milliseconds. */
const tenMinutes = 600_000;
const mostKept = 2000;
const noRanks: GroupRanks = new Map();
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Asking one person's parts; what has come by now can be looked at any time. */
interface Flight {
  readonly parts: Partial<PersonParts>;
  readonly landed: Promise<void>;
  readonly rules: PersonRules;
}

/**
 * Who somebody of a tenant is, over Graph, without anybody signed in. What came is held in memory for ten minutes; what has not come within a second is
 * unknown for now, and goes on coming for the next time.
 */
export function personDesk(settings: PersonDeskSettings, surroundings: PersonDeskSurroundings): PersonDesk {
  const around: PersonDeskSurroundings = { ...surroundings, patience: surroundings.patience ?? patienceOfSomebody };
  const { clock, enough = () => AbortSignal.timeout(1000) } = around;
  const client = lazily(async () => clientFor(settings, around));
  const roleTable = settings.rolesAppId === null ? async () => nobodysRoles : appRoleTable(client, settings.rolesAppId, clock, tenMinutes);
  const kept = new Map<string, { readonly person: PersonHere | null; readonly until: number }>();
  const flights = new Map<string, Promise<Flight>>();

  function keep(personId: string, flight: Flight): void {
    kept.delete(personId);
    if (!isWhole(flight.parts)) return;
    kept.set(personId, { person: personFrom(flight.parts, flight.rules), until: clock.now().getTime() + tenMinutes });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  }

  async function depart(personId: string): Promise<Flight> {
    const [definitions, ranks] = await Promise.all([settings.populations(), settings.ranks?.() ?? noRanks]);
    const groups = [...new Set([...groupsNamed(definitions), ...settings.roleGroups.map((id) => id.toLowerCase())])].filter((id) =>
      guid.test(id),
    );
    const parts: Partial<Record<keyof PersonParts, unknown>> = {};
    const asked = askPerson({ graph: await client(), personId, groups, roleTable });
    const arrivals = Object.entries(asked).map(async ([part, coming]) => void (parts[part as keyof PersonParts] = await coming));
    const flight: Flight = {
      parts: parts as Partial<PersonParts>,
      landed: Promise.all(arrivals).then(() => undefined),
      rules: { definitions, ranks },
    };
    flight.landed
      .then(() => keep(personId, flight))
      .finally(() => flights.delete(personId))
      .catch(() => undefined);
    return flight;
  }

  return {
    async find(personId) {
      const id = personId.toLowerCase();
      if (!guid.test(id)) return null;
      const before = kept.get(id);
      if (before !== undefined && before.until > clock.now().getTime()) return before.person;
      const departing = flights.get(id) ?? depart(id);
      flights.set(id, departing);
      departing.catch(() => flights.delete(id));
      const flight = await departing;
      await Promise.race([flight.landed, ended(enough())]);
      return personFrom(withLate(flight.parts), flight.rules);
    },
  };
}

async function clientFor({ connection }: PersonDeskSettings, around: CallSurroundings): Promise<GraphClient> {
  const send = patientFetch(callsAtOnce, around);
  return graphClient(entraTokens(connection, graphScope, send, around.clock), send);
}

/** Whether asking again would bring nothing more. */
function isWhole(parts: Partial<PersonParts>): parts is PersonParts {
  return Object.values(parts).every((part) => !(part instanceof CallFailure) || isLasting(part.kind));
}

function withLate(parts: Partial<PersonParts>): PersonParts {
  const late = new CallFailure('timed-out', { address: 'graph.microsoft.com' });
  return { configuration: late, education: late, account: late, groups: late, appRoles: late, ...parts };
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return async () => (made ??= make());
}
