import type { Clock } from '../../../clock.ts';
import { isObject, textIn } from '../../json.ts';
import type { GraphClient } from '../live/graph-client.ts';
import { graphPages } from '../live/graph-pages.ts';

/** To whom the roles of an app registration were given: values of roles by Entra object id, in small letters. */
export interface AppRoleTable {
  readonly ofPeople: ReadonlyMap<string, readonly string[]>;
  readonly ofGroups: ReadonlyMap<string, readonly string[]>;
}

/**
 * The least permission that tells it: the list of one app needs less than the list of one person, which takes `Directory.Read.All`
 * (learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto).
 */
export const appRolePermission = 'Application.Read.All';

export const nobodysRoles: AppRoleTable = { ofPeople: new Map(), ofGroups: new Map() };

/** The table of one app, read once for everybody and kept in memory for so many milliseconds; a failure is not kept. */
export function appRoleTable(graph: () => Promise<GraphClient>, appId: string, clock: Clock, keep: number): () => Promise<AppRoleTable> {
  let coming: Promise<AppRoleTable> | null = null;
  let goodUntil = 0;
  return async () => {
    if (coming === null || clock.now().getTime() >= goodUntil) {
      goodUntil = clock.now().getTime() + keep;
      const reading = graph().then(async (client) => readTable(client, appId));
      reading.catch(() => (goodUntil = 0));
      coming = reading;
    }
    return coming;
  };
}

async function readTable(graph: GraphClient, appId: string): Promise<AppRoleTable> {
  const principal = `/servicePrincipals(appId='${encodeURIComponent(appId)}')`;
  const { appRoles } = await graph.get(`${principal}?$select=id,appRoles`);
  const values = valuesIn(appRoles);
  const people = new Map<string, readonly string[]>();
  const groups = new Map<string, readonly string[]>();
  const path = `${principal}/appRoleAssignedTo?$select=appRoleId,principalId,principalType&$top=999`;
  for await (const rows of graphPages(graph, path)) {
    for (const row of rows) {
      if (!isObject(row)) continue;
      const value = values.get(textIn(row, 'appRoleId') ?? '');
      const holder = textIn(row, 'principalId')?.toLowerCase();
      const table = { User: people, Group: groups }[textIn(row, 'principalType') ?? ''];
      if (value !== undefined && holder !== undefined) table?.set(holder, [...(table.get(holder) ?? []), value]);
    }
  }
  return { ofPeople: people, ofGroups: groups };
}

/** A role that was switched off is given to nobody. */
function valuesIn(appRoles: unknown): ReadonlyMap<string, string> {
  const rows = Array.isArray(appRoles) ? appRoles.filter(isObject) : [];
  return new Map(
    rows.flatMap((row) => {
      const [id, value] = [textIn(row, 'id'), textIn(row, 'value')];
      return id === null || value === null || row['isEnabled'] === false ? [] : [[id, value] as const];
    }),
  );
}
