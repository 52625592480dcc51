import { Button } from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Router, type AroundNavHandler } from 'wouter';
import { UnsavedContext } from '../api/unsaved.ts';
import { Dialog } from '../components/dialog.tsx';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { guardHistory } from './guard-history.ts';
import { shellTexts as texts } from './shell-texts.ts';

/** Where the pages stand. Nobody leaves one with something unsaved, by a link or by the browser's own buttons, without being asked. */
export function LeaveGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const { window } = usePlaced();
  const held = useRef(0);
  const [asked, setAsked] = useState<{ readonly goOn: () => void } | null>(null);
  const hold = useCallback(() => {
    held.current += 1;
    return () => {
      held.current -= 1;
    };
  }, []);
  const isHeld = useCallback(() => held.current > 0, []);
  // Whoever listens first at a window is told first: the pages, which would move, come after.
  const [isGuarding, setGuarding] = useState(false);
  useLayoutEffect(() => {
    const stop = guardHistory(window, isHeld, (goOn) => setAsked({ goOn }));
    setGuarding(true);
    return stop;
  }, [window, isHeld]);
  const around: AroundNavHandler = (navigate, to, options) => {
    const isElsewhere = new URL(to, window.location.origin).pathname !== window.location.pathname;
    if (isHeld() && isElsewhere) setAsked({ goOn: () => navigate(to, options) });
    else navigate(to, options);
  };
  if (!isGuarding) return null;
  return (
    <UnsavedContext value={hold}>
      <Router base="/tab" aroundNav={around}>
        {children}
        {asked !== null && <Leaving goOn={asked.goOn} onClose={() => setAsked(null)} />}
      </Router>
    </UnsavedContext>
  );
}

function Leaving({ goOn, onClose }: { readonly goOn: () => void; readonly onClose: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <Dialog
      title={say(texts.leave)}
      onClose={onClose}
      actions={(close) => (
        <>
          <Button appearance="primary" onClick={close}>
            {say(texts.stay)}
          </Button>
          <Button
            onClick={() => {
              close();
              goOn();
            }}
          >
            {say(texts.leaveUnsaved)}
          </Button>
        </>
      )}
    >
      <p>{say(texts.leaveAbout)}</p>
    </Dialog>
  );
}
