import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { Point, View } from './view.ts';

const texts = {
  title: { nl: 'Weekoverzicht', en: 'Weekly overview' },
  none: { nl: 'Hier komt geen weekoverzicht meer.', en: 'There will be no weekly overview here any more.' },
  done: { nl: 'zojuist', en: 'just now' },
  note: { nl: 'let op', en: 'note' },
  set: { nl: 'Zet het weer aan', en: 'Switch it on again' },
} as const satisfies Record<string, Localized>;

/** A button of an old card was pressed where no card comes any more; what it did is done all the same. */
export function noCardView(said: Pick<Point, 'state' | 'text'> | undefined, locale: Locale): View {
  const words = say(texts.none, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: said?.text ?? words,
    blocks: [
      ...(said === undefined
        ? []
        : [{ kind: 'points', points: [{ ...said, stateWord: say(said.state === 'ok' ? texts.done : texts.note, locale) }] } as const]),
      { kind: 'text', text: words },
    ],
    actions: [press('remind', say(texts.set, locale), {})],
  });
}
