import { collectMeet } from '../../../../src/platforms/meet/live/collect-meet.ts';
import type { GoogleConnection } from '../../../../src/platforms/meet/live/google-connection.ts';
import { parseMeet } from '../../../../src/platforms/meet/parse-meet.ts';
import type { MeetExport } from '../../../../src/platforms/meet/meet-export.ts';
import type { Collected } from '../../../../src/platforms/collected.ts';
import type { Mishap, Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { surroundings } from '../../../support/surroundings.ts';
import { definition, policy, pupils, school, teachers, units, viewFrom } from '../tenant.ts';
import { connection, refusal, serveWorkspace, type Workspace } from './workspace.ts';

export const council = { id: 'g1', email: 'raad@delinde.nl', members: [[user('A1'), { id: 'g2', type: 'GROUP' }], [user('B2')]] };
export const trainees = { id: 'g3', email: 'stagiairs@delinde.nl', members: [[user('T9')]] };
const interns = definition({ id: 'stagiairs', role: 'student', googleGroups: ['stagiairs@delinde.nl'] });
const populations = [pupils, teachers, interns];

/** Two pupils of whom one is on the council, a teacher who is on it too, one who left, and a trainee among the staff. */
export const tenant: Workspace = {
  policies: [
    [],
    [policy({ name: 'p1', unit: 'root', order: 201, value: true }), policy({ name: 'p2', unit: 'll', order: 202, value: false })],
    [policy({ name: 'p3', unit: 'root', group: 'groups/g1', order: 399, value: true })],
    [policy({ name: 'p4', group: 'WORKSPACE_ALL_ADMIN_GROUP', order: 2, value: true })],
  ],
  orgUnits: { organizationUnits: units },
  groups: [council, trainees],
  users: [
    [account('A1', '/Leerlingen'), account('P5', '/Leerlingen')],
    [account('B2', '/Personeel'), account('C3', '/Personeel', { suspended: true }), account('T9', '/Personeel')],
    [account('P5', '/Leerlingen')],
  ],
};

export function user(id: string) {
  return { id, type: 'USER' };
}

export function account(id: string, orgUnitPath: string, more: object = {}) {
  return { id, primaryEmail: `${id.toLowerCase()}@delinde.nl`, orgUnitPath, suspended: false, archived: false, ...more };
}

/** Reads a little tenant with which things may go wrong, and what the audit makes of it. */
export async function collect(given: Workspace, mishaps: Mishaps = () => null, parts: Partial<GoogleConnection> = {}) {
  const workspace = await serveWorkspace(given, mishaps);
  try {
    const around = surroundings({ reach: workspace.reach });
    const collected = await collectMeet(connection(parts), school(...populations), around);
    return { ...around.recorded, heard: workspace.heard, collected, view: viewFrom(collected.map(parsed), populations) };
  } finally {
    await workspace.close();
  }
}

export function parsed({ content, origin, readAt }: Collected): MeetExport {
  return parseMeet({ json: content, origin, readAt });
}

export function contentOf(collected: readonly Collected[], source: string): Collected['content'] {
  return collected.find(({ content }) => content['source'] === source)?.content ?? {};
}

/** Each part that was not read, and why. */
export function unreadIn(collected: readonly Collected[]): readonly string[] {
  const unread = collected.flatMap(({ content }) => content['unread'] as readonly { readonly part: string; readonly why: string }[]);
  return unread.map(({ part, why }) => `${part}: ${why}`);
}

export const notAuthorised: Mishap = { kind: 'answer', answer: refusal(403, 'forbidden', 'Not Authorized to access this resource/api') };

/** Goes wrong wherever path and page end so. */
export function failing(end: string, mishap: Mishap): Mishaps {
  return ({ path, query }) => (`${path}?${query.get('pageToken') ?? ''}`.replace(/\?$/, '').endsWith(end) ? mishap : null);
}
