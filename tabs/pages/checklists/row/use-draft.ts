import { useState } from 'react';

export interface Draft<Fields> {
  /** As it would be: what somebody entered, and for the rest what stands. */
  readonly value: Fields;
  /** What stands now, whoever wrote it. */
  readonly standing: Fields;
  /** What was entered, and nothing else: what others changed meanwhile stays. */
  readonly entered: Partial<Fields>;
  readonly isEmpty: boolean;
  readonly enter: <Key extends keyof Fields>(key: Key, value: Fields[Key]) => void;
  readonly discard: () => void;
  /** Fields that somebody else gave another value since this person began to enter theirs. */
  readonly overtaken: readonly (keyof Fields)[];
}

/** What somebody is writing, beside what stands. */
export function useDraft<Fields extends object>(standing: Fields): Draft<Fields> {
  const [entered, setEntered] = useState<Partial<Fields>>({});
  const [seen, setSeen] = useState<Partial<Fields>>({});
  const keys = Object.keys(entered) as (keyof Fields)[];
  return {
    value: { ...standing, ...entered },
    standing,
    entered,
    isEmpty: keys.length === 0,
    enter: (key, value) => {
      setEntered((before) => ({ ...before, [key]: value }));
      setSeen((before) => (key in before ? before : { ...before, [key]: standing[key] }));
    },
    discard: () => {
      setEntered({});
      setSeen({});
    },
    overtaken: keys.filter((key) => JSON.stringify(seen[key]) !== JSON.stringify(standing[key])),
  };
}
