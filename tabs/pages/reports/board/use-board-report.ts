import { useEffect, useState } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import type { Api } from '../../../api/client.ts';
import type { Exception, Overview, Population } from '../../../api/operations.ts';
import type { Problem } from '../../../api/problem.ts';
import { useApi, useRead } from '../../../api/use-api.ts';

export interface BoardReport {
  readonly overview: Overview;
  readonly exceptions: readonly Exception[];
  /** The one thing to do for each of the first gaps, by its key; null: it could not be read. */
  readonly todos: ReadonlyMap<string, Localized | null>;
  /** Names of rights. */
  readonly rights: ReadonlyMap<string, Localized>;
  readonly populations: readonly Population[];
}

export interface BoardReportSeen {
  /** Undefined: not all of it is there yet; what is printed should be whole. */
  readonly report: BoardReport | undefined;
  readonly isNothing: boolean;
  readonly problem: Problem | null;
  readonly reload: () => void;
}

/** All that the report holds. */
export function useBoardReport(): BoardReportSeen {
  const latest = useRead('getOverview', {});
  const decided = useRead('listExceptions', {});
  const settings = useRead('getSettings', {});
  const overview = latest.data;
  const people = useRead('getAuditPopulations', overview === undefined ? null : { params: { id: overview.audit.id } });
  const todos = useTodos(overview);
  const isNothing = latest.problem?.code === 'nothing-audited';
  const reads = [latest, decided, settings, people];
  const isWhole = decided.data && settings.data && people.data && todos;
  return {
    report:
      overview && isWhole
        ? {
            overview,
            exceptions: decided.data.exceptions,
            todos,
            rights: new Map(settings.data.choices.controls.map(({ id, title }) => [id, title])),
            populations: people.data.populations,
          }
        : undefined,
    isNothing,
    problem: isNothing ? null : (reads.find(({ data, problem }) => data === undefined && problem !== null)?.problem ?? null),
    reload: () => reads.forEach((read) => void read.reload()),
  };
}

/** Null: they are still being asked for. */
function useTodos(overview: Overview | undefined): BoardReport['todos'] | null {
  const api = useApi();
  const [todos, setTodos] = useState<BoardReport['todos'] | null>(null);
  useEffect(() => {
    if (overview === undefined) return undefined;
    const gone = new AbortController();
    void Promise.all(overview.first.map(async ({ key }) => [key, await todoOf(api, overview.audit.id, key, gone.signal)] as const)).then(
      (all) => {
        if (!gone.signal.aborted) setTodos(new Map(all));
      },
    );
    return () => gone.abort();
  }, [api, overview]);
  return todos;
}

/** A gap without what to do about it is still a gap to report. */
async function todoOf(api: Api, id: string, key: string, signal: AbortSignal): Promise<Localized | null> {
  try {
    const { body } = await api.ask('getFinding', { params: { id, key } }, signal);
    return body.findings[0]?.remedy.inShort ?? null;
  } catch {
    return null;
  }
}
