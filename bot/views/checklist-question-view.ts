import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import type { QuestionSeen } from '../../src/use-cases/checklists/question-of-the-week.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import { shortened } from './short.ts';
import type { View } from './view.ts';

const texts = {
  title: { nl: 'Vraag van de week', en: 'Question of the week' },
  about: {
    nl: 'Om samen over te praten: er is geen goed of fout, en niemand bewaart de antwoorden.',
    en: 'To talk about together: there is no right or wrong, and nobody keeps the answers.',
  },
  lists: { nl: 'Alle lijsten', en: 'All lists' },
} as const satisfies Record<string, Localized>;

/** A question to talk about in a channel or a chat, without a pass or a fail. */
export function questionView({ theme, question }: QuestionSeen, locale: Locale): View {
  const asks = say(question.item.title, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: shortened(asks, 300),
    blocks: [
      ...(theme === null ? [] : [{ kind: 'text', text: say(theme, locale), tone: 'subtle' } as const]),
      { kind: 'text', text: asks, tone: 'strong' },
      { kind: 'text', text: say(texts.about, locale) },
    ],
    actions: [press('checklists', say(texts.lists, locale), { school: '' })],
  });
}
