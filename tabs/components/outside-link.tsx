import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import styles from './outside-link.module.css';

const opens = { nl: '(opent in een nieuw venster)', en: '(opens in a new window)' };

interface OutsideLinkProps {
  readonly href: string;
  readonly children: string;
}

/** A link to a page of somebody else: nothing but https, and in a window of its own, for in Teams there is no way back. */
export function OutsideLink({ href, children }: OutsideLinkProps): ReactNode {
  const { say } = useWords();
  if (!href.startsWith('https://')) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer" className={styles['link']}>
      <WithDrawing text={children} />
      <span className="hidden"> {say(opens)}</span>
    </a>
  );
}

/** Letters that surely fit on a line. */
const shortWord = 20;

/** The drawing goes along with the last word, and never stands alone on a line. */
function WithDrawing({ text }: { readonly text: string }): ReactNode {
  const last = text.split(' ').at(-1) ?? '';
  return (
    <>
      {text.slice(0, text.length - last.length)}
      <span className={last.length > shortWord ? undefined : styles['last']}>
        {last} <Icon name="outside" size={14} />
      </span>
    </>
  );
}
