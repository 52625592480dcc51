import { useCallback, useEffect, useReducer, useRef } from 'react';
import { problemOf } from '../../../api/problem.ts';
import { sendingFetch } from '../../../api/sending-fetch.ts';
import { useApi, useStale } from '../../../api/use-api.ts';
import { usePlaced } from '../../../host/surroundings.ts';
import { queueAfter, sendableName, type FileStep, type QueuedFile } from './upload-queue.ts';

export interface Uploads {
  readonly queue: readonly QueuedFile[];
  /** Has somebody see what files hold; nothing is kept. */
  readonly look: (files: readonly File[]) => void;
  /** Lets a file count that was looked at. */
  readonly keep: (queued: QueuedFile) => Promise<void>;
  /** Stops what is sent, and forgets the file. */
  readonly forget: (id: string) => void;
}

/** Files on their way to the service. */
export function useUploads(): Uploads {
  const api = useApi();
  const refresh = useStale();
  const { window, newId } = usePlaced();
  const [queue, change] = useReducer(queueAfter, []);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const send = useCallback(
    async (id: string, file: File, dryRun: 'true' | 'false', onSent: (sent: number) => void) => {
      const stop = new AbortController();
      stops.current.set(id, stop);
      const carrier = { fetch: sendingFetch(window, onSent), signal: stop.signal };
      return (await api.upload('addUpload', { query: { name: sendableName(file.name), dryRun }, file }, carrier)).body;
    },
    [api, window],
  );

  const goOn = (id: string, to: FileStep): void => change({ kind: 'went-on', id, to });

  const look = (files: readonly File[]): void => {
    for (const file of files) {
      const id = newId();
      change({ kind: 'chosen', id, file });
      send(id, file, 'true', (sent) => goOn(id, { step: 'looking', sent })).then(
        ({ recognised }) => goOn(id, { step: 'seen', recognised }),
        (error: unknown) => goOn(id, { step: 'failed', problem: problemOf(error), recognised: null }),
      );
    }
  };

  const keep = async ({ id, file, now }: QueuedFile): Promise<void> => {
    const recognised = 'recognised' in now ? now.recognised : null;
    if (recognised === null) return;
    goOn(id, { step: 'keeping', recognised, sent: 0 });
    try {
      const kept = await send(id, file, 'false', (sent) => goOn(id, { step: 'keeping', recognised, sent }));
      if ('upload' in kept) goOn(id, { step: 'kept', recognised: kept.recognised, uploadId: kept.upload.id });
      await refresh('listUploads', 'getLatestJob', 'suggestPopulations');
    } catch (error) {
      goOn(id, { step: 'failed', problem: problemOf(error), recognised });
    }
  };

  const forget = (id: string): void => {
    stops.current.get(id)?.abort();
    change({ kind: 'gone', id });
  };

  return { queue, look, keep, forget };
}
