import { isLive } from '../../model/decision-end.ts';
import { controlById } from '../../controls/index.ts';
import { localized, type Localized } from '../../model/language.ts';
import type { StoredAttestation, StoredException } from '../../store/decision-repositories.ts';
import type { DigestFacts } from './digest-facts.ts';
import { lastDay } from './last-day.ts';
import { approvers } from './owners.ts';
import type { About, Owner, Thing } from './thing.ts';
import { thingId } from './thing-id.ts';

type Facts = Pick<DigestFacts, 'exceptions' | 'attestations' | 'calendar' | 'record'>;

/** Deviations that wait for a decision or end, and words of people that end. What took the place of another speaks for it. */
export function decisionThings({ exceptions, attestations, calendar, record }: Facts, today: string): readonly Thing[] {
  const open = exceptions.filter(({ state }) => state === 'approved' || state === 'requested');
  const standing = attestations.filter(({ endedAt }) => endedAt === null);
  const thing = (one: StoredException | StoredAttestation, about: About, owner: Owner, title: Localized): Thing => ({
    id: thingId(about.kind, one.id),
    about,
    title,
    owner,
    ...lastDay(one.until, today, calendar),
    school: null,
    deed: 'open',
    page: 'deviations',
  });
  return [
    ...latest(open.filter(({ state }) => state === 'approved')).flatMap((one) => {
      const state = isLive(one.until, today) ? 'approved' : 'expired';
      // A later audit shows the gap itself.
      if (state === 'expired' && record !== null && record.finishedAt.slice(0, 10) > one.until) return [];
      return [thing(one, { kind: 'exception', state }, { name: one.requestedBy }, titleOf(one.control))];
    }),
    ...open
      .filter(({ state, until }) => state === 'requested' && isLive(until, today))
      .map((one) => thing(one, { kind: 'exception', state: 'requested' }, approvers, titleOf(one.control))),
    ...latest(standing).map((one) => {
      const state = isLive(one.until, today) ? 'live' : 'expired';
      return thing(one, { kind: 'attestation', state }, { name: one.by }, titleOf(one.control));
    }),
  ];
}

/** Of those about the same the one that lasts longest. */
function latest<T extends StoredException | StoredAttestation>(all: readonly T[]): readonly T[] {
  const placeOf = (one: T): string =>
    JSON.stringify([one.control, one.platform, one.population, 'scope' in one ? (one.scope?.toLowerCase() ?? null) : null]);
  return [...Map.groupBy(all, placeOf).values()].flatMap((same) => same.toSorted((a, b) => (a.until < b.until ? 1 : -1)).slice(0, 1));
}

/** What the school called a right that is there no more stays as it was kept. */
export function titleOf(control: string): Localized {
  const text = controlById(control)?.text;
  return localized((language) => text?.[language].title ?? control);
}
