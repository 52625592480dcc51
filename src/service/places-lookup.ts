import { connectionsOrNone, type TenantConnections } from '../connections.ts';
import { AppError, explainError } from '../errors.ts';
import { localized } from '../model/language.ts';
import type { PlacesFound } from '../model/named-place.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import type { PlacesLookup } from '../use-cases/populations/suggest-populations.ts';

/** Somebody waits for the answer. */
const patience: Patience = { attempts: 2, timeLimit: 6000, firstPause: 300, longestPause: 1000 };
/** Milliseconds for all calls together; what is not read by then is said. */
const longest = 15_000;
/** Milliseconds for which an answer is given again, so that looking twice does not ask the vendors twice. */
const remembered = 60_000;

/** Groups and org units of an organisation's tenants, both platforms side by side; nothing of a platform that is not connected. */
export function placesLookup(
  connectionsOf: (organisationId: string) => Promise<TenantConnections>,
  around: CallSurroundings,
): PlacesLookup {
  const answers = new Map<string, { readonly answer: Promise<PlacesFound>; readonly until: number }>();
  return {
    places: async (organisationId, worthCounting) => {
      const now = around.clock.now().getTime();
      const known = answers.get(organisationId);
      if (known !== undefined && now < known.until) return known.answer;
      const answer = lookUp(connectionsOf(organisationId), worthCounting, around);
      answers.set(organisationId, { answer, until: now + remembered });
      answer.catch(() => answers.delete(organisationId));
      return answer;
    },
  };
}

async function lookUp(
  connections: Promise<TenantConnections>,
  worthCounting: (name: string) => boolean,
  around: CallSurroundings,
): Promise<PlacesFound> {
  try {
    const { microsoft, google } = await connectionsOrNone(connections);
    const calls: CallSurroundings = { ...around, patience, signal: AbortSignal.timeout(longest) };
    const [teams, meet] = await Promise.all([
      microsoft === null ? nothing : (await import('../platforms/teams/live/teams-places.ts')).teamsPlaces(microsoft, worthCounting, calls),
      google === null ? nothing : (await import('../platforms/meet/live/meet-places.ts')).meetPlaces(google, calls),
    ]);
    return { places: [...teams.places, ...meet.places], unread: [...teams.unread, ...meet.unread] };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const explained = explainError(error);
    return { places: [], unread: [localized((language) => `${explained[language].says} ${explained[language].todo}`)] };
  }
}

const nothing: PlacesFound = { places: [], unread: [] };
