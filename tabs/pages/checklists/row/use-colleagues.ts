import { useMay } from '../../../api/me.ts';
import { useRead } from '../../../api/use-api.ts';
import type { Person } from '../list/list-context.ts';

/** As many letters as it takes before colleagues are looked up; what is typed behind them the browser’s own list holds against names. */
const enough = 3;

/** Staff whose names begin as somebody types, as the directory has them; empty where there is none to ask. */
export function useColleagues(typed: string): readonly Person[] {
  const may = useMay();
  const search = typed.trimStart().slice(0, enough);
  const isAsked = may('checklist.change') && search.trim().length === enough;
  return useRead('findColleagues', isAsked ? { query: { search } } : null, { keepPreviousData: true }).data?.people ?? [];
}
