import { createContext, useContext } from 'react';
import { wordsIn, type Words } from './words.ts';

export const WordsContext = createContext<Words>(wordsIn('nl'));

/** How things are said in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
