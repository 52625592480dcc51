import { expect, test } from '@jest/globals';
import { actions } from '../../src/auth/permissions.ts';
import type { Attestation, Exception, Me } from '../../tabs/api/operations.ts';
import { daysUntil, decisionDays } from '../../tabs/components/decisions/decision-days.ts';
import { possibleVerbs } from '../../tabs/components/decisions/possible-verbs.ts';
import { decisionLists, type Decision } from '../../tabs/pages/deviations/decision-lists.ts';
import { anAttestation, anException } from '../support/stored.ts';

const noon = new Date(2026, 10, 22, 12);

test.each([
  ['in November the school year ends next summer', noon, 'NL', '2027-07-31'],
  ['in Flanders it ends with August', noon, 'BE', '2027-08-31'],
  ['where nobody told the country, as in the Netherlands', noon, null, '2027-07-31'],
  ['in June this school year still counts', new Date(2027, 5, 20), 'NL', '2027-07-31'],
  ['in July the next one is meant', new Date(2027, 6, 20), 'NL', '2028-07-31'],
  ['in August the new school year has begun', new Date(2027, 7, 20), 'NL', '2028-07-31'],
] as const)('%s', (_what, now, country, proposed) => {
  const days = decisionDays(now, country);

  expect(days.proposed).toBe(proposed);
  expect(days.first <= days.proposed && days.proposed <= days.last).toBe(true);
});

test('a decision may end from tomorrow up to eighteen months from now, also at the end of a long month', () => {
  expect(decisionDays(noon, 'NL')).toMatchObject({ first: '2026-11-23', last: '2028-05-22' });
  expect(decisionDays(new Date(2026, 7, 31), 'NL')).toMatchObject({ first: '2026-09-01', last: '2028-02-29' });
});

test('days are counted by the calendar, late in the evening too', () => {
  const late = new Date(2026, 10, 22, 23, 59);

  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-12-22'].map((day) => daysUntil(day, late))).toEqual([-1, 0, 1, 30]);
});

const exception = (id: string, given: Partial<Exception>): Exception => ({ ...anException({ id }), ...given });
const attestation = (id: string, given: Partial<Attestation>): Attestation => ({ ...anAttestation({ id }), state: 'live', ...given });

test('decisions stand by what has to be done with them', () => {
  const exceptions = [
    exception('gevraagd-nieuw', { requestedAt: '2026-11-21T09:00:00.000Z' }),
    exception('gevraagd-oud', { requestedAt: '2026-11-01T09:00:00.000Z' }),
    exception('loopt-lang', { state: 'approved', until: '2027-07-31' }),
    exception('loopt-af', { state: 'approved', until: '2026-12-20' }),
    exception('afgewezen', { state: 'refused', endedAt: '2026-11-20T09:00:00.000Z' }),
    exception('verlopen', { state: 'expired', until: '2026-11-21' }),
  ];
  const attestations = [
    attestation('gezien', { until: '2027-07-31' }),
    attestation('gezien-kort', { until: '2026-12-01' }),
    attestation('ingetrokken', { state: 'ended', endedAt: '2026-11-10T09:00:00.000Z' }),
  ];

  const lists = decisionLists(exceptions, attestations, noon);

  expect({
    toDecide: lists.toDecide.map(({ id }) => id),
    endsSoon: lists.endsSoon.map(idOf),
    approved: lists.approved.map(({ id }) => id),
    attested: lists.attested.map(({ id }) => id),
    past: lists.past.map(idOf),
  }).toEqual({
    toDecide: ['gevraagd-oud', 'gevraagd-nieuw'],
    endsSoon: ['gezien-kort', 'loopt-af'],
    approved: ['loopt-lang'],
    attested: ['gezien'],
    past: ['verlopen', 'afgewezen', 'ingetrokken'],
  });
});

function idOf(decision: Decision): string {
  return decision.kind === 'exception' ? decision.exception.id : decision.attestation.id;
}

test.each([
  ['an approver decides about what a colleague asked', 'requested', 'Bo', actions, ['approveException', 'refuseException']],
  ['an approver takes back what they asked themselves', 'requested', 'ict-coordinator', actions, ['endException']],
  ['whoever cannot approve can take a request back', 'requested', 'Bo', ['exception.end'], ['endException']],
  ['what is approved can be ended', 'approved', 'Bo', actions, ['endException']],
  ['the DPO looks on', 'requested', 'Lotte', ['finding.read'], []],
  ['what was refused stays so', 'refused', 'Bo', actions, []],
  ['what expired stays so', 'expired', 'Bo', actions, []],
] as const)('%s', (_what, state, name, may, verbs) => {
  const me = { name, may: may as Me['may'] };

  expect(possibleVerbs(exception('x', { state, requestedBy: 'ict-coordinator' }), me)).toEqual(verbs);
});
