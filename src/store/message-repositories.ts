import type { PageOf, PageWanted } from './page-of.ts';

/** What is done again and again: the nightly audit, the weekly cards. */
export interface StoredSchedule {
  readonly id: string;
  readonly kind: string;
  /** Five fields, in the time zone. */
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly version: number;
}

export interface ScheduleRepository {
  list(): Promise<readonly StoredSchedule[]>;
  put(schedule: StoredSchedule): Promise<StoredSchedule>;
  remove(id: string): Promise<boolean>;
}

/** How a chat is reached again. */
export interface ConversationRepository {
  get(id: string): Promise<Readonly<Record<string, unknown>> | null>;
  put(id: string, reference: Readonly<Record<string, unknown>>): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<readonly { readonly id: string; readonly reference: Readonly<Record<string, unknown>> }[]>;
}

export interface TrailEntry {
  readonly id: string;
  readonly at: string;
  /** Id and name of the person, or of the system. */
  readonly actorId: string;
  readonly actorName: string;
  /** `exception.approved`. */
  readonly action: string;
  /** What it is about: `exception/3f…`. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Nothing in it is ever changed or taken out. */
export interface TrailRepository {
  add(entry: Omit<TrailEntry, 'id'>): Promise<void>;
  /** Newest first. */
  list(filter: { readonly subject?: string; readonly actorId?: string }, page: PageWanted): Promise<PageOf<TrailEntry>>;
}
