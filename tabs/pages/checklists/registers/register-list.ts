import { createContext, useContext } from 'react';
import type { Checklist } from '../../../api/operations.ts';

/** The list that the register goes with; null: none, or not read yet. */
export const RegisterListContext = createContext<Checklist | null>(null);

export function useRegisterList(): Checklist | null {
  return useContext(RegisterListContext);
}
