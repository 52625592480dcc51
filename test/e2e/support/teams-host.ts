import type { Frame, Page } from 'playwright-core';

/** What teams-js loads, and where the page stands that frames the tab. */
export const teamsHosts = ['teams.microsoft.com', 'res.cdn.office.net'];

export interface TeamsSays {
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  /** settings: where somebody adds a tab to a channel. */
  readonly frame?: 'content' | 'settings';
  /** Of a deep link. */
  readonly subPageId?: string;
  /** What Teams gives the tab for its service, one after another, the last one again and again; none: it refuses. */
  readonly tokens: readonly string[];
}

/** Opens the tab in a frame of a page that speaks as Teams does, at Teams' own address or at another one. */
export async function openInTeams(page: Page, tab: string, says: TeamsSays, host = 'https://teams.microsoft.com'): Promise<Frame> {
  await page.route(
    (url) => url.origin !== new URL(tab).origin,
    (route) =>
      route.request().url() === `${host}/e2e-host` ? route.fulfill({ contentType: 'text/html', body: hostPage(tab, says) }) : route.abort(),
  );
  await page.goto(`${host}/e2e-host`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('there is no frame');
  return frame;
}

export async function changeTheme(page: Page, theme: 'default' | 'dark' | 'contrast'): Promise<void> {
  await page.evaluate(`setTheme('${theme}')`);
}

/** What the tab asked of Teams, in order. */
export async function askedOfTeams(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>('calls');
}

/** Presses Teams' own button to save the tab of a channel, and answers what the tab said of itself. */
export async function saveTab(page: Page): Promise<unknown> {
  await page.evaluate('save()');
  await page.waitForFunction("calls.includes('settings.save.success') || calls.includes('settings.save.failure')");
  return page.evaluate<unknown>('kept.at(-1)');
}

function hostPage(tab: string, says: TeamsSays): string {
  const style = 'html,body,iframe{margin:0;border:0;width:100%;height:100vh;display:block}';
  const script = `(${host.toString()})(${JSON.stringify(says)})`;
  return `<!doctype html><html lang="en"><title>Teams</title><style>${style}</style><iframe title="Lesklaar" src="${tab}"></iframe><script>${script}</script></html>`;
}

interface HostWindow {
  readonly document: { querySelector(name: string): { readonly contentWindow: { postMessage(message: unknown, origin: string): void } } };
  addEventListener(name: 'message', listener: (event: HostMessage) => void): void;
}

interface HostMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: { readonly id: number; readonly uuidAsString: string; readonly func: string; readonly args?: readonly unknown[] };
}

/** Runs in the browser: the messages of teams-js, as far as the tab needs them (`@microsoft/teams-js` 2.58, internal/communication). */
function host(says: TeamsSays): void {
  const window = globalThis as unknown as HostWindow;
  const frame = window.document.querySelector('iframe').contentWindow;
  const runtime = { apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: { config: {} }, dialog: {} } };
  const context = {
    locale: says.locale ?? 'nl-nl',
    theme: says.theme ?? 'default',
    entityId: 'lesklaar',
    subEntityId: says.subPageId,
    frameContext: says.frame ?? 'content',
    hostName: 'Teams',
    hostClientType: 'web',
    userObjectId: 'u1',
    tid: 't1',
    sessionId: 's',
    appSessionId: 's',
  };
  const tokens = [...says.tokens];
  const answers: Record<string, () => readonly unknown[]> = {
    initialize: () => [says.frame ?? 'content', 'web', JSON.stringify(runtime), '2.0.0'],
    getContext: () => [context],
    'settings.setSettings': () => [true],
    'authentication.getAuthToken': () => {
      const token = tokens.length > 1 ? tokens.shift() : tokens[0];
      return token === undefined ? [false, 'consent_required'] : [true, token];
    },
  };
  const calls: string[] = [];
  const kept: unknown[] = [];
  window.addEventListener('message', ({ source, origin, data: { id, uuidAsString, func, args: told } }) => {
    if (source !== frame) return;
    calls.push(func);
    if (func === 'settings.setSettings') kept.push(told?.[0]);
    const args = answers[func]?.();
    if (args !== undefined) frame.postMessage({ id, uuidAsString, args }, origin);
  });
  const setTheme = (theme: string): void => frame.postMessage({ func: 'themeChange', args: [theme] }, '*');
  const save = (): void => frame.postMessage({ func: 'settings.save', args: [{}] }, '*');
  Object.assign(globalThis, { calls, kept, save, setTheme });
}
