import { afterEach, describe, expect, test } from '@jest/globals';
import { jsonAnswer } from '../../src/sandbox/server/wire.ts';
import type { Mishap } from '../../src/sandbox/server/mishap.ts';
import { noon } from '../support/audit.ts';
import { doorsOf, littleService } from './little-service.ts';
import { heardLog } from './log-lines.ts';
import { at, keys, newKey, pretendVendors, tabToken, type SigningKey } from './pretend-vendors.ts';

const down: Mishap = { kind: 'answer', answer: jsonAnswer(503, { error: 'busy' }) };
const rotated = newKey('entra-2');
const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(async (close) => close()));
});

/** A service at noon whose clock can be put forward. */
async function school() {
  const vendors = await pretendVendors();
  let now = noon;
  const clock = { now: () => now };
  const heard = heardLog('debug', clock);
  const service = await littleService({ heard, clock, doors: doorsOf(vendors, heard, clock) });
  opened.push(service.close, async () => vendors.close());
  return {
    vendors,
    service,
    later: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000)),
    /** A teacher comes in with a token of this moment. */
    enter: async (key: SigningKey = keys.entra): Promise<number> => {
      const passed = (now.getTime() - noon.getTime()) / 1000;
      const claims = { iat: at(passed - 60), nbf: at(passed - 60), exp: at(passed + 3600) };
      const headers = { authorization: `Bearer ${tabToken({ key, claims })}` };
      const answer = await fetch(`${service.address}/api/me`, { headers });
      return answer.status;
    },
  };
}

describe('the keys of a vendor', () => {
  test('are read once for a whole school that comes in at the same time', async () => {
    const { vendors, enter } = await school();

    const statuses = await Promise.all(Array.from({ length: 20 }, async () => enter()));
    await enter();

    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(vendors.heard).toHaveLength(1);
  });

  test('are read again when the vendor signs with a new one', async () => {
    const { vendors, enter, later } = await school();
    await enter();
    vendors.entraKeys = [keys.entra, rotated];
    later(31);

    expect(await enter(rotated)).toBe(200);
    expect(vendors.heard).toHaveLength(2);
  });

  test('a thousand invented key ids do not become a flood', async () => {
    const { vendors, service, enter, later } = await school();
    await enter();
    later(31);

    const tokens = Array.from({ length: 1000 }, (_, index) => tabToken({ header: { kid: `invented-${index}` } }));
    const statuses: number[] = [];
    for (const token of tokens) {
      statuses.push((await fetch(`${service.address}/api/me`, { headers: { authorization: `Bearer ${token}` } })).status);
    }

    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(vendors.heard).toHaveLength(2);
  });

  test('count no more once the vendor took them back and they were read again', async () => {
    const { vendors, enter, later } = await school();
    await enter();
    vendors.entraKeys = [rotated];
    later(3700);

    const first = await enter();
    await enter(rotated);
    later(61);
    const second = await enter();

    expect([first, second]).toEqual([200, 401]);
  });

  test('serve on while the vendor is down, for a day', async () => {
    const { vendors, service, enter, later } = await school();
    await enter();
    vendors.mishap = down;
    later(23 * 3600);
    const sameDay = await enter();
    later(2 * 3600);
    const nextDay = await enter();

    expect([sameDay, nextDay]).toEqual([200, 503]);
    expect(service.lines('the keys of a vendor could not be read')[0]).toMatchObject({ level: 'warn', host: 'login.microsoftonline.com' });
  });

  test('an empty list in good order does not take their place', async () => {
    const { vendors, enter, later } = await school();
    await enter();
    vendors.entraKeys = [];
    later(3700);
    await enter();
    later(61);

    expect(await enter()).toBe(200);
  });

  test('without any it cannot be told who somebody is: that is no “no”, and it passes', async () => {
    const { vendors, service, enter, later } = await school();
    vendors.mishap = down;

    const answer = await fetch(`${service.address}/api/me`, { headers: { authorization: `Bearer ${tabToken()}` } });
    const asked = vendors.heard.length;
    const again = await enter();
    vendors.mishap = null;
    later(31);

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await answer.json()).toMatchObject({ code: 'sign-in-unavailable', detail: expect.stringMatching(/Microsoft of Google/) });
    expect([again, vendors.heard.length]).toEqual([503, asked]);
    expect(await enter()).toBe(200);
  });

  test.each<Mishap>([{ kind: 'cut' }, { kind: 'garbled' }])('a list that arrives $kind is no list', async (mishap) => {
    const { vendors, enter } = await school();
    vendors.mishap = mishap;

    expect(await enter()).toBe(503);
  });
});
