/** What is needed of a window to go back and forth in it. */
export interface MovingWindow {
  readonly history: { readonly state: unknown; pushState(state: unknown, unused: string, url: string): void; back(): void };
  readonly location: { readonly href: string; readonly pathname: string };
  addEventListener(name: string, listener: (event: Event) => void): void;
  removeEventListener(name: string, listener: (event: Event) => void): void;
}

/**
 * Has back and forward asked about as long as something would be lost. The browser cannot be kept from moving: what was left is put on top again, and
 * whoever leaves after all goes back over it. It has to listen before those who move the page. Answers how to stop.
 */
export function guardHistory(window: MovingWindow, isHeld: () => boolean, ask: (goOn: () => void) => void): () => void {
  const { history, location } = window;
  let here = { href: location.href, state: history.state };
  let isLeaving = false;
  const note = (): void => {
    here = { href: location.href, state: history.state };
  };
  const onMove = (event: Event): void => {
    const isElsewhere = location.pathname !== new URL(here.href).pathname;
    if (isLeaving || !isHeld() || !isElsewhere) {
      isLeaving = false;
      note();
      return;
    }
    event.stopImmediatePropagation();
    history.pushState(here.state, '', here.href);
    ask(() => {
      isLeaving = true;
      history.back();
    });
  };
  const onUnload = (event: Event): void => {
    if (isHeld()) event.preventDefault();
  };
  window.addEventListener('popstate', onMove);
  window.addEventListener('beforeunload', onUnload);
  for (const own of ['pushState', 'replaceState']) window.addEventListener(own, note);
  return () => {
    window.removeEventListener('popstate', onMove);
    window.removeEventListener('beforeunload', onUnload);
    for (const own of ['pushState', 'replaceState']) window.removeEventListener(own, note);
  };
}
