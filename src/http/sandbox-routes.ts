import * as z from 'zod';
import { personas, type SandboxSignIn } from '../auth/sandbox-token.ts';
import { locales } from '../model/language.ts';
import { latestAuditId } from '../use-cases/audits/get-audit.ts';
import { renderReport } from '../use-cases/audits/render-report.ts';
import type { ApiParts } from './api-parts.ts';
import { json, type FileAnswer } from './answer.ts';
import { tagOf } from './entity-tag.ts';
import type { OpenRoute } from './open-route.ts';

type SandboxParts = Pick<ApiParts, 'store' | 'version' | 'reports' | 'stopping'>;

const signIn = z.strictObject({ persona: z.enum(personas) });

/** Only for the pretend school: signing in as somebody of it, and its latest report for whoever has no token at hand. */
export function sandboxRoutes(sandbox: SandboxSignIn, parts: SandboxParts): readonly OpenRoute[] {
  return [
    {
      method: 'post',
      path: '/sandbox/sign-in',
      operation: 'signInAsPersona',
      summary: { nl: 'Meld u aan als iemand van de voorbeeldschool', en: 'Sign in as somebody of the pretend school' },
      body: signIn,
      answers: { 200: { says: 'A bearer token.', json: z.strictObject({ token: z.string() }) } },
      problems: [],
      handle: async ({ body }) => json({ token: await sandbox.issue(signIn.parse(body).persona) }),
    },
    {
      method: 'get',
      path: '/sandbox/report',
      operation: 'getSandboxReport',
      summary: { nl: 'Het laatste verslag van de voorbeeldschool', en: 'The latest report of the pretend school' },
      body: null,
      answers: { 200: { says: 'A page to read and print.', media: ['text/html'] } },
      problems: [404],
      handle: async ({ locale, request }) => {
        const lang = locales.find((one) => one === request.query['lang']) ?? locale;
        return reportAsLeader(lang, sandbox, parts);
      },
    },
  ];
}

async function reportAsLeader(
  locale: (typeof locales)[number],
  sandbox: SandboxSignIn,
  { store, version, reports, stopping }: SandboxParts,
): Promise<FileAnswer> {
  const actor = await sandbox.actorOf(await sandbox.issue('leader'));
  const asking = { actor, store: store.forOrganisation(actor.organisationId), reports };
  const auditId = await latestAuditId(asking);
  const report = await renderReport(asking, { auditId, format: 'html', locale, signal: stopping });
  return { kind: 'file', format: 'html', ...report, tag: tagOf('f', [auditId, locale, version].join(' ')) };
}
