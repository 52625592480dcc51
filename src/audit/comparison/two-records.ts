import type { Finding } from '../../model/finding.ts';
import { platformIds, type PlatformId } from '../../model/platform.ts';
import { everyone, unassigned } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import { comparability, type Comparability } from '../comparability.ts';
import { once } from '../once.ts';
import { organisingWords, type OrganisingWords } from './organising-words.ts';
import { settingsOf } from './evidence-compared.ts';
import { isSameNorm } from './norm-compared.ts';
import { peopleCompared, type PeopleCompared } from './people-compared.ts';

/** All that may make two records differ beside the tenant. */
export interface TwoRecords {
  readonly comparable: Comparability;
  readonly peopleOn: (platform: PlatformId) => PeopleCompared;
  readonly organising: OrganisingWords;
  readonly preset: 'same' | 'other';
  readonly norm: 'same' | 'other';
  /** Of the product. */
  readonly version: 'same' | 'other';
  readonly older: RecordSeen;
  readonly newer: RecordSeen;
}

/** What is to be found in one of them, by the ids of the newer one. */
export interface RecordSeen {
  hasScope(finding: Finding): boolean;
  hasControl(finding: Finding): boolean;
  /** Whether these people are held against anything there in this right, as far as it stands on the same settings; so are people who are not there. */
  asks(finding: Finding): boolean;
}

export function twoRecords(older: AuditRecord, newer: AuditRecord): TwoRecords {
  const people = new Map(platformIds.map((platform) => [platform, peopleCompared(older, newer, platform)]));
  const peopleOn = (platform: PlatformId): PeopleCompared => people.get(platform) ?? peopleCompared(older, newer, platform);
  const idOf = ({ platform, population }: Finding): string => peopleOn(platform).newerId(population);
  return {
    comparable: comparability(older, newer),
    peopleOn,
    organising: organisingWords(older, newer, peopleOn),
    preset: older.preset === newer.preset ? 'same' : 'other',
    norm: isSameNorm(older, newer) ? 'same' : 'other',
    version: older.generator.version === newer.generator.version ? 'same' : 'other',
    older: recordSeen(older, idOf, ({ platform, population }) => peopleOn(platform).isIn('older', population)),
    newer: recordSeen(
      newer,
      ({ population }) => population,
      ({ platform, population }) => peopleOn(platform).isIn('newer', population),
    ),
  };
}

/** `idOf` names the people of the record's own findings; `isThere` and the questions are about findings by the newer record's ids. */
function recordSeen({ findings }: AuditRecord, idOf: (own: Finding) => string, isThere: (finding: Finding) => boolean): RecordSeen {
  const scopes = once(() => new Set(findings.map(scopeKey)));
  const rights = once(() => new Set(findings.map(rightKey)));
  const asked = once(() => Map.groupBy(findings, (finding) => askedKey(finding, idOf(finding))));
  return {
    hasScope: (finding) => scopes().has(scopeKey(finding)),
    hasControl: (finding) => rights().has(rightKey(finding)),
    asks(finding) {
      const { population } = finding;
      if (!isThere(finding) && population !== everyone && population !== unassigned) return true;
      return (asked().get(askedKey(finding, population)) ?? []).some((own) => standsOnTheSame(own, finding));
    },
  };
}

function scopeKey({ platform, scope }: Finding): string {
  return JSON.stringify([platform, scope.kind, scope.id]);
}

function rightKey({ platform, control }: Finding): string {
  return `${platform} ${control}`;
}

function askedKey(finding: Finding, population: string): string {
  return JSON.stringify([rightKey(finding), population]);
}

function standsOnTheSame(one: Finding, other: Finding): boolean {
  const settings = settingsOf(one);
  return settings.size === 0 || settingsOf(other).size === 0 || [...settingsOf(other)].some((setting) => settings.has(setting));
}
