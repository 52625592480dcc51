import * as fc from 'fast-check';
import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { may } from '../../src/auth/permissions.ts';
import type { Call, Route } from '../../src/http/route.ts';
import { apiRoutes } from '../../src/http/routes/index.ts';
import { recordTexts } from '../../src/http/record-texts.ts';
import { actorRoles, type Actor } from '../../src/model/actor.ts';
import { noon } from '../support/audit.ts';
import type { Schema } from '../http/support/open-api.ts';
import { valuesOf } from '../http/support/values-of-schema.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

/** Values that a schema lets through. */
function someOf(schema: z.ZodType): unknown {
  const described = z.toJSONSchema(schema, { io: 'input' }) as Schema;
  const values = valuesOf(described, '', { document: described, textsFor: () => ['iets', '/iets', 'nightly-audit'] });
  const fitting = fc.sample(values, { numRuns: 200, seed: 1 }).find((value) => schema.safeParse(value).success);
  return schema.parse(fitting);
}

/** The use case behind a line of the API, as if no door and no router stood before it. */
async function ask({ params, query, body, handle }: Route, actor: Actor, organisationId = actor.organisationId): Promise<string> {
  const store = office.store().forOrganisation(organisationId);
  const call = {
    actor,
    store,
    clock: { now: () => noon },
    newId: () => 'nieuw',
    params: someOf(params),
    query: someOf(query),
    body: body === null || body === 'export' ? undefined : someOf(body),
    bytes: new TextEncoder().encode('{}'),
    seen: '0',
    has: () => false,
    at: (path: string) => path,
    texts: recordTexts(0),
    untilGone: () => new AbortController().signal,
    parts: {},
  };
  return codeOf(handle(call as unknown as Call));
}

const guarded = apiRoutes.filter(({ action }) => action !== null);

test.each(guarded.map((route) => ({ name: route.operation, route })))(
  '$name itself turns away whoever has not the role',
  async ({ route }) => {
    const { store } = await office.board();
    const others = actorRoles.filter((role) => !may({ roles: [role] }, route.action ?? 'audit.read'));
    const someone = (roles: Actor['roles']): Actor => ({
      organisationId: store.organisationId,
      id: 'x',
      name: 'X',
      roles,
      signedInBy: 'system',
    });

    const codes = await Promise.all([others, []].map(async (roles) => ask(route, someone(roles))));

    expect(codes).toEqual(['not-allowed', 'not-allowed']);
  },
);

test.each(apiRoutes.map((route) => ({ name: route.operation, route })))(
  '$name takes no data of another board, whatever the role',
  async ({ route }) => {
    const own = await office.board();
    const other = await office.board();
    const { actor } = own.as('admin', { roles: actorRoles });

    expect(await ask(route, actor, other.store.organisationId)).toBe('not-allowed');
  },
);
