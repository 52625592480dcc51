import { getChecklist } from '../src/use-cases/checklists/get-checklist.ts';
import { getItem } from '../src/use-cases/checklists/get-item.ts';
import { listChecklists } from '../src/use-cases/checklists/list-checklists.ts';
import { getMe } from '../src/use-cases/get-me.ts';
import type { Asked } from './asked.ts';
import type { VerbData } from './verbs.ts';
import { checklistItemView } from './views/checklist-item-view.ts';
import { checklistView } from './views/checklist-view.ts';
import { checklistsView, type ListReader } from './views/checklists-view.ts';
import { notHereView } from './views/shared-view.ts';
import type { View } from './views/view.ts';

/** Every list and how far it is, of a school or of the whole organisation; where others read along nothing of the asker's own. @throws AppError not-allowed, not-there. */
export async function allChecklists(asked: Asked, wanted: string | null): Promise<View> {
  const reader = await readerOf(asked);
  if (reader === 'teacher' && !asked.isPrivate) return notHereView('checklists', asked.locale);
  const ofBoard = await listChecklists(asked, { school: null, year: null });
  const [only, ...others] = ofBoard.schools;
  const school = wanted ?? (others.length === 0 ? only?.id : undefined) ?? '';
  const { lists, schools } = school === '' ? ofBoard : await listChecklists(asked, { school, year: null });
  const shown = asked.isPrivate ? lists : lists.map((list) => ({ ...list, mine: 0 }));
  return checklistsView({ lists: shown, schools, school, reader }, asked.locale);
}

/** What is open in one list. @throws AppError not-allowed, not-there. */
export async function oneChecklist(asked: Asked, { checklist, school, page, show }: VerbData<'checklist'>): Promise<View> {
  const reader = await readerOf(asked);
  const filter = {
    whose: reader === 'keeper' || show === 'all' ? 'everybody' : 'mine',
    search: null,
    platforms: show === 'all' ? 'all' : 'own',
  } as const;
  const list = await getChecklist(asked, checklist, { school: school === '' ? null : school, year: null }, filter);
  return checklistView({ list, school, page, show, reader }, asked.locale);
}

/** One item of it. @throws AppError not-allowed, not-there. */
export async function oneItem(asked: Asked, { checklist, item, school }: VerbData<'checklist-item'>): Promise<View> {
  const seen = await getItem(asked, checklist, item, { school: school === '' ? null : school, year: null });
  return checklistItemView({ seen, checklist, school, tab: asked.tab }, asked.locale);
}

async function readerOf(asked: Asked): Promise<ListReader> {
  return (await getMe(asked)).may.includes('checklist.read') ? 'keeper' : 'teacher';
}
