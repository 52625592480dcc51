import type { Checklist } from '../../checklists/list/checklist.ts';
import { readList, rawList } from '../../checklists/list/read-list.ts';
import { AppError } from '../../errors.ts';
import { permit } from '../asking.ts';
import { found } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import type { AskingLists, DecidingLists } from './asking-lists.ts';
import { headOf, type ListHead } from './get-checklist.ts';
import { ownListEntry, ownListRegister } from './lists-of.ts';

/** What a file holds, for whoever hands it in. */
export interface ListRecognised extends ListHead {
  readonly sections: number;
  readonly items: number;
  /** Whether it takes the place of a list that the school brought in before. */
  readonly replaces: boolean;
}

/** What would be brought in; nothing is kept. @throws AppError not-allowed; unusable-checklist with line, place and what was expected. */
export async function recogniseChecklist(asking: AskingLists, yaml: string): Promise<ListRecognised> {
  permit(asking, 'checklist.import');
  return recognised(asking, await readNew(asking, yaml));
}

/**
 * Brings a list in, or puts another in the place of one that was: what people wrote at its items stays with items of the same id.
 * @throws AppError not-allowed; unusable-checklist; changed-meanwhile when another was brought in at the same moment.
 */
export async function importChecklist(deciding: DecidingLists, yaml: string): Promise<ListRecognised> {
  permit(deciding, 'checklist.import');
  const list = await readNew(deciding, yaml);
  const answer = await recognised(deciding, list);
  const entry = ownListEntry(list.id);
  if (!answer.replaces) await requireRoom(deciding);
  await deciding.store.transaction(async (inside) => {
    const before = await inside.registers.get(entry);
    const after = { register: ownListRegister, entry, school: null, year: null, content: rawList(yaml), version: before?.version ?? 0 };
    await inside.registers.put(after);
    const told = { id: list.id, title: list.title, items: list.items.length };
    await writeTrail(inside, deciding, {
      action: 'checklist.imported',
      subject: `checklist/${list.id}`,
      before: before === null ? null : { id: list.id },
      after: told,
    });
  });
  return answer;
}

/** A list of our own cannot be removed; ticks of a list that goes stay, should it come back. @throws AppError not-allowed, not-there. */
export async function removeChecklist(deciding: DecidingLists, id: string): Promise<void> {
  permit(deciding, 'checklist.import');
  await deciding.store.transaction(async (inside) => {
    const before = found(await inside.registers.get(ownListEntry(id)));
    await inside.registers.remove(before.entry, before.version);
    await writeTrail(inside, deciding, { action: 'checklist.removed', subject: `checklist/${id}`, before: { id }, after: null });
  });
}

/** Each is read anew for everybody who looks at lists. */
const mostLists = 20;

async function requireRoom({ store }: AskingLists): Promise<void> {
  if ((await store.registers.list([ownListRegister], null)).length < mostLists) return;
  const detail = {
    nl: `er zijn al ${mostLists} eigen lijsten; haal er eerst een weg`,
    en: `there are ${mostLists} lists of your own already; remove one first`,
  };
  throw new AppError('unusable-checklist', { origin: 'YAML', place: 'id', detail, meant: '' });
}

/** What stands beside lists in an address of the tab. */
const otherAddresses: readonly string[] = ['own', 'registers'];

async function readNew({ shipped }: AskingLists, yaml: string): Promise<Checklist> {
  const list = readList(yaml, 'YAML', 'own');
  if (otherAddresses.includes(list.id)) {
    const taken = { nl: `"${list.id}" is al een pagina van Lesklaar`, en: `"${list.id}" is a page of Lesklaar already` };
    throw new AppError('unusable-checklist', { origin: 'YAML', place: 'id', detail: taken, meant: '' });
  }
  if ((await shipped.all()).every(({ id }) => id !== list.id)) return list;
  const detail = { nl: `"${list.id}" is een lijst van Lesklaar zelf`, en: `"${list.id}" is a list of Lesklaar itself` };
  throw new AppError('unusable-checklist', { origin: 'YAML', place: 'id', detail, meant: '' });
}

async function recognised({ store }: AskingLists, list: Checklist): Promise<ListRecognised> {
  const replaces = (await store.registers.get(ownListEntry(list.id))) !== null;
  return { ...headOf(list), sections: list.sections.length, items: list.items.length, replaces };
}
