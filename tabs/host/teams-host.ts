import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import type { Host, OfferedTab, ThemeName } from './host.ts';

/** Null where the page around this one is not Teams. */
export async function connectTeams(): Promise<Host | null> {
  try {
    await app.initialize();
    return teamsHost(await app.getContext());
  } catch {
    return null;
  }
}

function teamsHost({ app: { locale, theme }, page }: app.Context): Host {
  let current = themeNamed(theme);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((changed) => {
    current = themeNamed(changed);
    for (const listener of listeners) listener();
  });
  return {
    kind: 'teams',
    locale,
    page: page.subPageId ?? null,
    theme: () => current,
    onTheme(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    token: async () => authentication.getAuthToken(),
    async share({ path, title }) {
      pages.shareDeepLink({ subPageId: path, subPageLabel: title });
      return 'shown';
    },
    offerTab: page.frameContext === FrameContexts.settings && pages.config.isSupported() ? offerTab : null,
    // Its answer tells nothing: React would take it for a way to clean up.
    ready: () => void app.notifySuccess(),
  };
}

/** Teams has the button to save; it may be pressed from now on. */
function offerTab({ name, address }: OfferedTab): void {
  pages.config.registerOnSaveHandler((saving) => {
    pages.config.setConfig({ entityId: 'lesklaar', suggestedDisplayName: name, contentUrl: address, websiteUrl: address }).then(
      () => saving.notifySuccess(),
      (error: unknown) => saving.notifyFailure(String(error)),
    );
  });
  pages.config.setValidityState(true);
}

/** Teams has `default`, `dark` and `contrast`, and `glass` on some devices. */
function themeNamed(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}
