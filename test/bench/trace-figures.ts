/** One line of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly duration?: number; readonly isLoadingMainFrame?: boolean; readonly documentLoaderURL?: string };
    readonly frame_reporter?: { readonly state: string; readonly affects_smoothness: boolean };
  };
}

export function eventsIn(trace: Uint8Array | undefined): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { readonly traceEvents: readonly TraceEvent[] };
  return traceEvents;
}

/** Milliseconds from the last start of going somewhere to a mark. */
export function timeTo(mark: string, events: readonly TraceEvent[]): number {
  const marked = events.find(({ name }) => name === mark)?.ts ?? 0;
  const starts = events.filter(
    ({ name, pid, args }) => name === 'navigationStart' && isOf(marked, events, pid) && args?.data?.documentLoaderURL !== '',
  );
  return (marked - (starts.at(-1)?.ts ?? marked)) / 1000;
}

/** Whether the process is the one that set the mark. */
function isOf(marked: number, events: readonly TraceEvent[], pid: number): boolean {
  return events.some((event) => event.ts === marked && event.pid === pid);
}

export interface Frames {
  /** In which something was to be shown. */
  readonly wanted: number;
  /** Without those that were dropped where somebody would have seen it move, as Chromium itself counts smoothness. */
  readonly inTime: number;
}

export function framesIn(events: readonly TraceEvent[]): Frames {
  const begun = events.filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b');
  const wanted = begun.flatMap(({ args }) => args?.frame_reporter ?? []).filter(({ state }) => state !== 'STATE_NO_UPDATE_DESIRED');
  const missed = wanted.filter(({ state, affects_smoothness: isSeen }) => state === 'STATE_DROPPED' && isSeen);
  return { wanted: wanted.length, inTime: wanted.length - missed.length };
}

/** Milliseconds of the longest task of the page's main thread. */
export function longestTask(events: readonly TraceEvent[]): number {
  const main = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && main.includes(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** Milliseconds from a key or click until the next painting, by Chromium's own event timing. */
export function slowestAnswer(events: readonly TraceEvent[]): number {
  return Math.max(0, ...events.filter(({ name }) => name === 'EventTiming').map(({ args }) => args?.data?.duration ?? 0));
}
