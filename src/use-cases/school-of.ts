import type { Clock } from '../clock.ts';
import { isLive } from '../model/decision-end.ts';
import { namelessOrganisation } from '../model/nameless-organisation.ts';
import type { Attestation, Exception, School } from '../model/school.ts';
import type { StoredException } from '../store/decision-repositories.ts';
import type { OrganisationStore } from '../store/store.ts';
import { todayOf } from './end-date.ts';

/**
 * What the organisation tells about itself, as judging takes it. Approved exceptions whose last day is over come along, so that their gaps can say so, unless
 * a live one has taken their place; what was ended does not. Connections are not kept here.
 */
export async function schoolOf(store: OrganisationStore, clock: Clock): Promise<School> {
  const today = await todayOf(store, clock);
  const organisation = await store.organisation.get();
  const { definitions } = await store.populations.get();
  const { name, country, timezone, language, microsoftTenantId, googleCustomerId } = organisation ?? namelessOrganisation;
  return {
    organisation: { name, country, timezone, language, microsoftTenantId, googleCustomerId },
    connections: { microsoft: null, google: null },
    preset: organisation?.preset ?? null,
    overrides: organisation?.overrides ?? [],
    populations: definitions,
    exceptions: exceptionsThatCount(await store.exceptions.list(), today),
    attestations: (await store.attestations.list()).filter(({ endedAt }) => endedAt === null).map(wordOf),
  };
}

function exceptionsThatCount(all: readonly StoredException[], today: string): readonly Exception[] {
  const approved = all.filter(({ state }) => state === 'approved');
  const live = approved.filter(({ until }) => isLive(until, today));
  const renewed = new Set(live.map(placeOf));
  const expired = approved.filter((one) => !isLive(one.until, today) && !renewed.has(placeOf(one)));
  return [...live, ...expired].map(({ control, platform, scope, population, reason, approvedBy, until }) => {
    return { control, platform, scope, population, reason, approvedBy: approvedBy ?? '', until };
  });
}

function placeOf({ control, platform, scope, population }: StoredException): string {
  return JSON.stringify([control, platform, scope?.toLowerCase(), population]);
}

function wordOf({ control, platform, population, outcome, by, until }: Attestation): Attestation {
  return { control, platform, population, outcome, by, until };
}
