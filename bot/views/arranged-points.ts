import type { ArrangedLine, ArrangedState } from '../../src/lessons/check/arranged.ts';
import type { Locale } from '../../src/model/language.ts';
import type { ShownState } from '../../src/model/shown-state.ts';
import { say } from '../../src/text/flemish.ts';
import { stateWords } from './state-words.ts';
import type { Block } from './view.ts';

const looks: Readonly<Record<ArrangedState, { readonly state: ShownState; readonly word: keyof typeof stateWords }>> = {
  arranged: { state: 'ok', word: 'inOrder' },
  attention: { state: 'attention', word: 'attention' },
  unknown: { state: 'unknown', word: 'unknown' },
};

/** What the school has set, a line for each theme. */
export function arrangedPoints(lines: readonly ArrangedLine[], locale: Locale): readonly Block[] {
  if (lines.length === 0) return [];
  const points = lines.map(({ state, says }) => ({
    state: looks[state].state,
    stateWord: say(stateWords[looks[state].word], locale),
    text: say(says, locale),
  }));
  return [{ kind: 'points', points }];
}
