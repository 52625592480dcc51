import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { browserHost } from '../host/browser-host.ts';
import type { Host, ThemeName } from '../host/host.ts';

/** The theme of the host, and of the device before the host is known; on the root element as well, for our own colours. */
export function useTheme(window: Window, host: Host | null): ThemeName {
  const source = useMemo(() => host ?? browserHost(window), [window, host]);
  const theme = useSyncExternalStore(source.onTheme, source.theme);
  useLayoutEffect(() => {
    window.document.documentElement.dataset['theme'] = theme;
  }, [window, theme]);
  return theme;
}
