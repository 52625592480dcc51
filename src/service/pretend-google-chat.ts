import express, { type Express, type Request } from 'express';
import { AppError } from '../errors.ts';
import { localeOf } from '../http/guards/language.ts';
import { CallFailure } from '../platforms/calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import { chatPageStyleDigest } from '../sandbox/google/chat-page/page-style.ts';
import { pretendChatPage, type ChatPageParts, type Deliver } from '../sandbox/google/chat-page/pretend-chat-page.ts';
import { chatPagePath, type Fields } from '../sandbox/google/chat-page/visit.ts';
import { googleChatPath } from '../service-config/google-chat.ts';

/** Google asks once, and waits half a minute. */
const patience = { attempts: 1, timeLimit: 30_000, firstPause: 0, longestPause: 0 };

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${chatPageStyleDigest}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * `/sandbox/google-chat`: the pretend school's Google Chat as a page. What is said and pressed there comes in signed at this service's own address for
 * Google, so that it is checked as everything is.
 */
export function addPretendGoogleChat(app: Express, parts: Pick<ChatPageParts, 'chat' | 'slashCommands'>, around: CallSurroundings): void {
  const page = pretendChatPage({ ...parts, clock: around.clock });
  const send = patientFetch(24, { ...around, patience, reach: (url) => url });
  app.get(chatPagePath, (request, response) => {
    response.set({ 'content-security-policy': policy, 'cache-control': 'private, no-store' });
    response.type('html').end(page.show(request.query, localeOf(request)));
  });
  app.post(chatPagePath, express.urlencoded({ extended: false, limit: '256kb' }), (request, response, next) => {
    // A page from elsewhere could send this form as well.
    if (!['same-origin', undefined].includes(request.get('sec-fetch-site'))) throw new AppError('no-such-address', {});
    const form = (request.body ?? {}) as Fields;
    page.act(form, deliverTo(request)).then((address) => response.redirect(303, address), next);
  });

  function deliverTo({ socket }: Request): Deliver {
    const host = socket.localAddress ?? '127.0.0.1';
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${socket.localPort}${googleChatPath}`;
    return async ({ headers, body }) => {
      try {
        const answer = await send(address, { method: 'POST', headers, body });
        return { status: answer.status, text: await answer.text() };
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        return null;
      }
    };
  }
}
