import type { PopulationDefinition } from '../../../../src/model/school.ts';
import type { UnreadPart } from '../../../../src/platforms/calls/unread-part.ts';
import type { PopulationCount } from '../../../../src/platforms/teams/headcount.ts';
import { countLivePeople } from '../../../../src/platforms/teams/live/count-live-people.ts';
import type { GroupRanks } from '../../../../src/platforms/teams/teams-export.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { entry, type Json } from '../tenant.ts';
import { directoryHost, type Directory, type PageTrouble } from './directory-host.ts';
import { clientOf, stagedGraph } from './stage.ts';

export const student = '314c4481-f395-4525-be8b-2ec4bb1e9d91';
export const faculty = '94763226-9b3c-4e75-a931-5c89701abe66';
export const forbidden: PageTrouble = () => jsonAnswer(403, { error: { code: 'Forbidden', message: 'No.' } });

export function person(id: string, policy = 'Leerlingen', more: Json = {}): Json {
  return { id, accountType: 'user', effectivePolicyAssignments: [entry(policy, 'direct')], ...more };
}

interface Counted {
  /** `leerlingen Leerlingen 3/0/0` for the meeting policy; `-` where nobody counted. */
  readonly people: readonly string[];
  readonly unread: readonly UnreadPart[];
}

/** Counts this directory as collecting does. */
export async function counted(
  directory: Directory,
  {
    definitions = [],
    trouble,
    ranks = new Map(),
  }: { definitions?: readonly PopulationDefinition[]; trouble?: PageTrouble; ranks?: GroupRanks } = {},
): Promise<Counted & { readonly counts: readonly PopulationCount[]; readonly progress: readonly string[]; readonly lacksRanks: boolean }> {
  const stage = await stagedGraph(directoryHost(directory, trouble));
  const { counts, unread, lacksRanks } = await countLivePeople(await clientOf(stage), definitions, stage.around.progress);
  const lacks = lacksRanks(ranks);
  const found = counts(ranks);
  const progress = stage.around.recorded.progress.map(({ part, done, state }) => `${part} ${done} ${state}`);
  return { people: held(found), unread, counts: found, progress, lacksRanks: lacks };
}

function held(counts: readonly PopulationCount[]): readonly string[] {
  return counts
    .flatMap(({ membership, held: types }) =>
      (types.get('TeamsMeetingPolicy') ?? []).map(({ policy, counts: { direct, group, global }, complete }) => {
        return `${membership.id} ${policy ?? '?'} ${complete ? `${direct}/${group}/${global}` : '-'}`;
      }),
    )
    .toSorted();
}
