import type { Localized } from '../../../../src/model/language.ts';
import type { PlatformId } from '../../../../src/model/platform.ts';

/** What a framework asks, in our words, and what Lesklaar has to say about it. */
export interface Requirement {
  /** As the framework writes it. */
  readonly id: string;
  readonly asks: Localized;
  /** How strongly: SHALL, SHOULD, a level; null where the framework tells none. */
  readonly strength: string | null;
  /** Ids of the rights whose outcomes say something about it; `all`: each of them. Empty: none does. */
  readonly rights: readonly string[] | 'all';
  /** Null: on all platforms. */
  readonly platform: PlatformId | null;
  /** What Lesklaar itself has to show for it, apart from rights. */
  readonly ownEvidence: readonly OwnEvidence[];
  /** What it asks and Lesklaar does not see; null where the rights say it all. */
  readonly unseen: Localized | null;
}

/** Parts of Lesklaar that are evidence. */
export type OwnEvidence = 'audits' | 'deviations' | 'trail' | 'board-report' | 'presets';

export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly about: Localized;
  /** The preset that holds its own thresholds; null: there is none. */
  readonly preset: string | null;
  readonly requirements: readonly Requirement[];
}

interface Asked extends Pick<Requirement, 'id' | 'asks' | 'rights'> {
  readonly strength?: string;
  readonly ownEvidence?: readonly OwnEvidence[];
  readonly unseen?: Localized;
}

/** Requirements for one platform, or for all. */
export function requirementsOn(platform: PlatformId | null, asked: readonly Asked[]): readonly Requirement[] {
  return asked.map(({ strength = null, ownEvidence = [], unseen = null, ...rest }) => ({
    ...rest,
    platform,
    strength,
    ownEvidence,
    unseen,
  }));
}
