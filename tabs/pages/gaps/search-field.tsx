import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTypedSearch } from '../../components/use-typed-search.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import styles from './search-field.module.css';

/** Milliseconds of rest after which what was typed is looked for. */
const rest = 150;

/** Words to look for; `/` leads to it from anywhere on the page. */
export function SearchField(): ReactNode {
  const { say } = useWords();
  const { window } = usePlaced();
  const [typed, setTyped] = useTypedSearch(rest);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, [window]);

  return (
    <div className={styles['search']}>
      <label htmlFor={id} className="hidden">
        {say(texts.search)}
      </label>
      <Icon name="search" size={18} />
      <input
        ref={field}
        id={id}
        type="search"
        value={typed}
        maxLength={200}
        placeholder={say(texts.searchHint)}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}
