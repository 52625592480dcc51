import { compareTwoAudits } from '../../use-cases/audits/compare-two-audits.ts';
import { getAuditPopulations } from '../../use-cases/audits/get-audit-populations.ts';
import { auditIdOf, getAudit, latestAuditId } from '../../use-cases/audits/get-audit.ts';
import { listAudits } from '../../use-cases/audits/list-audits.ts';
import { getOverview } from '../../use-cases/overview/get-overview.ts';
import { json, notModified, writtenJson, type Answer } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { tagOf } from '../entity-tag.ts';
import { pageAnswer, wantedPage } from '../page-answer.ts';
import type { Call, Route } from '../route.ts';
import { auditPage, auditPopulations, auditRecord, comparison } from '../schemas/audits.ts';
import { overview } from '../schemas/overview.ts';
import { auditParams, comparedParams, idParams, pageQuery } from '../schemas/shared.ts';

export const auditRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/audits',
    operation: 'listAudits',
    action: 'audit.read',
    summary: { nl: 'Controles, de nieuwste eerst', en: 'Audits, the newest first' },
    query: pageQuery,
    answers: { 200: { says: 'A page of audits, without their findings.', json: auditPage } },
    handle: async (call) => pageAnswer(await listAudits(call, wantedPage(call.query)), call, '/audits'),
  }),
  defineRoute({
    method: 'get',
    path: '/audits/latest',
    operation: 'getLatestAudit',
    action: 'audit.read',
    summary: { nl: 'Het laatste verslag', en: 'The latest record' },
    answers: { 200: { says: 'The whole record.', json: auditRecord } },
    problems: [404],
    handle: async (call) => wholeRecord(call, 'latest'),
  }),
  defineRoute({
    method: 'get',
    path: '/audits/latest/overview',
    operation: 'getOverview',
    action: 'finding.read',
    summary: { nl: 'Hoe het ervoor staat', en: 'How things stand' },
    answers: { 200: { says: 'Of the latest record, what one has to see first.', json: overview } },
    problems: [404],
    handle: async (call) => {
      const id = await latestAuditId(call);
      const tag = tagOf('o', id);
      if (call.has(tag)) return notModified(tag);
      const key = JSON.stringify([call.actor.organisationId, id, 'overview']);
      return writtenJson(await call.texts.textOf(key, async () => getOverview(call, id)), tag);
    },
  }),
  defineRoute({
    method: 'get',
    path: '/audits/{id}/populations',
    operation: 'getAuditPopulations',
    action: 'finding.read',
    summary: { nl: 'Over wie een controle gaat', en: 'Whom an audit is about' },
    params: auditParams,
    answers: { 200: { says: 'The populations that its findings name.', json: auditPopulations } },
    problems: [404],
    handle: async (call) => json(await getAuditPopulations(call, await auditIdOf(call, call.params.id))),
  }),
  defineRoute({
    method: 'get',
    path: '/audits/{id}',
    operation: 'getAudit',
    action: 'audit.read',
    summary: { nl: 'Eén verslag', en: 'One record' },
    params: idParams,
    answers: { 200: { says: 'The whole record.', json: auditRecord } },
    problems: [404],
    handle: async (call) => wholeRecord(call, call.params.id),
  }),
  defineRoute({
    method: 'get',
    path: '/audits/{id}/compare/{other}',
    operation: 'compareAudits',
    action: 'finding.read',
    summary: { nl: 'Wat er tussen twee controles veranderde', en: 'What changed between two audits' },
    params: comparedParams,
    answers: { 200: { says: 'New, mended, changed, no longer readable; the older one is the one that finished first.', json: comparison } },
    problems: [404],
    handle: async (call) => {
      const { id, other } = call.params;
      return json(await compareTwoAudits(call, await auditIdOf(call, id), await auditIdOf(call, other)));
    },
  }),
];

/** One text of each record, however it was named. */
async function wholeRecord(call: Call, named: string): Promise<Answer> {
  const id = await auditIdOf(call, named);
  const tag = tagOf('r', id);
  if (call.has(tag)) return notModified(tag);
  const key = JSON.stringify([call.actor.organisationId, id]);
  return writtenJson(await call.texts.textOf(key, async () => getAudit(call, id)), tag);
}
