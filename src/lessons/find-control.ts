import { controls, type ControlId } from '../controls/index.ts';
import type { Control } from '../controls/parts/define-control.ts';
import { languages, localized, type Localized } from '../model/language.ts';
import { nearest } from '../text/nearest.ts';

export interface ControlSuggested {
  readonly id: string;
  readonly title: Localized;
}

/** A right that somebody asks after, or those that they may have meant, the likeliest first. */
export type ControlFound =
  | { readonly kind: 'found'; readonly control: Control<ControlId> }
  | { readonly kind: 'not-found'; readonly suggestions: readonly ControlSuggested[] };

const mostSuggestions = 5;
/** More is no question after one right. */
const mostWords = 8;
const mostCharacters = 100;

/** By id, by title or by words of either, in both languages; `words` as somebody typed them. */
export function findControl(words: string): ControlFound {
  const asked = plain(words.slice(0, mostCharacters)).split(' ').slice(0, mostWords);
  const named = controls.find((control) => namesOf(control).includes(asked.join(' ')));
  if (named !== undefined) return { kind: 'found', control: named };
  const byName = holding(asked, namesOf);
  const [only, ...others] = byName;
  if (only !== undefined && others.length === 0) return { kind: 'found', control: only };
  const likely = [byName, holding(asked, textsOf), misspelt(asked)].find((some) => some.length > 0) ?? usual;
  return { kind: 'not-found', suggestions: likely.slice(0, mostSuggestions).map(suggested) };
}

/** What people call it that stands in no title. */
const otherNames: Readonly<Partial<Record<ControlId, readonly string[]>>> = {
  recording: ['opname', 'opnames', 'opnemen', 'record', 'recordings'],
  lobby: ['wachtruimte', 'wachtkamer', 'waiting room'],
  'muting-others': ['muten', 'mute', 'dempen'],
  'removing-others': ['verwijderen', 'remove', 'kicken', 'kick'],
  'unmuting-self': ['microfoon', 'micro', 'microphone', 'mic', 'unmute'],
  'meeting-chat': ['chat', 'chatten'],
  transcription: ['transcript', 'transcriptie', 'verslag'],
  presenting: ['presentator', 'presenteren', 'presenter'],
  'screen-sharing': ['scherm delen', 'scherm', 'share screen'],
};

/** What teachers ask most about, for whoever says nothing that we know. */
const usual = controls.filter(({ id }) => ['recording', 'muting-others', 'lobby', 'meeting-chat', 'presenting'].includes(id));

function suggested({ id, text }: Control<ControlId>): ControlSuggested {
  return { id, title: localized((language) => text[language].title) };
}

/** Each of the words begins one of a control's own; those with fewer words besides come first. */
function holding(asked: readonly string[], textsIn: (control: Control<ControlId>) => readonly string[]): readonly Control<ControlId>[] {
  const sizes = controls.flatMap((control) => {
    const fitting = textsIn(control).filter((text) => asked.every((word) => word !== '' && ` ${text}`.includes(` ${word}`)));
    return fitting.length === 0 ? [] : [{ control, size: Math.min(...fitting.map(({ length }) => length)) }];
  });
  return sizes.toSorted((a, b) => a.size - b.size).map(({ control }) => control);
}

function misspelt(asked: readonly string[]): readonly Control<ControlId>[] {
  const whole = nearest(asked.join(' '), controls.flatMap(namesOf));
  const words = [...new Set(controls.flatMap(namesOf).flatMap((name) => name.split(' ')))].filter(({ length }) => length > 3);
  const near = asked.flatMap((word) => (word.length > 3 ? (nearest(word, words) ?? []) : []));
  return controls.filter((control) =>
    namesOf(control).some((name) => name === whole || near.some((word) => name.split(' ').includes(word))),
  );
}

function namesOf({ id, text }: Control<ControlId>): readonly string[] {
  return [plain(id), ...languages.map((language) => plain(text[language].title)), ...(otherNames[id] ?? [])];
}

function textsOf({ text }: Control<ControlId>): readonly string[] {
  return languages.map((language) => plain([text[language].title, text[language].gap, text[language].why].join(' ')));
}

/** In small letters and without accents; whatever is no letter or figure parts words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
