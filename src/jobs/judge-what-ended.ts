import { isLive } from '../model/decision-end.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { OrganisationStore, Store } from '../store/store.ts';
import type { AuditJobs } from '../use-cases/audit-jobs.ts';
import { todayOf } from '../use-cases/end-date.ts';
import { judgeDecision } from '../use-cases/judge-decision.ts';
import { lesklaarItself } from '../use-cases/lesklaar-itself.ts';
import { eachOrganisation } from './each-organisation.ts';

interface Judging {
  readonly store: Store;
  readonly audits: AuditJobs;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Has what was read last judged once more where the latest record still counts a deviation or somebody's word whose last day is over: nobody audits a school
 * that planned no audits.
 */
export async function judgeWhatEnded({ store, audits, clock, log }: Judging): Promise<void> {
  await eachOrganisation({ store, log }, 'What ended could not be judged', async (own) => {
    if (await countsWhatEnded(own, clock)) await judgeDecision({ actor: lesklaarItself(own), store: own, jobs: audits });
  });
}

async function countsWhatEnded(store: OrganisationStore, clock: Clock): Promise<boolean> {
  const today = await todayOf(store, clock);
  const decisions = [...(await store.exceptions.list()), ...(await store.attestations.list())];
  // A record may hold megabytes: it is looked at only where there is a reason to.
  if (decisions.every(({ until }) => isLive(until, today))) return false;
  const { findings = [] } = (await store.audits.latest()) ?? {};
  const counting = findings.flatMap(({ exception, attestation }) => [exception, attestation]).filter((one) => one?.state === 'live');
  return counting.some((one) => one !== null && !isLive(one.until, today));
}
