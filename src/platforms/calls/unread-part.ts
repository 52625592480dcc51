import type { Localized } from '../../model/language.ts';
import { isObject, listOf } from '../json.ts';
import { failureKinds, type CallFailure, type FailureKind } from './call-failure.ts';

/** Part of a tenant that was asked for and not read, as it stands in a collection under `unread`. */
export interface UnreadPart {
  /** What it is, in the vendor's word: `TeamsMeetingPolicy`, `userConfigurations`, `policies`. */
  readonly part: string;
  readonly why: FailureKind;
  /** The permission or scope without which it cannot be read; null where it takes none. */
  readonly permission: string | null;
  /** The vendor's own words; null when it said nothing. */
  readonly said: string | null;
}

export function unreadPart(part: string, permission: string | null, failure: Pick<CallFailure, 'kind' | 'said' | 'code'>): UnreadPart {
  return { part, why: failure.kind, permission, said: failure.said ?? failure.code };
}

/** What stands under `unread` in a collection; what cannot be read of it is about that part all the same. */
export function readUnreadParts(value: unknown): readonly UnreadPart[] {
  return (listOf(value) ?? []).flatMap((row) => {
    const part = isObject(row) ? row['part'] : undefined;
    if (!isObject(row) || typeof part !== 'string') return [];
    const { permission, said } = row;
    return [
      {
        part,
        why: failureKinds.find((kind) => kind === row['why']) ?? 'malformed',
        permission: typeof permission === 'string' ? permission : null,
        said: typeof said === 'string' ? said : null,
      },
    ];
  });
}

/** Whether the vendor refused, so that a permission is what is missing. */
export function isRefused({ why }: Pick<UnreadPart, 'why'>): boolean {
  return why === 'forbidden' || why === 'signed-out';
}

/** A sentence for people: what was not read, why, and which permission it takes; none helps whoever could not sign in. */
export function unreadSentence({ part, why, permission, said }: UnreadPart): Localized {
  const needs = why === 'forbidden' && permission !== null;
  const words = said === null ? '' : ` (${said})`;
  return {
    nl: `${part}: niet gelezen; ${reasons[why].nl}${words}.${needs ? ` Nodig: ${permission}.` : ''}`,
    en: `${part}: not read; ${reasons[why].en}${words}.${needs ? ` Needed: ${permission}.` : ''}`,
  };
}

/** Why, as the end of a sentence. */
export const reasons: Readonly<Record<FailureKind, Localized>> = {
  'signed-out': { nl: 'aanmelden lukte niet', en: 'signing in failed' },
  forbidden: { nl: 'er is geen toestemming voor', en: 'there is no permission for it' },
  'not-found': { nl: 'de leverancier kent het niet', en: 'the vendor does not know it' },
  rejected: { nl: 'de leverancier nam het verzoek niet aan', en: 'the vendor did not accept the request' },
  throttled: { nl: 'de leverancier vroeg te vaak om later terug te komen', en: 'the vendor asked too often to come back later' },
  unavailable: { nl: 'de dienst van de leverancier was niet beschikbaar', en: 'the vendor’s service was not available' },
  'timed-out': { nl: 'er kwam niet op tijd antwoord', en: 'no answer came in time' },
  unreachable: { nl: 'er was geen verbinding', en: 'there was no connection' },
  malformed: { nl: 'het antwoord was niet te lezen', en: 'the answer could not be read' },
  stopped: { nl: 'het lezen is afgebroken', en: 'reading was stopped' },
};
