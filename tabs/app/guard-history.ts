/**
 * Has back and forward asked about as long as something would be lost. The browser cannot be kept from moving: what was left is put on top again, and
 * whoever leaves after all goes back over it. Answers how to stop.
 */
export function guardHistory(window: Window, isHeld: () => boolean, ask: (goOn: () => void) => void): () => void {
  const { history, location } = window;
  let here = { href: location.href, state: history.state as unknown };
  let isLeaving = false;
  const note = (): void => {
    here = { href: location.href, state: history.state as unknown };
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
  // Before wouter, which would move the page.
  window.addEventListener('popstate', onMove, { capture: true });
  window.addEventListener('beforeunload', onUnload);
  for (const own of ['pushState', 'replaceState']) window.addEventListener(own, note);
  return () => {
    window.removeEventListener('popstate', onMove, { capture: true });
    window.removeEventListener('beforeunload', onUnload);
    for (const own of ['pushState', 'replaceState']) window.removeEventListener(own, note);
  };
}
