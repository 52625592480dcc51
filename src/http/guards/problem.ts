import type { Request, Response } from 'express';
import * as z from 'zod';
import { errorTable, explainError, type AppError } from '../../errors.ts';
import { languageOf, type Language, type Localized } from '../../model/language.ts';
import { inLocale } from '../../text/flemish.ts';
import { localeOf } from './language.ts';
import { requestIdOf } from './request-facts.ts';

/** RFC 9457 problem details, with what the reader can do. */
export const problemSchema = z
  .object({
    type: z.string().describe('urn:lesklaar:problem: and the code.'),
    title: z.string().describe('What kind of problem it is, in the language of the caller.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong this time.'),
    todo: z.string().describe('What the reader can do.'),
    code: z.string().describe('For programs; stays the same.'),
    requestId: z.string().describe('Under which the request stands in the log.'),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problemSchema>;

/** The error as the caller reads it. */
export function problemOf(error: AppError, request: Request, response: Response): Problem {
  const locale = localeOf(request);
  const language = languageOf(locale);
  const { says, todo } = explainError(error)[language];
  const names = Object.values(error.fields).filter((field) => typeof field === 'string');
  const told = { detail: inLocale(says, locale, names), todo: inLocale(todo, locale, names) };
  return problem({ code: error.code, status: errorTable[error.code].status, ...told }, language, response);
}

/** For what is our own fault: not a word about what it was. */
export function unexpectedProblem(request: Request, response: Response): Problem {
  const language = languageOf(localeOf(request));
  const { detail, todo } = unexpected[language];
  return problem({ code: 'unexpected', status: 500, detail, todo }, language, response);
}

/** Answers with a problem, and with nothing that could be kept and shown to another. */
export function sendProblem(found: Problem, request: Request, response: Response): void {
  response.status(found.status);
  response.set({ 'content-language': languageOf(localeOf(request)), 'cache-control': 'no-store' });
  response.type('application/problem+json').send(JSON.stringify(found));
}

type Told = Pick<Problem, 'code' | 'status' | 'detail' | 'todo'>;

function problem(told: Told, language: Language, response: Response): Problem {
  const title = (titles[told.status] ?? titles[told.status < 500 ? 400 : 500])?.[language] ?? '';
  return { type: `urn:lesklaar:problem:${told.code}`, title, ...told, requestId: requestIdOf(response) };
}

const unexpected = {
  nl: {
    detail: 'Er ging iets mis in de dienst zelf.',
    todo: 'Probeer het opnieuw. Blijft het zo, geef dan requestId door aan de beheerder.',
  },
  en: {
    detail: 'Something went wrong in the service itself.',
    todo: 'Try again. If it stays like this, pass requestId on to the administrator.',
  },
} as const satisfies Localized<Pick<Problem, 'detail' | 'todo'>>;

const titles: Readonly<Record<number, Localized>> = {
  400: { nl: 'Verzoek niet te gebruiken', en: 'Unusable request' },
  401: { nl: 'Niet aangemeld', en: 'Not signed in' },
  403: { nl: 'Niet toegestaan', en: 'Not allowed' },
  404: { nl: 'Niet gevonden', en: 'Not found' },
  405: { nl: 'Kan niet op dit adres', en: 'Not possible at this address' },
  409: { nl: 'Past niet bij hoe het nu is', en: 'Does not fit how things are now' },
  412: { nl: 'Ondertussen veranderd', en: 'Changed meanwhile' },
  413: { nl: 'Te groot', en: 'Too large' },
  415: { nl: 'Soort inhoud niet te lezen', en: 'Kind of content not read' },
  422: { nl: 'Inhoud niet te gebruiken', en: 'Unusable content' },
  428: { nl: 'Voorwaarde ontbreekt', en: 'Condition missing' },
  429: { nl: 'Te veel verzoeken', en: 'Too many requests' },
  500: { nl: 'Storing', en: 'Failure' },
  503: { nl: 'Nu niet beschikbaar', en: 'Not available now' },
};
