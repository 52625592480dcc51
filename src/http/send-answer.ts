import type { Request, Response } from 'express';
import type { Timer } from '../clock.ts';
import type { Answer, FileAnswer, JsonAnswer } from './answer.ts';
import { namesTag, tagOf } from './entity-tag.ts';
import { sendEvents } from './event-stream.ts';
import { mediaTypeOf } from './media-types.ts';

/** Writes an answer in HTTP's words. */
export async function sendAnswer(answer: Answer, request: Request, response: Response, timer: Timer): Promise<void> {
  // For this caller only, and to be asked for again each time; the tag makes that cheap.
  response.set({ 'cache-control': 'private, no-cache', vary: 'Authorization' });
  switch (answer.kind) {
    case 'json':
      return sendJson(answer, request, response);
    case 'file':
      return sendFile(answer, request, response);
    case 'events':
      return sendEvents(response, answer, timer);
    case 'text':
      response.status(200).set('content-type', answer.type).end(answer.text);
      return;
    case 'empty':
      if (answer.tag !== null) response.set('etag', answer.tag);
      response.status(answer.status).end();
  }
}

function sendJson({ status, text, version, tag, headers }: JsonAnswer, request: Request, response: Response): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const own = tag ?? (isRead || version !== null ? tagOf(version, text.toString()) : null);
  response.set(headers);
  if (own !== null) response.set('etag', own);
  if (isRead && own !== null && namesTag(request.get('if-none-match'), own)) {
    response.status(304).end();
    return;
  }
  response.status(status).set({ 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(text)) });
  response.end(text);
}

/** Nothing in a report runs or is fetched, whatever names a tenant gave to its policies. */
const reportPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function sendFile({ content, format, fileName, tag }: FileAnswer, request: Request, response: Response): void {
  if (namesTag(request.get('if-none-match'), tag)) {
    response.status(304).set('etag', tag).end();
    return;
  }
  const where = format === 'html' ? 'inline' : 'attachment';
  response.status(200).set({
    'content-type': mediaTypeOf[format],
    'content-disposition': `${where}; filename="${fileName}"`,
    'content-length': String(Buffer.byteLength(content)),
    'content-security-policy': reportPolicy,
    etag: tag,
  });
  response.end(content);
}
