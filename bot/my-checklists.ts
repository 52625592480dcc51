import { AppError } from '../src/errors.ts';
import { getChecklist } from '../src/use-cases/checklists/get-checklist.ts';
import { listChecklists } from '../src/use-cases/checklists/list-checklists.ts';
import { getMe } from '../src/use-cases/get-me.ts';
import { listSchools } from '../src/use-cases/schools/list-schools.ts';
import type { Asked } from './asked.ts';
import type { VerbData } from './verbs.ts';
import { checklistView } from './views/checklist-view.ts';
import { checklistsView, type ListReader, type SchoolNamed } from './views/checklists-view.ts';
import { notHereView } from './views/shared-view.ts';
import type { View } from './views/view.ts';

/** Every list and how far it is, of a school or of the whole organisation; where others read along nothing of the asker's own. @throws AppError not-allowed, not-there. */
export async function allChecklists(asked: Asked, wanted: string | null): Promise<View> {
  const reader = await readerOf(asked);
  if (reader === 'teacher' && !asked.isPrivate) return notHereView('checklists', asked.locale);
  const schools = await schoolsOf(asked);
  const [only, ...others] = schools;
  const school = wanted ?? (others.length === 0 ? only?.id : undefined) ?? '';
  const { lists } = await listChecklists(asked, { school: school === '' ? null : school, year: null });
  const shown = asked.isPrivate ? lists : lists.map((list) => ({ ...list, mine: 0 }));
  return checklistsView({ lists: shown, schools, school, reader }, asked.locale);
}

/** What is open in one list. @throws AppError not-allowed, not-there. */
export async function oneChecklist(asked: Asked, { checklist, school, page }: VerbData<'checklist'>): Promise<View> {
  const reader = await readerOf(asked);
  const filter = { whose: reader === 'keeper' ? 'everybody' : 'mine', search: null, platforms: 'own' } as const;
  const list = await getChecklist(asked, checklist, { school: school === '' ? null : school, year: null }, filter);
  return checklistView({ list, school, page, reader }, asked.locale);
}

async function readerOf(asked: Asked): Promise<ListReader> {
  return (await getMe(asked)).may.includes('checklist.read') ? 'keeper' : 'teacher';
}

/** Those that somebody may choose from; for whoever only has tasks of their own there is nothing to choose. */
async function schoolsOf(asked: Asked): Promise<readonly SchoolNamed[]> {
  try {
    return (await listSchools(asked)).schools;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-allowed') return [];
    throw error;
  }
}
