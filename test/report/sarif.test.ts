import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { SarifLog, SarifResult, SarifRun } from '../../src/report/sarif-types.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { sarifProblems } from '../support/sarif-schema.ts';
import { aSchoolRecord } from '../support/school-record.ts';

test.each([
  ['a school', aSchoolRecord()],
  ['nothing found', aRecord({ findings: [] })],
  ['nothing read', aRecord({ findings: [], sources: [], populations: [] })],
  ['times that are none', aRecord({ startedAt: 'early', finishedAt: 'late' })],
  [
    'hostile names',
    aRecord({ findings: hostileNames.map((name) => aFinding({ control: name, scope: { kind: 'group', id: name, name } })) }),
  ],
])('%s is valid SARIF 2.1.0', (_what, record) => {
  expect(sarifProblems(renderSarif(record))).toEqual([]);
});

test('the schema would notice', () => {
  expect(sarifProblems('{"version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[{"kind":"gap"}]}]}')).not.toEqual([]);
});

test('one rule a control, and every result points at its rule', () => {
  const { tool, results } = runOf(aSchoolRecord());
  const ids = tool.driver.rules.map((rule) => rule.id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(results.filter((result) => ids[result.ruleIndex] !== result.ruleId)).toEqual([]);
  expect(tool.driver.rules[0]).toMatchObject({ id: 'recording', name: 'Recording', shortDescription: { text: 'Opnemen starten' } });
});

test.each([
  [{ outcome: 'gap', severity: 'high' }, 'fail', 'error'],
  [{ outcome: 'gap', severity: 'medium' }, 'fail', 'warning'],
  [{ outcome: 'gap', severity: 'low' }, 'fail', 'note'],
  [{ outcome: 'accepted', severity: 'high' }, 'fail', 'error'],
  [{ outcome: 'unknown' }, 'open', 'none'],
  [{ outcome: 'instruct' }, 'informational', 'none'],
  [{ outcome: 'ok' }, 'pass', 'none'],
  [{ outcome: 'default' }, 'pass', 'none'],
  [{ outcome: 'not-applicable' }, 'notApplicable', 'none'],
] as const)('%j is %s with level %s', (given, kind, level) => {
  expect(resultOf(aFinding(given))).toMatchObject({ kind, level });
});

test('only a live approval suppresses a result, with its reason', () => {
  const exception = { reason: 'schooltelevisie', approvedBy: 'de directie', until: '2027-07-31', state: 'live' } as const;

  expect(resultOf(aFinding({ outcome: 'accepted', exception })).suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'schooltelevisie',
      properties: { approvedBy: 'de directie', until: '2027-07-31' },
    },
  ]);
  expect(resultOf(aFinding({ exception: { ...exception, state: 'expired' } })).suppressions).toEqual([]);
});

test('the scope is named in full', () => {
  const finding = aFinding({ scope: { kind: 'org-unit', id: '/Leerlingen/PO', name: 'PO' } });

  expect(resultOf(finding).locations[0]?.logicalLocations).toEqual([
    { name: 'PO', fullyQualifiedName: 'teams::org-unit::/Leerlingen/PO', kind: 'org-unit' },
  ]);
});

test.each([
  ['policies.json', 'policies.json'],
  ['C:\\export\\mijn beleid.json', 'C%3A/export/mijn%20beleid.json'],
  ['/tmp/a#b?c.json', 'tmp/a%23b%3Fc.json'],
  ['../in/x.json', '../in/x.json'],
  ['https://graph.microsoft.com/beta/x y', 'https://graph.microsoft.com/beta/x%20y'],
  ['kapot\uD800.json', 'kapot%EF%BF%BD.json'],
  ['', 'unnamed'],
])('the file %j becomes the address %s', (origin, uri) => {
  const [source] = aRecord().sources;
  const { artifacts } = runOf(aRecord({ sources: source === undefined ? [] : [{ ...source, origin }] }));

  expect(artifacts[0]?.location.uri).toBe(uri);
});

test('a result points at the file it was read from, else at a file of its platform', () => {
  const [source] = aRecord().sources;
  const sources = ['meet.json', 'first.json', 'second.json'].map((origin, index) => ({
    ...(source ?? fail()),
    origin,
    platform: index === 0 ? ('meet' as const) : ('teams' as const),
  }));
  const read = aFinding({ observed: [{ setting: 'X', value: 1, readFrom: 'second.json: Global' }] });

  const places = runOf(aRecord({ sources, findings: [read, aFinding({ observed: [] })] })).results.map(({ locations }) => locations[0]);

  expect(places.map((place) => place?.physicalLocation?.artifactLocation)).toEqual([
    { uri: 'second.json', index: 2 },
    { uri: 'first.json', index: 1 },
  ]);
});

test('a fingerprint stays when the value changes and differs between policies', () => {
  const before = resultOf(aFinding());
  const after = resultOf(
    aFinding({ outcome: 'ok', affected: 9, observed: [{ setting: 'AllowCloudRecording', value: false, readFrom: 'b' }] }),
  );
  const other = resultOf(aFinding({ scope: { kind: 'policy', id: 'Leraren', name: 'Leraren' } }));

  expect(after.partialFingerprints).toEqual(before.partialFingerprints);
  expect(other.partialFingerprints).not.toEqual(before.partialFingerprints);
});

test('messages are Dutch, with English beside them, and nothing in them is read as a link or a place to fill in', () => {
  const { text } = aFinding();
  const result = resultOf(aFinding({ text: { ...text, nl: { ...text.nl, because: '[klik](1) {0}' } } }));

  expect(result.message.text).toBe(String.raw`\[klik\](1) {{0}}`);
  expect(result.properties).toMatchObject({ messages: { en: 'Pupils can start a recording of the lesson themselves.' } });
});

test('remarks about sources and notices are told as notifications', () => {
  const notifications = runOf(aSchoolRecord()).invocations[0]?.toolExecutionNotifications;

  expect(notifications?.map(({ level }) => level)).toEqual(['warning', 'note']);
  expect(notifications?.[0]).toMatchObject({
    message: { text: 'De tweede bladzijde van het antwoord ontbreekt.' },
    properties: { messages: { en: 'The second page of the answer is missing.' } },
  });
});

function runOf(record: AuditRecord): SarifRun {
  const log: SarifLog = JSON.parse(renderSarif(record));
  return log.runs[0] ?? fail();
}

function resultOf(finding: Finding): SarifResult {
  return runOf(aRecord({ findings: [finding] })).results[0] ?? fail();
}

function fail(): never {
  throw new Error('nothing there');
}
