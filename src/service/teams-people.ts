import { connectionsOrNone } from '../connections.ts';
import { AppError } from '../errors.ts';
import type { PersonDesk } from '../schools/person-desk.ts';
import { groupRanks } from './group-ranks.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

const entraId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who somebody of an organisation is in Teams, asked of its own tenant. Where there is none to ask, they are unknown. */
export function teamsPeople(places: ServicePlaces, data: ServiceData): (organisationId: string) => PersonDesk {
  const desks = new Map<string, Promise<PersonDesk>>();
  return (organisationId) => ({
    async find(personId) {
      const known = desks.get(organisationId) ?? deskOf(organisationId, places, data);
      desks.set(organisationId, known);
      known.catch(() => desks.delete(organisationId));
      return (await known).find(personId);
    },
  });
}

async function deskOf(organisationId: string, { config }: ServicePlaces, data: ServiceData): Promise<PersonDesk> {
  const { microsoft: connection } = await connectionsOrNone(data.connectionsOf(organisationId));
  if (connection === null) throw new AppError('no-connection', {});
  const { personDesk } = await import('../platforms/teams/person/person-desk.ts');
  const { signIn } = config;
  const store = data.store.forOrganisation(organisationId);
  const populations = async () => (await store.populations.get())?.definitions ?? [];
  const rolesAppId = data.pretend?.microsoft.tab.clientId ?? signIn.microsoft?.clientId ?? null;
  const roleGroups = [...signIn.roles.holders.keys()].filter((holder) => entraId.test(holder));
  return personDesk({ connection, rolesAppId, populations, roleGroups, ranks: groupRanks(store) }, data.calls);
}
