import { useState } from 'react';
import type { ChecklistRow } from '../../../api/operations.ts';
import { problemOf, type Problem } from '../../../api/problem.ts';
import { useApi, useStale } from '../../../api/use-api.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { seenVersion } from '../row/row.ts';
import type { ItemChange } from '../row/use-change-item.ts';
import { priorityAfterMove } from './growth-order.ts';
import { scanTexts as texts } from './scan-texts.ts';

export interface Growth {
  readonly isSending: boolean;
  readonly problem: Problem | null;
  readonly wasOvertaken: boolean;
  readonly choose: (row: ChecklistRow) => Promise<void>;
  readonly leave: (row: ChecklistRow) => Promise<void>;
  /** From one place among those chosen to another. */
  readonly move: (from: number, to: number) => Promise<void>;
}

/** Changes what is chosen, and its order. Each change names the version that was seen; after the first that came too late nothing more is sent. */
export function useGrowth(chosen: readonly ChecklistRow[]): Growth {
  const api = useApi();
  const refresh = useStale();
  const announce = useAnnounce();
  const { say, fill } = useWords();
  const { list, query } = useList();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const keep = async (changes: readonly (readonly [ChecklistRow, ItemChange])[], told: string): Promise<void> => {
    setSending(true);
    setProblem(null);
    try {
      for (const [row, body] of changes) {
        const params = { checklist: list.id, item: row.item.id };
        await api.ask('changeChecklistItem', { params, query, seen: seenVersion(row), body });
      }
      announce(told);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      await refresh('getChecklist', 'getChecklistItem', 'getChecklistReport', 'listChecklistTasks');
      setSending(false);
    }
  };

  return {
    isSending,
    problem: problem?.code === 'changed-meanwhile' ? null : problem,
    wasOvertaken: problem?.code === 'changed-meanwhile',
    choose: async (row) => {
      const last = Math.max(0, ...chosen.map(({ state }) => state.priority ?? 0));
      await keep([[row, { selected: true, priority: last + 1 }]], say(texts.saved));
    },
    leave: async (row) => keep([[row, { selected: false }]], say(texts.saved)),
    move: async (from, to) => {
      const row = chosen[from];
      if (row === undefined || to < 0 || to >= chosen.length) return;
      const told = fill(texts.moved, { title: say(row.item.title), place: to + 1 });
      const priority = priorityAfterMove(chosen, from, to);
      if (priority !== null) return keep([[row, { priority }]], told);
      const others = chosen.filter((_one, index) => index !== from);
      const order = [...others.slice(0, to), row, ...others.slice(to)];
      await keep(
        order.map((one, index) => [one, { priority: index + 1 }] as const),
        told,
      );
    },
  };
}
