import { createContext, useContext } from 'react';
import type { Locale } from '../../src/model/language.ts';

export const LanguageContext = createContext<(locale: Locale) => void>(() => undefined);

/** Changes the language, and remembers it here. */
export function useChangeLanguage(): (locale: Locale) => void {
  return useContext(LanguageContext);
}
