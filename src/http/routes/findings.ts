import { auditIdOf } from '../../use-cases/audits/get-audit.ts';
import { getFinding } from '../../use-cases/audits/get-finding.ts';
import { listFindings } from '../../use-cases/audits/list-findings.ts';
import { getPoints } from '../../use-cases/points/get-points.ts';
import { json, notModified, writtenJson } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { tagOf } from '../entity-tag.ts';
import { pageAnswer, wantedPage } from '../page-answer.ts';
import type { Route } from '../route.ts';
import { findingPage, findingQuery, findingSeen } from '../schemas/audits.ts';
import { points } from '../schemas/points.ts';
import { findingParams, idParams } from '../schemas/shared.ts';

export const findingRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/audits/{id}/findings',
    operation: 'listFindings',
    action: 'finding.read',
    summary: { nl: 'Bevindingen van een controle', en: 'Findings of an audit' },
    params: idParams,
    query: findingQuery,
    answers: { 200: { says: 'A page of the findings that fit the filter, in the record’s order.', json: findingPage } },
    problems: [404],
    handle: async (call) => {
      const filter = { ...call.query, outcome: listOf(call.query.outcome), severity: listOf(call.query.severity) };
      const id = await auditIdOf(call, call.params.id);
      const page = await listFindings(call, id, filter, wantedPage(call.query));
      return pageAnswer(page, call, `/audits/${id}/findings`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/audits/{id}/points',
    operation: 'getPoints',
    action: 'finding.read',
    summary: { nl: 'Alle bevindingen van een controle in het kort', en: 'All findings of an audit in short' },
    params: idParams,
    answers: {
      200: { says: 'All of them at once, for a list that is filtered where it is shown; `latest` names the latest audit.', json: points },
    },
    problems: [404],
    handle: async (call) => {
      const id = await auditIdOf(call, call.params.id);
      const tag = tagOf('p', id);
      if (call.has(tag)) return notModified(tag);
      const key = JSON.stringify([call.actor.organisationId, id, 'points']);
      return writtenJson(await call.texts.textOf(key, async () => getPoints(call, id)), tag);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/audits/{id}/findings/{key}',
    operation: 'getFinding',
    action: 'finding.read',
    summary: { nl: 'Eén bevinding met de geschiedenis ervan', en: 'One finding and its history' },
    params: findingParams,
    answers: {
      200: { says: 'The finding with all about it, and the same one in every audit; `latest` names the latest audit.', json: findingSeen },
    },
    problems: [404],
    handle: async (call) => json(await getFinding(call, await auditIdOf(call, call.params.id), call.params.key)),
  }),
];

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
