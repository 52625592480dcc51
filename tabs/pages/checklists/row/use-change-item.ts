import { useEffect, useState } from 'react';
import type { AskedOf } from '../../../api/client.ts';
import type { Problem } from '../../../api/problem.ts';
import { useStale } from '../../../api/use-api.ts';
import { useSend } from '../../../api/use-send.ts';
import { useList } from '../list/list-context.ts';
import { seenVersion, type AnyRow } from './row.ts';

export type ItemChange = AskedOf<'changeChecklistItem'>['body'];

const stale = [
  'getChecklist',
  'getChecklistItem',
  'listChecklists',
  'listChecklistTasks',
  'getChecklistSchools',
  'getChecklistReport',
  'compareChecklistYears',
  'getQuestionOfTheWeek',
] as const;

export interface ItemChanging {
  /** Whether it was kept. */
  readonly change: (change: ItemChange) => Promise<boolean>;
  readonly isSending: boolean;
  /** What else went wrong. */
  readonly problem: Problem | null;
  /** Somebody else changed it first: it was read again, and nothing was written over. */
  readonly wasOvertaken: boolean;
}

/** Changes an item as it was seen. What was left out of a change stays, so that two people at once lose nothing of what each wrote. */
export function useChangeItem(row: AnyRow): ItemChanging {
  const { list, query } = useList();
  const refresh = useStale();
  const { send, isSending, problem } = useSend('changeChecklistItem', stale);
  const [wasOvertaken, setOvertaken] = useState(false);
  useEffect(() => {
    if (problem?.code !== 'changed-meanwhile') return;
    setOvertaken(true);
    void refresh('getChecklist', 'getChecklistItem');
  }, [problem, refresh]);
  const change = async (body: ItemChange): Promise<boolean> => {
    setOvertaken(false);
    const params = { checklist: list.id, item: row.item.id };
    return (await send({ params, query, seen: seenVersion(row), body })) !== null;
  };
  return { change, isSending, problem: problem?.code === 'changed-meanwhile' ? null : problem, wasOvertaken };
}
