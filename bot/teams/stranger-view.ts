import type { Locale } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { makeView } from '../views/make-view.ts';
import type { View } from '../views/view.ts';
import { teamsWords } from './teams-words.ts';

/** To guests and people of other organisations, whatever they say or press. */
export function strangerView(locale: Locale): View {
  const words = say(teamsWords.stranger, locale);
  return makeView({
    title: say(teamsWords.strangerTitle, locale),
    summary: words,
    blocks: [
      { kind: 'text', text: words },
      { kind: 'text', text: say(teamsWords.strangerTip, locale), tone: 'subtle' },
    ],
  });
}
