import type { ReactNode } from 'react';
import { TextField } from '../fields.tsx';
import { useRead } from '../../api/use-api.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { decisionDays, type DecisionDays } from './decision-days.ts';
import { decisionTexts as texts } from './decision-texts.ts';

/** Between which days a decision may end, where the school stands. */
export function useDecisionDays(): DecisionDays {
  const { now } = usePlaced();
  const { data } = useRead('getSettings', {});
  return decisionDays(now(), data?.organisation.country ?? null);
}

interface UntilFieldProps {
  readonly days: DecisionDays;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (day: string) => void;
}

/** The last day on which a decision counts. */
export function UntilField({ days, value, isWrong, onChange }: UntilFieldProps): ReactNode {
  const { say, fill, date } = useWords();
  const range = { first: date(days.first), last: date(days.last) };
  return (
    <TextField
      type="date"
      label={say(texts.until)}
      hint={fill(texts.untilHint, range)}
      problem={isWrong ? fill(texts.untilWrong, range) : undefined}
      value={value}
      min={days.first}
      max={days.last}
      onChange={onChange}
      required
    />
  );
}

export function isWithin(day: string, { first, last }: DecisionDays): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && first <= day && day <= last;
}
