import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { startPageStyleDigest } from '../start-page-style.ts';

/** Who may show the tab in a frame: learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements. */
export const teamsHosts: readonly string[] = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** Headers for every answer: nothing runs, nothing is fetched, nobody frames it. The tab and the reports, which are pages, say what they need themselves. */
export function securityHeaders(): readonly RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'style-src': [`'sha256-${startPageStyleDigest}'`],
          'img-src': ['data:'],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
          'frame-ancestors': ["'none'"],
        },
      },
      // `frame-ancestors` says it, and X-Frame-Options knows no list.
      frameguard: false,
      strictTransportSecurity: { maxAge: 31_536_000 },
    }),
    (_request, response, next) => {
      response.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), display-capture=()');
      next();
    },
  ];
}
