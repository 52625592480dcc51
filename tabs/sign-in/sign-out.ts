import { createContext, useContext } from 'react';

export const SignOutContext = createContext<() => void>(() => undefined);

/** Forgets who is signed in here. */
export function useSignOut(): () => void {
  return useContext(SignOutContext);
}
