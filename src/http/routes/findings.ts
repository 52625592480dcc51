import { getFinding } from '../../use-cases/audits/get-finding.ts';
import { listFindings } from '../../use-cases/audits/list-findings.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { pageAnswer, wantedPage } from '../page-answer.ts';
import type { Route } from '../route.ts';
import { findingPage, findingQuery, findingSeen } from '../schemas/audits.ts';
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
      const page = await listFindings(call, call.params.id, filter, wantedPage(call.query));
      return pageAnswer(page, call, `/audits/${call.params.id}/findings`);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/audits/{id}/findings/{key}',
    operation: 'getFinding',
    action: 'finding.read',
    summary: { nl: 'Eén bevinding en haar geschiedenis', en: 'One finding and its history' },
    params: findingParams,
    answers: { 200: { says: 'The finding, and the same one in every audit.', json: findingSeen } },
    problems: [404],
    handle: async (call) => json(await getFinding(call, call.params.id, call.params.key)),
  }),
];

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
