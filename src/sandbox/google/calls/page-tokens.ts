import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import { commonParameters } from './common-parameters.ts';
import { badParameter } from './refusals.ts';
import { textOf, type Call } from './route.ts';

/** Where a list goes on. A token belongs to the request that it came from, and says nothing to anybody else. */
export interface PageTokens {
  /**
   * Null: from the start.
   * @throws GoogleRefusal for a token of another request, or an old one.
   */
  positionIn(call: Call): number | null;
  tokenFor(call: Call, position: number): string;
}

/** The Directory says three days. */
const validFor = 3 * 24 * 60 * 60 * 1000;

export function pageTokens(clock: Clock): PageTokens {
  const secret = randomBytes(32);
  return {
    positionIn(call) {
      const token = textOf(call, 'pageToken') ?? '';
      if (token === '') return null;
      const [position = '', time = '', seal = ''] = Buffer.from(token, 'base64url').toString('utf8').split(' ');
      const old = clock.now().getTime() - Number(time) > validFor;
      if (old || seal !== sealOf(call, `${position} ${time}`)) throw badParameter('pageToken', 'Invalid Input: pageToken');
      return Number(position);
    },
    tokenFor(call, position) {
      const said = `${position} ${clock.now().getTime()}`;
      return Buffer.from(`${said} ${sealOf(call, said)}`).toString('base64url');
    },
  };

  function sealOf({ id, values }: Call, said: string): string {
    const bound = [...values].filter(([name]) => name !== 'pageToken' && !Object.hasOwn(commonParameters, name));
    return createHmac('sha256', secret)
      .update(JSON.stringify([id, said, bound]))
      .digest('base64url');
  }
}
