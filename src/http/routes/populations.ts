import { confirmPopulations } from '../../use-cases/populations/confirm-populations.ts';
import { getPopulations } from '../../use-cases/populations/get-populations.ts';
import { suggestPopulations } from '../../use-cases/populations/suggest-populations.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { populationsSeen, populationsWanted, suggestionList } from '../schemas/populations.ts';

export const populationRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/populations',
    operation: 'getPopulations',
    action: 'population.read',
    summary: { nl: 'Wie leerling is en wie personeel', en: 'Who is a pupil and who is staff' },
    answers: { 200: { says: 'The mapping of groups and org units.', json: populationsSeen } },
    handle: async (call) => {
      const populations = await getPopulations(call);
      return json(populations, { version: populations.version });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/populations/suggestions',
    operation: 'suggestPopulations',
    action: 'population.read',
    summary: { nl: 'Voorstellen, naar de namen van groepen', en: 'Suggestions, by the names of groups' },
    answers: { 200: { says: 'Only suggestions: nothing counts before it is confirmed.', json: suggestionList } },
    handle: async (call) => json(await suggestPopulations({ ...call, lookup: call.parts.lookup })),
  }),
  defineRoute({
    method: 'put',
    path: '/populations',
    operation: 'confirmPopulations',
    action: 'population.confirm',
    summary: { nl: 'Bevestig wie leerling is en wie personeel', en: 'Confirm who is a pupil and who is staff' },
    body: populationsWanted,
    needsVersion: true,
    answers: { 200: { says: 'The mapping from now on; where it differs, an audit counts people by it.', json: populationsSeen } },
    handle: async (call) => {
      const deciding = { ...call, jobs: call.parts.jobs, connected: call.parts.connected };
      const populations = await confirmPopulations(deciding, call.body.definitions, numberedVersion(call.seen));
      return json(populations, { version: populations.version });
    },
  }),
];
