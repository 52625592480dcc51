import { randomBytes } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { onlyMethods } from './guards/error-handler.ts';
import { localeOf } from './guards/language.ts';
import { teamsHosts } from './guards/security-headers.ts';
import { noTabPage } from './no-tab-page.ts';

/** The tab, built. */
export interface BuiltTab {
  /** The page, with this number on all that it may run and paint with. */
  page(nonce: string): string;
  /** By file name, which is another one as soon as the content is another one. */
  readonly assets: ReadonlyMap<string, TabAsset>;
}

export interface TabAsset {
  readonly type: string;
  readonly content: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

export const tabRoot = '/tab';

/** Where teams-js looks up the hosts that it may talk to (validDomains.json); otherwise it goes by a list of its own. */
const teamsLibrary = 'https://res.cdn.office.net';

/** The tab and its files; null: it was not built, and the page says what to do. */
export function tabRouter(tab: BuiltTab | null): Router {
  const router = Router({ strict: true });
  router.get('/', (request, response) => sendPage(tab, request, response));
  router.get('/assets/*name', (request, response, next) => {
    const asset = tab?.assets.get(request.params.name.join('/'));
    if (asset === undefined) next('router');
    else sendAsset(asset, request, response);
  });
  // Links lead to pages inside; what is missing among the files stays missing.
  router.get(/^\/(?!assets\/)./, (request, response) => sendPage(tab, request, response));
  router.all('/{*rest}', onlyMethods('GET', 'HEAD'));
  return router;
}

function sendPage(tab: BuiltTab | null, request: Request, response: Response): void {
  // Without its last slash the page would look for its parts elsewhere.
  if (request.originalUrl.split('?', 1)[0] === tabRoot) return response.redirect(308, `${tabRoot}/`);
  response.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  if (tab === null) {
    response.status(503).end(noTabPage(localeOf(request)));
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  response.set('content-security-policy', policyWith(nonce)).end(tab.page(nonce));
}

function sendAsset({ type, content, gzip, brotli }: TabAsset, request: Request, response: Response): void {
  const encoding = request.acceptsEncodings('br', 'gzip', 'identity');
  const compressed = encoding === 'br' ? brotli : encoding === 'gzip' ? gzip : null;
  response.set({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'Accept-Encoding' });
  if (compressed !== null && encoding !== false) response.set('content-encoding', encoding);
  const body = compressed ?? content;
  response.set('content-length', String(body.byteLength)).end(request.method === 'HEAD' ? undefined : body);
}

/** Fluent UI writes its styles into the page, and gives them the number that was made for it. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${teamsLibrary}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${teamsHosts.join(' ')}`,
  ].join('; ');
}
