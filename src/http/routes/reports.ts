import * as z from 'zod';
import { locales } from '../../model/language.ts';
import { auditIdOf } from '../../use-cases/audits/get-audit.ts';
import { renderReport, reportFormats, reportLocale, type ReportFormat } from '../../use-cases/audits/render-report.ts';
import { notModified } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { tagOf } from '../entity-tag.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Route } from '../route.ts';
import { auditRecord } from '../schemas/audits.ts';
import { auditParams } from '../schemas/shared.ts';

const otherMedia = Object.values(mediaTypeOf).filter((type) => type !== mediaTypeOf.json);

const reportQuery = z.strictObject({
  format: z.enum(reportFormats as [ReportFormat, ...ReportFormat[]]).default('html'),
  lang: z.enum(locales).optional().describe('Left out: as the organisation set it.'),
});

export const reportRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/audits/{id}/report',
    operation: 'getReport',
    action: 'report.read',
    summary: { nl: 'Een verslag als bestand', en: 'A record as a file' },
    params: auditParams,
    query: reportQuery,
    answers: {
      200: { says: 'The file; HTML is to be shown and printed, the others are to be kept.', json: auditRecord, media: otherMedia },
    },
    problems: [404],
    handle: async (call) => {
      const { format } = call.query;
      const auditId = await auditIdOf(call, call.params.id);
      const locale = call.query.lang ?? (await reportLocale(call));
      // Another release may write it otherwise.
      const tag = tagOf('f', [auditId, format, locale, call.parts.version].join(' '));
      if (call.has(tag)) return notModified(tag);
      const wanted = { auditId, format, locale, signal: call.untilGone() };
      return { kind: 'file', ...(await renderReport({ ...call, reports: call.parts.reports }, wanted)), format, tag };
    },
  }),
];
