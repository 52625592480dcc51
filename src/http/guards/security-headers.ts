import type { RequestHandler } from 'express';
import helmet from 'helmet';

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

/** Where teams-js looks up the hosts that it may talk to (validDomains.json). */
const teamsLibrary = 'https://res.cdn.office.net';
/** Google's sign-in button: developers.google.com/identity/gsi/web/guides/get-google-api-clientid#content_security_policy. */
const googleSignIn = 'https://accounts.google.com/gsi/';

/** Headers for every answer. `google`: the tab shows Google's sign-in button. */
export function securityHeaders(signIns: readonly ('microsoft' | 'google')[]): readonly RequestHandler[] {
  const google = signIns.includes('google') ? [googleSignIn] : [];
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': ["'self'", ...google.map((address) => `${address}client`)],
          // Fluent UI writes its styles into the page.
          'style-src': ["'self'", "'unsafe-inline'", ...google.map((address) => `${address}style`)],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'", 'data:'],
          'connect-src': ["'self'", teamsLibrary, ...google],
          'frame-src': google.length === 0 ? ["'none'"] : google,
          'manifest-src': ["'self'"],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
          'frame-ancestors': ["'self'", ...teamsHosts],
        },
      },
      // `frame-ancestors` says it, and X-Frame-Options knows no list.
      frameguard: false,
      // Teams and Google open their sign-in in a window that tells the page how it went.
      crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
      strictTransportSecurity: { maxAge: 31_536_000 },
    }),
    (_request, response, next) => {
      response.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), display-capture=()');
      next();
    },
  ];
}
