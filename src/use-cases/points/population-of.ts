import type { Finding } from '../../model/finding.ts';
import { everyone, type Population } from '../../model/population.ts';

/** Whom a finding is about. A record may name a population that it does not describe: then nothing more is known of it. */
export function populationOf(finding: Pick<Finding, 'population' | 'platform'>, populations: readonly Population[]): Population {
  const { population: id, platform } = finding;
  return populations.find((one) => one.id === id && one.platform === platform) ?? undescribed(finding);
}

function undescribed({ population: id, platform }: Pick<Finding, 'population' | 'platform'>): Population {
  const none = { id, platform, stage: null, school: null, members: null };
  return id === everyone ? { ...none, role: 'everyone', from: 'tenant' } : { ...none, role: 'unknown', from: 'no-assignment-data' };
}
