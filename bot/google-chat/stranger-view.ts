import type { Locale } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { makeView } from '../views/make-view.ts';
import type { View } from '../views/view.ts';
import { googleWords } from './google-words.ts';

/** To people of other organisations, whatever they say or press. */
export function strangerView(locale: Locale): View {
  const words = say(googleWords.stranger, locale);
  return makeView({
    title: say(googleWords.strangerTitle, locale),
    summary: words,
    blocks: [
      { kind: 'text', text: words },
      { kind: 'text', text: say(googleWords.strangerTip, locale), tone: 'subtle' },
    ],
  });
}
