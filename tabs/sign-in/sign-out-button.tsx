import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { signInTexts as texts } from './sign-in-texts.ts';
import { useSignOut } from './sign-out.ts';

/** Not where Teams signs people in: there one leaves by leaving Teams. */
export function SignOutButton(): ReactNode {
  const { say } = useWords();
  const { host, config } = usePlaced();
  const signOut = useSignOut();
  if (config.mode === 'tenant' && host.token !== null) return null;
  return (
    <Button size="small" onClick={signOut}>
      {say(config.mode === 'sandbox' ? texts.otherPersona : texts.signOut)}
    </Button>
  );
}
