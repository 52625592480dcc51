import { languageOf, type Locale, type Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { Command } from '../commands/command.ts';
import type { PlaceKind } from '../turn.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { Block, View, ViewAction } from './view.ts';

const texts = {
  title: { nl: 'Dit kan ik voor je doen', en: 'What I can do for you' },
  lead: { nl: 'Typ een van deze woorden, met of zonder / ervoor.', en: 'Type one of these words, with or without a / in front.' },
  together: {
    nl: 'Noem mij eerst met @. Wat over jouw lessen gaat, laat ik alleen aan jou zien.',
    en: 'Mention me with @ first. What concerns your lessons, I show only to you.',
  },
  unknown: { nl: 'Dat begreep ik niet. Dit kan ik wel:', en: 'I did not understand that. This is what I can do:' },
  near: { nl: 'Dat begreep ik niet. Bedoelde je “{word}”?', en: 'I did not understand that. Did you mean “{word}”?' },
} as const satisfies Record<string, Localized>;

export interface HelpWanted {
  readonly commands: readonly Command[];
  readonly place: PlaceKind;
  /** asked: somebody asked for help. unknown: they said something else. Else the command that they nearly said. */
  readonly because: 'asked' | 'unknown' | Command;
}

/** All that can be said, the most useful first. */
export function helpView({ commands, place, because }: HelpWanted, locale: Locale): View {
  const lead = leadOf(because, locale);
  const facts: Block = {
    kind: 'facts',
    facts: commands.map((command) => ({ name: wordsOf(command, locale), value: say(command.about, locale) })),
  };
  const meant: readonly Command[] = typeof because === 'string' ? commands.slice(0, 3) : [because];
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [{ kind: 'text', text: lead }, ...(place === 'personal' ? [] : [together(locale)]), facts],
    actions: meant.map((command, index) => sayButton(command, index === 0 ? 'primary' : undefined, locale)),
  });
}

function leadOf(because: HelpWanted['because'], locale: Locale): string {
  if (because === 'asked') return say(texts.lead, locale);
  if (because === 'unknown') return say(texts.unknown, locale);
  return fill(texts.near, { word: because.words[languageOf(locale)][0] }, locale);
}

/** `uitleg lobby`. */
function wordsOf({ words, example }: Command, locale: Locale): string {
  const word = words[languageOf(locale)][0];
  return example === null ? word : `${word} ${say(example, locale)}`;
}

function sayButton(command: Command, style: 'primary' | undefined, locale: Locale): ViewAction {
  return press('say', command.words[languageOf(locale)][0], { command: command.id }, style);
}

function together(locale: Locale): Block {
  return { kind: 'text', text: say(texts.together, locale), tone: 'subtle' };
}
