import { expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/model/record.ts';
import { getFinding } from '../../src/use-cases/audits/get-finding.ts';
import { findingKey } from '../../src/audit/finding-key.ts';
import { auditIdOf } from '../../src/use-cases/audits/get-audit.ts';
import { getPoints } from '../../src/use-cases/points/get-points.ts';
import { largeRecord } from '../support/large-record.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { anAttestation, anException } from '../support/stored.ts';
import { codeOf, openOffice, type BoardAtWork } from './office.ts';

const office = openOffice();

async function keep({ store }: BoardAtWork, record: AuditRecord): Promise<void> {
  await store.audits.add(record, { trigger: 'demand', collectionId: null });
}

test('every finding is among the points, and what many share stands there once', async () => {
  const board = await office.board();
  const record = largeRecord({ schools: 20, findings: 400 });
  await keep(board, record);

  const { audit, sayings, scopes, populations, points } = await getPoints(board.as('dpo'), record.id);

  expect(audit).toEqual({ id: record.id, finishedAt: record.finishedAt, preset: 'nl-school', stage: 'primary' });
  expect(
    points.map(({ saying, scope, population, affected }) => [
      sayings[saying]?.title.nl,
      scopes[scope]?.name,
      populations[population]?.school,
      affected,
    ]),
  ).toEqual(
    record.findings.map(({ text, scope, population, affected }) => [
      text.nl.title,
      scope.name,
      `School ${population.replace('leerlingen-', '')}`,
      affected,
    ]),
  );
  expect(points.map(({ key }) => key)).toEqual(record.findings.map(findingKey));
  expect([sayings.length < 60, populations.length]).toEqual([true, 20]);
});

test('names go in and out as they are, and people whom the record does not describe are not guessed at', async () => {
  const board = await office.board();
  const findings = hostileNames.map((name) => aFinding({ scope: { kind: 'group', id: name, name }, population: name }));
  const whole = aFinding({ population: 'everyone' });
  await keep(board, aRecord({ findings: [...findings, whole], populations: [] }));

  const { scopes, populations } = await getPoints(board.as('dpo'), aRecord().id);

  expect(scopes.slice(0, -1).map(({ name }) => name)).toEqual(hostileNames);
  expect(populations.map(({ id, role, members }) => [id, role, members])).toEqual([
    ...hostileNames.map((name) => [name, 'unknown', null]),
    ['everyone', 'everyone', null],
  ]);
});

test('an address that names the latest audit goes on to the next one', async () => {
  const board = await office.board();
  await keep(board, aRecord({ id: 'maandag', finishedAt: '2026-11-16T03:00:00.000Z' }));

  const before = await auditIdOf(board.as('board'), 'latest');
  await keep(board, aRecord({ id: 'dinsdag', finishedAt: '2026-11-17T03:00:00.000Z' }));

  expect([before, await auditIdOf(board.as('board'), 'latest'), await auditIdOf(board.as('board'), 'maandag')]).toEqual([
    'maandag',
    'dinsdag',
    'maandag',
  ]);
  expect(await codeOf(auditIdOf((await office.board()).as('board'), 'latest'))).toBe('nothing-audited');
  expect(await codeOf(auditIdOf(board.as('teacher'), 'maandag'))).toBe('not-allowed');
});

test('with a finding comes where else the same is set, for whom, and from what it was read', async () => {
  const board = await office.board();
  const here = aFinding();
  const teachers = aFinding({ population: 'leraren', outcome: 'ok' });
  const council = aFinding({ scope: { kind: 'policy', id: 'Leerlingenraad', name: 'Leerlingenraad' }, affected: 5 });
  const others = [aFinding({ control: 'lobby' }), aFinding({ platform: 'meet' })];
  await keep(board, aRecord({ findings: [here, teachers, council, ...others] }));

  const seen = await getFinding(board.as('dpo'), aRecord().id, findingKey(here));

  expect(seen.population).toMatchObject({ id: 'leerlingen-po', school: 'De Linde', members: 412 });
  expect(seen.places.map(({ scope, population, outcome, affected }) => [scope.name, population.role, outcome, affected])).toEqual([
    ['Global', 'student', 'gap', 412],
    ['Global', 'teacher', 'ok', 412],
    ['Leerlingenraad', 'student', 'gap', 5],
  ]);
  expect(seen.sources.map(({ platform, origin }) => `${platform} ${origin}`)).toEqual(['teams policies.json']);
});

test('with a finding comes what was decided about it, and nothing that is about another one', async () => {
  const board = await office.board();
  const finding = aFinding({ scope: { kind: 'policy', id: 'Mediateam', name: 'Mediateam' } });
  await keep(board, aRecord({ findings: [finding] }));
  const decided = [
    anException({ id: 'hier' }),
    anException({ id: 'overal', platform: null, scope: null, state: 'ended' }),
    anException({ id: 'verlopen', until: '2026-11-01' }),
    anException({ id: 'ander-recht', control: 'lobby' }),
    anException({ id: 'ander-beleid', scope: 'Leraren' }),
    anException({ id: 'andere-groep', population: 'leraren' }),
    anException({ id: 'ander-platform', platform: 'meet' }),
  ];
  for (const exception of decided) await board.store.exceptions.put(exception);
  await board.store.attestations.put(anAttestation({ id: 'gezien', control: 'recording', platform: null, population: 'leerlingen-po' }));
  await board.store.attestations.put(anAttestation({ id: 'elders' }));

  const { exceptions, attestations } = await getFinding(board.as('dpo'), aRecord().id, findingKey(finding));

  expect(new Map(exceptions.map(({ id, state }) => [id, state]))).toEqual(
    new Map([
      ['hier', 'requested'],
      ['overal', 'ended'],
      ['verlopen', 'expired'],
    ]),
  );
  expect(attestations.map(({ id }) => id)).toEqual(['gezien']);
});
