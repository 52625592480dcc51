import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { SWRConfig, type State } from 'swr';
import { usePlaced } from '../host/surroundings.ts';
import { createApi, type Tokens } from '../api/client.ts';
import { ApiContext } from '../api/use-api.ts';
import { useWords } from '../text/use-words.ts';
import { knownTokens } from './session.ts';
import { SignInPage } from './sign-in-page.tsx';
import { SignOutContext } from './sign-out.ts';

/** Shows its children to whoever is signed in, and a way in to whoever is not. */
export function SignInGate({ children }: { readonly children: ReactNode }): ReactNode {
  const placed = usePlaced();
  const [tokens, setTokens] = useState<Tokens | null>(() => knownTokens(placed));
  const signOut = useCallback(() => {
    placed.session.set('persona', null);
    placed.session.set('google-token', null);
    setTokens(null);
  }, [placed]);
  if (tokens === null) return <SignInPage onSignedIn={() => setTokens(knownTokens(placed))} />;
  return (
    <SignOutContext value={signOut}>
      <SignedIn tokens={tokens} onSignedOut={signOut}>
        {children}
      </SignedIn>
    </SignOutContext>
  );
}

interface SignedInProps {
  readonly tokens: Tokens;
  readonly onSignedOut: () => void;
  readonly children: ReactNode;
}

function SignedIn({ tokens, onSignedOut, children }: SignedInProps): ReactNode {
  const { fetch } = usePlaced();
  const { locale } = useWords();
  const api = useMemo(() => createApi({ fetch, tokens, locale: () => locale, onSignedOut }), [fetch, tokens, locale, onSignedOut]);
  return (
    <ApiContext value={api}>
      <SWRConfig value={{ provider: ownCache }}>{children}</SWRConfig>
    </ApiContext>
  );
}

/** What one person was shown is not kept for the next. */
function ownCache(): Map<string, State<unknown>> {
  return new Map();
}
