import { useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '../../src/model/language.ts';
import { pickLocale } from '../text/pick-locale.ts';
import { LanguageContext } from '../text/use-language.ts';
import { WordsContext } from '../text/use-words.ts';
import { wordsIn } from '../text/words.ts';
import type { Surroundings } from '../host/surroundings.ts';

interface LanguageProps {
  readonly around: Surroundings;
  readonly hostLocale: string | null;
  readonly children: ReactNode;
}

/** Has everything said in the reader's language, and says in `lang` which it is. */
export function LanguageProvider({ around, hostLocale, children }: LanguageProps): ReactNode {
  const { window, kept } = around;
  const [chosen, setChosen] = useState<Locale | null>(null);
  // Pages inside have addresses without it.
  const [address] = useState(() => new URLSearchParams(window.location.search).get('lang'));
  const wished = pickLocale({
    address,
    chosen: kept.get('language'),
    host: hostLocale,
    browser: window.navigator.languages,
  });
  const locale = chosen ?? wished;
  useLayoutEffect(() => {
    window.document.documentElement.lang = locale;
  }, [window, locale]);
  const change = useCallback(
    (wanted: Locale) => {
      kept.set('language', wanted);
      setChosen(wanted);
    },
    [kept],
  );
  const words = useMemo(() => wordsIn(locale), [locale]);
  return (
    <LanguageContext value={change}>
      <WordsContext value={words}>{children}</WordsContext>
    </LanguageContext>
  );
}
