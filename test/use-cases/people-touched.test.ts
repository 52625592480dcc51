import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { peopleTouched } from '../../src/use-cases/lessons/people-touched.ts';
import { aFinding, aRecord } from '../support/record.ts';

function touched(...findings: readonly Partial<Finding>[]): number | null {
  return peopleTouched(aRecord({ findings: findings.map(aFinding) }));
}

const policy = (name: string) => ({ scope: { kind: 'policy', id: name, name } }) as const;

test.each<[what: string, findings: readonly Partial<Finding>[], count: number | null]>([
  [
    'two policies of one population hold different people',
    [
      { ...policy('Global'), affected: 400 },
      { ...policy('Oud'), affected: 12 },
    ],
    412,
  ],
  ['two rights may touch the same people', [{ affected: 412 }, { control: 'transcription', affected: 30 }], 412],
  [
    'one right on two objects touches the same people',
    [
      { control: 'removing-others', affected: 412 },
      { control: 'removing-others', affected: 400, observed: [{ setting: 'AllowRemoveUser', value: true, readFrom: 'x' }] },
    ],
    412,
  ],
  ['two populations are apart', [{ affected: 412 }, { population: 'leraren', affected: 50 }], 462],
  ['both platforms serve the same people', [{ affected: 412 }, { platform: 'meet', affected: 450 }], 450],
  ['only gaps count', [{ affected: 412, outcome: 'accepted' }, { affected: 3 }], 3],
  ['nobody is touched', [{ affected: 412, outcome: 'ok' }], 0],
  ['nobody was counted', [{ affected: null }], null],
])('%s', (_what, findings, count) => {
  expect(touched(...findings)).toBe(count);
});
