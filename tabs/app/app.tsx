import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { problemOf, type Problem } from '../api/problem.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Waiting } from '../components/waiting.tsx';
import { SignInGate } from '../sign-in/sign-in-gate.tsx';
import { Alone } from './alone.tsx';
import { ChannelTab, channelTabPath } from './channel-tab.tsx';
import { LanguageProvider } from './language.tsx';
import { preloadPage } from './page-outlet.tsx';
import { place } from './place.ts';
import { Shell } from './shell.tsx';
import { PlacedContext, type Placed, type Surroundings } from '../host/surroundings.ts';
import { fluentThemes } from './themes.ts';
import { useTheme } from './use-theme.ts';

type Start = { readonly placed: Placed } | { readonly problem: Problem } | null;

/** The whole tab: first where it stands, then who is there, then the pages. */
export function App({ around }: { readonly around: Surroundings }): ReactNode {
  const [start, setStart] = useState<Start>(null);
  useEffect(() => {
    preloadPage(around.window.location.pathname);
    place(around).then(
      (placed) => setStart({ placed }),
      (error: unknown) => setStart({ problem: problemOf(error) }),
    );
  }, [around]);
  const placed = start !== null && 'placed' in start ? start.placed : null;

  return (
    <Themed window={around.window} host={placed?.host ?? null}>
      <LanguageProvider around={around} hostLocale={placed?.host.locale ?? null}>
        {start === null && <Waiting />}
        {start !== null && 'problem' in start && (
          <Alone>
            <ProblemNotice problem={start.problem} retry={() => around.window.location.reload()} />
          </Alone>
        )}
        {placed !== null && (
          <PlacedContext value={placed}>
            {around.window.location.pathname === channelTabPath ? (
              <ChannelTab />
            ) : (
              <SignInGate>
                <Shell />
              </SignInGate>
            )}
          </PlacedContext>
        )}
      </LanguageProvider>
    </Themed>
  );
}

function Themed({
  window,
  host,
  children,
}: {
  readonly window: Window;
  readonly host: Placed['host'] | null;
  readonly children: ReactNode;
}): ReactNode {
  const theme = useTheme(window, host);
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <div className="ground">{children}</div>
    </FluentProvider>
  );
}
