import { describe, expect, test } from '@jest/globals';
import { lines, policy, problemsIn, pupils, recording, units, viewOf } from './tenant.ts';

describe('a service of which it is open whether it is on', () => {
  const recorded = policy({ unit: 'root', order: 201, value: true });
  const service = { setting: 'meet.service_status', unit: 'root', order: 201 };
  const off = { serviceState: 'DISABLED' };

  test.each([
    [
      'a word that is new',
      policy({ ...service, value: { serviceState: 'PAUSED' } }),
      'leerlingen / ?: unrecognised — meet.service_status: "PAUSED"',
    ],
    [
      'a truth as text',
      policy({ ...service, value: { serviceState: 'false' } }),
      'leerlingen / ?: unrecognised — meet.service_status: "false"',
    ],
    [
      'no value',
      policy({ ...service, value: null }),
      'leerlingen /Leerlingen ?: ambiguous — meet.service_status: policy “ADMIN, policies/p”: its value is not an object',
    ],
    [
      'a query that is new',
      policy({ ...service, query: 'entity.new == 1', value: off }),
      'leerlingen /Leerlingen ?: ambiguous — meet.service_status: entity.new == 1',
    ],
  ])('%s: what is set within it is open', (_what, state, says) => {
    const view = viewOf({ policies: [recorded, state], orgUnits: units }, pupils);

    expect(lines(view, recording)).toEqual([says]);
    expect(view.sources[0]).toMatchObject({ complete: false });
  });

  test('a policy that is for nobody knows whom makes its source incomplete', () => {
    const view = viewOf({ policies: [recorded, policy({ ...service, query: 'entity.new == 1', value: off })], orgUnits: units }, pupils);

    expect(view.sources[0]).toMatchObject({ complete: false });
    expect(problemsIn(view, 'en')).toEqual([
      'Policy “ADMIN, policies/p” says whom it is for in a way that cannot be read; it may hold for anybody.',
    ]);
  });
});
