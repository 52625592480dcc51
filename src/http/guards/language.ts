import type { Request } from 'express';
import type { Locale } from '../../model/language.ts';

/** What the caller asks for in `Accept-Language`; Dutch for who asks for nothing that there is. */
export function localeOf(request: Request): Locale {
  // The first one is taken where any will do.
  const wanted = request.acceptsLanguages('nl', 'nl-BE', 'en');
  return wanted === 'nl-BE' || wanted === 'en' ? wanted : 'nl';
}
