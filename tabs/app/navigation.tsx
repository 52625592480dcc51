import { useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useMay, useMe } from '../api/me.ts';
import { Icon } from '../components/icon.tsx';
import { pages } from '../pages/index.ts';
import { SignOutButton } from '../sign-in/sign-out-button.tsx';
import { useWords } from '../text/use-words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { shellTexts as texts } from './shell-texts.ts';
import styles from './navigation.module.css';

/** At the side where there is room; else behind a button, in a dialog that keeps the focus and closes with Escape. */
export function Navigation(): ReactNode {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the page changes: closing gives the focus back to the button, and then the page’s title takes it.
  const close = (): void => dialog.current?.close();
  return (
    <>
      <header className={styles['bar']}>
        <button type="button" className={styles['button']} aria-label={say(texts.openMenu)} onClick={() => dialog.current?.showModal()}>
          <Icon name="menu" />
        </button>
        <span className={styles['product']}>Lesklaar</span>
      </header>
      <header className={styles['side']}>
        <div className={styles['still']}>
          <Contents />
        </div>
      </header>
      <dialog ref={dialog} className={styles['dialog']} aria-label={say(texts.navigation)}>
        <button type="button" className={styles['button']} aria-label={say(texts.closeMenu)} onClick={close}>
          <Icon name="close" />
        </button>
        <Contents onGo={close} />
      </dialog>
    </>
  );
}

interface ContentsProps {
  readonly onGo?: () => void;
}

function Contents({ onGo }: ContentsProps): ReactNode {
  const { say } = useWords();
  const { name, organisation } = useMe();
  return (
    <div className={styles['contents']}>
      <div className={styles['brand']}>
        <span className={styles['product']}>Lesklaar</span>
        {organisation.name !== '' && <span className={styles['organisation']}>{organisation.name}</span>}
      </div>
      <nav aria-label={say(texts.navigation)}>
        <Links onGo={onGo} />
      </nav>
      <div className={styles['foot']}>
        <p className={styles['who']}>{name}</p>
        <SignOutButton />
        <LanguageChoice />
      </div>
    </div>
  );
}

function Links({ onGo }: { readonly onGo: (() => void) | undefined }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [path] = useLocation();
  const own = pages.filter((page) => page.icon !== undefined && may(page.needs));
  return (
    <ul className={styles['links']}>
      {own.map((page) => (
        <li key={page.path}>
          <Link href={page.path} onClick={onGo} className={styles['link']} aria-current={isAt(page.path, path) ? 'page' : undefined}>
            {page.icon !== undefined && <Icon name={page.icon} />}
            {say(page.title)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function isAt(page: string, path: string): boolean {
  return path === page || (page !== '/' && path.startsWith(`${page}/`));
}
