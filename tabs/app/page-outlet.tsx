import { lazy, Suspense, type ReactNode } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { Localized } from '../../src/model/language.ts';
import { useMay } from '../api/me.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { Waiting } from '../components/waiting.tsx';
import { pages } from '../pages/index.ts';
import { useWords } from '../text/use-words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { shellTexts as texts } from './shell-texts.ts';

const parts = pages.map((page) => ({ ...page, Content: lazy(async () => ({ default: await page.load() })) }));

/** Has the page at an address loaded while it is not yet known who is there. */
export function preloadPage(pathname: string): void {
  const path = pathname.replace(/^\/tab/, '') || '/';
  const page = pages.find((one) => new RegExp(`^${one.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(path));
  // Where it fails, the page itself tells so when it is shown.
  void page?.load().catch(() => undefined);
}

/** The page that stands at the address. */
export function PageOutlet(): ReactNode {
  const [path] = useLocation();
  const may = useMay();
  const start = pages.find(({ needs }) => may(needs));
  if (path === '/' && start !== undefined && start.path !== '/') return <Redirect to={start.path} replace />;
  return (
    // Another gap is another page: its title is announced, and nothing of the one before stays, nor that it failed.
    <ErrorBoundary key={path}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {parts.map(({ path: pattern, needs, Content }) => (
            <Route key={pattern} path={pattern}>
              {may(needs) ? <Content /> : <Missing title={texts.notYours} todo={texts.notYoursTodo} />}
            </Route>
          ))}
          <Route>
            <Missing title={texts.notFound} todo={texts.notFoundTodo} />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function Missing({ title, todo }: { readonly title: Localized; readonly todo: Localized }): ReactNode {
  const { say } = useWords();
  return (
    <Page title={say(title)}>
      <EmptyState title={say(todo)} action={<Link href="/">{say(texts.toStart)}</Link>} />
    </Page>
  );
}
