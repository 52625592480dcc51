import { expect, test } from '@jest/globals';
import { compareAudits, type ChangeKind } from '../../src/audit/compare-audits.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { SourceRead } from '../../src/model/holding.ts';
import { unassigned, type Population } from '../../src/model/population.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { aFinding, aRecord } from '../support/record.ts';
import { population } from '../support/school.ts';

const pupils: Population = {
  id: 'leerlingen-po',
  role: 'student',
  stage: 'primary',
  school: null,
  platform: 'teams',
  members: 412,
  from: 'configured',
};
const nobodyTold: Population = { ...pupils, id: unassigned, role: 'unknown', members: null, from: 'no-assignment-data' };

function source(complete: SourceRead['complete']): SourceRead {
  return { platform: 'teams', kind: 'configuration-snapshot', origin: 'graph', readAt: '2026-11-22T12:00:00.000Z', complete, problems: [] };
}

/** A calm day: all was read. */
function whole(findings: readonly Finding[], populations = [pupils]): AuditRecord {
  return aRecord({ findings, populations, sources: [source(true)] });
}

/** Something could not be read. */
function lacking(findings: readonly Finding[], populations = [pupils]): AuditRecord {
  return aRecord({ findings, populations, sources: [source(true), source(false)] });
}

function down(findings: readonly Finding[] = []): AuditRecord {
  return aRecord({ findings, populations: [], sources: [] });
}

const gap = aFinding();
const inOrder = aFinding({ outcome: 'ok', allows: 'nobody' });
const accepted = aFinding({ outcome: 'accepted' });
const notSeen = aFinding({ outcome: 'unknown', allows: null, affected: null });
const ofNobodyTold = aFinding({ population: unassigned, affected: null });

const stories: readonly [story: string, older: AuditRecord, newer: AuditRecord, kinds: readonly ChangeKind[]][] = [
  ['a policy was deleted, and all was read', whole([gap]), whole([]), ['gone']],
  ['a gap is not in a record that lacks something', whole([gap]), lacking([]), ['no-longer-readable']],
  ['the platform was down', whole([gap]), down(), ['no-longer-readable']],
  ['the platform was not asked for in the older record', down(), whole([gap]), ['readable-again']],
  ['what was in order and is not seen now', whole([inOrder]), lacking([notSeen]), ['no-longer-readable']],
  ['what was in order and stands nowhere now', whole([inOrder]), lacking([]), []],
  ['a gap that only a record without the rest shows may be nothing but people divided otherwise', whole([]), lacking([gap]), []],
  ['more people than before, while part was not read', whole([gap]), lacking([{ ...gap, affected: 500 }]), []],
  ['a setting that was changed shows, whatever else was not read', whole([inOrder]), lacking([gap]), ['new']],
  [
    'nobody could tell who holds what: the same gap under another name',
    whole([gap]),
    lacking([ofNobodyTold], [nobodyTold]),
    ['no-longer-readable'],
  ],
  ['nobody could tell who holds what: judged by a stricter line', whole([inOrder]), lacking([ofNobodyTold], [nobodyTold]), []],
  ['the next day all is read again', lacking([ofNobodyTold], [nobodyTold]), whole([gap]), ['readable-again']],
  ['people were not counted this time', whole([gap]), lacking([{ ...gap, affected: null }]), []],
  ['people were not counted last time', lacking([{ ...gap, affected: null }]), whole([gap]), []],
  ['pupils left', whole([gap]), whole([{ ...gap, affected: 400 }]), ['changed']],
  ['a part of those in order has a gap, while something was not read', whole([inOrder]), lacking([inOrder, { ...gap, affected: 3 }]), []],
  [
    'the platform was down when the mapping had been changed',
    { ...whole([gap]), mapping: [] },
    { ...lacking([ofNobodyTold], [nobodyTold]), mapping: [population({ id: 'leerlingen-po', role: 'student', teamsGroups: ['groep'] })] },
    ['no-longer-readable'],
  ],
  ['mended is mended, whatever else was not read', whole([gap]), lacking([inOrder]), ['mended']],
  ['accepted for a while is not mended', whole([gap]), whole([accepted]), ['accepted']],
  ['accepted, and then mended', whole([accepted]), whole([inOrder]), ['mended']],
  ['accepted no more', whole([accepted]), whole([gap]), ['no-longer-accepted']],
  ['still accepted', whole([accepted]), whole([accepted]), []],
  [
    'accepted, where another part of the same people has another answer',
    whole([gap, { ...gap, outcome: 'default', allows: 'organiser' }]),
    whole([accepted, { ...gap, outcome: 'default', allows: 'organiser' }]),
    ['accepted'],
  ],
];

test.each(stories)('%s', (_story, older, newer, kinds) => {
  expect(compareAudits(older, newer).changes.map(({ kind }) => kind)).toEqual(kinds);
});
