import type { RawExport } from '../audit/exports.ts';
import type { Check } from '../model/check.ts';
import type { Progress } from '../model/progress.ts';
import type { School } from '../model/school.ts';

/** Where one reads: the school's own tenants, or the pretend school. */
export type LivePlace = 'tenant' | 'sandbox';

export interface LiveRequest {
  readonly school: School | null;
  /** Folder to which the paths in the school's settings are relative. */
  readonly folder: string;
  /** How many the pretend school has. */
  readonly people: number;
  readonly progress: (progress: Progress) => void;
}

/** Reading tenants themselves. What a vendor does never throws: it becomes part of what is answered. */
export interface LiveReading {
  /** @throws AppError when no connection is set up, or one that cannot be used. */
  collect(place: LivePlace, request: LiveRequest): Promise<readonly RawExport[]>;
  /** @throws AppError as above. */
  check(place: LivePlace, request: LiveRequest): Promise<readonly Check[]>;
  /** Path of the pretend school's own `lesklaar.yaml`. */
  readonly sandboxSettings: string;
}
