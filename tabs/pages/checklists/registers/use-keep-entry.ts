import { useEffect, useState } from 'react';
import type { AskedOf } from '../../../api/client.ts';
import type { RegisterEntry } from '../../../api/operations.ts';
import type { Problem } from '../../../api/problem.ts';
import { useStale } from '../../../api/use-api.ts';
import { useSend } from '../../../api/use-send.ts';
import { seenVersion } from '../row/row.ts';
import type { ScopeQuery } from '../scope/scope-address.ts';
import type { Content } from './content.ts';
import type { RegisterId } from './register-id.ts';

export const staleWithRegisters = [
  'listRegisterEntries',
  'getRegisterEntry',
  'getRegisterEntryDocument',
  'getChecklist',
  'listChecklists',
  'listChecklistTasks',
  'getChecklistReport',
  'getChecklistSchools',
] as const;

interface Changing {
  readonly entry: RegisterEntry;
  /** As the writer saw it. */
  readonly version: number;
}

interface KeepingEntry {
  /** Null where it was not kept; the first argument is null for a new one. */
  readonly keep: (changing: Changing | null, content: Content) => Promise<RegisterEntry | null>;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  readonly wasOvertaken: boolean;
}

/** Puts an entry in a register, or another content in its place. */
export function useKeepEntry(register: RegisterId, query: ScopeQuery): KeepingEntry {
  const refresh = useStale();
  const adding = useSend('addRegisterEntry', staleWithRegisters);
  const changing = useSend('changeRegisterEntry', staleWithRegisters);
  const [wasOvertaken, setOvertaken] = useState(false);
  useEffect(() => {
    if (changing.problem?.code !== 'changed-meanwhile') return;
    setOvertaken(true);
    void refresh('listRegisterEntries');
  }, [changing.problem, refresh]);
  const keep = async (changed: Changing | null, content: Content): Promise<RegisterEntry | null> => {
    setOvertaken(false);
    if (changed === null) {
      const { school = null, year = null } = query;
      // The register's own schema, in the service, says what does not fit.
      return adding.send({ body: { register, school, year, content } as AskedOf<'addRegisterEntry'>['body'] });
    }
    const { entry, version } = changed;
    const body = { register, school: entry.school, year: entry.year, content } as AskedOf<'changeRegisterEntry'>['body'];
    return changing.send({ params: { entry: entry.entry }, seen: seenVersion({ version }), body });
  };
  const problem = adding.problem ?? (changing.problem?.code === 'changed-meanwhile' ? null : changing.problem);
  return { keep, isSending: adding.isSending || changing.isSending, problem, wasOvertaken };
}
