import { nearest } from '../src/text/nearest.ts';
import type { Command } from './commands/command.ts';

export type Understood =
  | { readonly kind: 'command'; readonly command: Command; readonly rest: string }
  /** Nothing is called so, but something nearly is. */
  | { readonly kind: 'near'; readonly command: Command; readonly rest: string }
  | { readonly kind: 'nothing' };

/** Of three letters another word is as near as a slip of the finger. */
const shortestMeant = 4;

/** More than anybody types as a command; what stands behind it is not read. */
const longest = 200;

/** Which command somebody's words are: capitals, spaces, and signs in front and behind do not matter. */
export function understand(words: string, commands: readonly Command[]): Understood {
  const said = tidied(words);
  const spoken = said.toLowerCase();
  const exact = phrasesOf(commands).find(({ phrase }) => spoken.startsWith(phrase) && /^(?:$|[\s,:;])/.test(spoken.slice(phrase.length)));
  if (exact !== undefined)
    return { kind: 'command', command: exact.command, rest: said.slice(exact.phrase.length).replace(/^[\s,:;]+/, '') };
  return nearly(said, commands);
}

/** Signs in front (`/check`, `“check”`, the comma behind a mention), and our name where it was typed and not mentioned. */
const inFront = /^[\s\p{P}\p{S}]*(?:lesklaar(?![\p{L}\p{N}])[\s\p{P}\p{S}]*)?/iu;
const behind = /[-\s.!?…,;:"'’”»`*_~/\\–—\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]+$/u;

/** One line without what stands in front and behind, or characters that cannot be seen. */
function tidied(words: string): string {
  const plain = words
    .slice(0, 4 * longest)
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Co}]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ');
  const cut = plain.trim().replace(inFront, '').slice(0, longest);
  return cut.toWellFormed().replace(behind, '');
}

function nearly(said: string, commands: readonly Command[]): Understood {
  const [first = '', ...others] = said.split(' ');
  const meant =
    first.length < shortestMeant
      ? null
      : nearest(
          first,
          phrasesOf(commands).map(({ phrase }) => phrase),
        );
  const found = phrasesOf(commands).find(({ phrase }) => phrase === meant);
  return found === undefined ? { kind: 'nothing' } : { kind: 'near', command: found.command, rest: others.join(' ') };
}

/** The longest first: `leg uit` before `leg`. */
function phrasesOf(commands: readonly Command[]): readonly { readonly phrase: string; readonly command: Command }[] {
  const all = commands.flatMap((command) => [...command.words.nl, ...command.words.en].map((phrase) => ({ phrase, command })));
  return all.toSorted((a, b) => b.phrase.length - a.phrase.length);
}
