import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { locales } from '../../src/model/language.ts';
import { useChangeLanguage } from '../text/use-language.ts';
import { useWords } from '../text/use-words.ts';
import { languageNames, shellTexts as texts } from './shell-texts.ts';

export function LanguageChoice(): ReactNode {
  const { say, locale } = useWords();
  const change = useChangeLanguage();
  return (
    <Select
      size="small"
      aria-label={say(texts.language)}
      value={locale}
      onChange={(_event, { value }) => {
        const chosen = locales.find((one) => one === value);
        if (chosen !== undefined) change(chosen);
      }}
    >
      {locales.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </Select>
  );
}
