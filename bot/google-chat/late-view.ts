import type { Locale } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { makeView } from '../views/make-view.ts';
import type { View } from '../views/view.ts';
import type { ChatDeed } from './chat-event.ts';
import { googleWords } from './google-words.ts';

/** When Google would soon wait no longer. Behind a button something may have been changed all the same, or is yet. */
export function lateView({ kind }: ChatDeed, locale: Locale): View {
  const says = say(kind === 'pressed' ? googleWords.maybeDone : googleWords.slow, locale);
  return makeView({
    title: say(googleWords.late, locale),
    summary: says,
    blocks: [
      { kind: 'text', text: says, tone: 'strong' },
      { kind: 'text', text: say(kind === 'pressed' ? googleWords.lookFirst : googleWords.tryLater, locale) },
    ],
    actions: [press('check', say(googleWords.look, locale), {})],
  });
}
