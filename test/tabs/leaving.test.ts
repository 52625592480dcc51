import { expect, test } from '@jest/globals';
import { guardHistory, type MovingWindow } from '../../tabs/app/guard-history.ts';

/** As a browser moves through what was visited, and tells of it as the tab's router has it told. */
function aWindow(...visited: readonly string[]) {
  const listeners = new EventTarget();
  const entries = [...visited];
  let at = entries.length - 1;
  const told = (name: string): Event => {
    const event = new Event(name, { cancelable: true });
    listeners.dispatchEvent(event);
    return event;
  };
  const goBack = (): void => {
    at -= 1;
    told('popstate');
  };
  const window: MovingWindow = {
    history: {
      state: null,
      pushState: (_state, _unused, url) => {
        entries.splice(at + 1, Infinity, new URL(url).pathname);
        at += 1;
        told('pushState');
      },
      back: goBack,
    },
    location: {
      get href() {
        return `https://lesklaar.example${entries[at]}`;
      },
      get pathname() {
        return entries[at] ?? '';
      },
    },
    addEventListener: (name, listener) => listeners.addEventListener(name, listener),
    removeEventListener: (name, listener) => listeners.removeEventListener(name, listener),
  };
  return { window, goBack, told };
}

/** Somebody is at their settings, having come from the overview; the pages move with the window. */
function visiting(isUnsaved: boolean) {
  const { window, goBack, told } = aWindow('/tab/', '/tab/settings');
  const asked: (() => void)[] = [];
  const shown: string[] = [];
  const stop = guardHistory(
    window,
    () => isUnsaved,
    (goOn) => void asked.push(goOn),
  );
  window.addEventListener('popstate', () => void shown.push(window.location.pathname));
  return { window, goBack, told, asked, shown, stop };
}

test('who kept everything goes back without a word', () => {
  const { goBack, asked, shown, told } = visiting(false);

  goBack();

  expect([shown, asked]).toEqual([['/tab/'], []]);
  expect(told('beforeunload').defaultPrevented).toBe(false);
});

test('who did not is asked, and meanwhile stays where they are; staying, they are asked again', () => {
  const { goBack, asked, shown, told, window } = visiting(true);

  goBack();
  goBack();

  expect([shown, asked.length, window.location.pathname]).toEqual([[], 2, '/tab/settings']);
  expect(told('beforeunload').defaultPrevented).toBe(true);
});

test('who leaves after all comes where they wanted to', () => {
  const { goBack, asked, shown } = visiting(true);
  goBack();

  asked[0]?.();

  expect([shown, asked.length]).toEqual([['/tab/'], 1]);
});

test('who is no longer guarded goes as they like', () => {
  const { goBack, asked, shown, stop } = visiting(true);

  stop();
  goBack();

  expect([shown, asked]).toEqual([['/tab/'], []]);
});
