import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useFilterAddress } from './use-filter-address.ts';
import { Icon } from '../../components/icon.tsx';
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
  const [address, setAddress] = useFilterAddress();
  const asked = address.get('search') ?? '';
  const [typed, setTyped] = useState(asked);
  const written = useRef(asked);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // Somebody cleared the filters, or followed a link.
  useEffect(() => {
    if (asked !== written.current) setTyped(asked);
    written.current = asked;
  }, [asked]);

  useEffect(() => {
    if (typed === written.current) return undefined;
    const timer = window.setTimeout(() => {
      written.current = typed;
      setAddress((before) => withSearch(before, typed), { replace: true });
    }, rest);
    return () => window.clearTimeout(timer);
  }, [window, typed, setAddress]);

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

function withSearch(address: URLSearchParams, search: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (search.trim() === '') changed.delete('search');
  else changed.set('search', search);
  return changed;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}
