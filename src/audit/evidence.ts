import type { SettingRead } from '../controls/parts/grade.ts';
import type { Observed, Unread } from '../model/finding.ts';
import type { PlatformId } from '../model/platform.ts';
import { unknownReasons, type UnknownReason } from '../model/reading.ts';

export interface Evidence {
  readonly observed: readonly Observed[];
  readonly unread: readonly Unread[];
}

/** What was seen and what was not, each once, in a fixed order. */
export function evidenceOf(reads: readonly SettingRead[], platform: PlatformId): Evidence {
  const observed = new Map<string, Observed>();
  const unread = new Map<string, Unread>();
  for (const { setting, reading } of reads) {
    const name = platform === 'teams' ? setting.slice(setting.lastIndexOf('.') + 1) : setting;
    if (reading.known) {
      const seen: Observed = { setting: name, value: reading.value, readFrom: reading.readFrom.join(', ') };
      observed.set(`${name} ${JSON.stringify(seen.value)}`, seen);
    } else {
      const missed: Unread = { setting: name, why: reading.why, detail: reading.detail ?? null };
      unread.set(`${name} ${missed.why} ${JSON.stringify(missed.detail)}`, missed);
    }
  }
  return { observed: inOrder(observed), unread: inOrder(unread).toSorted(mostTellingFirst) };
}

/** Of several reasons, the one that tells most is what the reader should hear. */
export function mostTellingFirst(a: { readonly why: UnknownReason }, b: { readonly why: UnknownReason }): number {
  return unknownReasons.indexOf(b.why) - unknownReasons.indexOf(a.why);
}

function inOrder<T>(byKey: ReadonlyMap<string, T>): readonly T[] {
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
