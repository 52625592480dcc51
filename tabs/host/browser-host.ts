import type { Host } from './host.ts';

/** A browser: its colours follow the settings of the device. */
export function browserHost(window: Window): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(forced-colors: active)');
  return {
    kind: 'browser',
    locale: null,
    page: null,
    theme() {
      if (contrast.matches) return 'contrast';
      return dark.matches ? 'dark' : 'light';
    },
    onTheme(listener) {
      for (const query of [dark, contrast]) query.addEventListener('change', listener);
      return () => {
        for (const query of [dark, contrast]) query.removeEventListener('change', listener);
      };
    },
    token: null,
    async share({ path }) {
      await window.navigator.clipboard.writeText(new URL(`/tab/${path}`, window.location.origin).href);
      return 'copied';
    },
    offerTab: null,
    ready: () => undefined,
  };
}
