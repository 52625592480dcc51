import { createContext, useContext, useEffect } from 'react';

/** Says that there is something which would be lost; answers how to take that back. */
export const UnsavedContext = createContext<() => () => void>(() => () => undefined);

/** Has whoever leaves the page asked first, for as long as something was changed and not kept. */
export function useUnsaved(isChanged: boolean): void {
  const hold = useContext(UnsavedContext);
  useEffect(() => (isChanged ? hold() : undefined), [hold, isChanged]);
}
