import type { ReactNode } from 'react';
import { locales } from '../../src/model/language.ts';
import { useChangeLanguage } from '../text/use-language.ts';
import { useWords } from '../text/use-words.ts';
import styles from './navigation.module.css';
import { languageNames, shellTexts as texts } from './shell-texts.ts';

export function LanguageChoice(): ReactNode {
  const { say, locale } = useWords();
  const change = useChangeLanguage();
  return (
    <select
      className={styles['language']}
      aria-label={say(texts.language)}
      value={locale}
      onChange={({ target }) => {
        const chosen = locales.find((one) => one === target.value);
        if (chosen !== undefined) change(chosen);
      }}
    >
      {locales.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </select>
  );
}
