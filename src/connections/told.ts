import type { Environment } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Localized } from '../model/language.ts';
import { platformNames, type PlatformId } from '../model/platform.ts';
import type { School } from '../model/school.ts';

/** Where connections are told: the environment goes before `lesklaar.yaml`, whose paths are relative to `folder`. */
export interface ToldIn {
  readonly env: Environment;
  readonly school: School | null;
  readonly folder: string;
}

export interface Told {
  readonly value: string;
  /** The variable or the key that tells it. */
  readonly place: string;
}

/** What a connection cannot do without. */
export interface Piece {
  readonly platform: PlatformId;
  readonly variable: string;
  /** Below `connections` in lesklaar.yaml: `microsoft.clientId`. */
  readonly key: string;
  /** As the end of "expected: …". */
  readonly expected: Localized;
}

/** What keeps a connection from being used, as far as it shows without calling anybody. */
export interface ConnectionProblem {
  readonly kind: 'missing' | 'unusable';
  readonly place: string;
  readonly expected: Localized;
  /** The same, for whoever starts a command. */
  readonly error: AppError;
}

/** Null without problems: not connected. */
export interface ConnectionRead<T> {
  readonly connection: T | null;
  readonly problems: readonly ConnectionProblem[];
}

export const notConnected: ConnectionRead<never> = { connection: null, problems: [] };

/** An empty value counts as none. */
export function toldOf(env: Environment, piece: Piece, settled: string | null): Told | null {
  const value = env[piece.variable]?.trim() ?? '';
  if (value !== '') return { value, place: piece.variable };
  return settled === null ? null : { value: settled, place: `connections.${piece.key}` };
}

/** The value, or what is wrong with it. */
export function pieceOf(piece: Piece, told: Told | null, fits: (value: string) => boolean): string | ConnectionProblem {
  if (told === null) return missingPiece(piece);
  return fits(told.value) ? told.value : unusablePiece(piece, told, `“${told.value.replaceAll(/\p{C}/gu, ' ').slice(0, 60)}”`);
}

/** What is read from a file, or what is wrong with it. */
export async function readPiece<T>(piece: Piece, { place }: Told, read: () => Promise<T>): Promise<T | ConnectionProblem> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError) return { kind: 'unusable', place, expected: piece.expected, error };
    throw error;
  }
}

export function isProblem(piece: unknown): piece is ConnectionProblem {
  return typeof piece === 'object' && piece !== null && 'error' in piece;
}

export function missingPiece({ platform, variable, key, expected }: Piece): ConnectionProblem {
  const missing = key.slice(key.indexOf('.') + 1);
  const orKey = { nl: ` of connections.${key} in lesklaar.yaml`, en: ` or connections.${key} in lesklaar.yaml` };
  const error = new AppError('incomplete-connection', { platform: platformNames[platform], missing, variable, key: orKey });
  return { kind: 'missing', place: variable, expected, error };
}

/** `detail`: what it is instead, without what nobody may read. */
export function unusablePiece({ platform, expected }: Piece, { place }: Told, detail: Localized | string): ConnectionProblem {
  const error = new AppError('unusable-connection', { place, platform: platformNames[platform], detail, expected });
  return { kind: 'unusable', place, expected, error };
}
