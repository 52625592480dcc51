import { useState, type ReactNode } from 'react';
import type { Attestation, Exception } from '../../api/operations.ts';
import { AskException } from '../../components/decisions/ask-exception.tsx';
import { Attest } from '../../components/decisions/attest.tsx';
import type { DecisionPlace } from '../../components/decisions/decision-place.ts';
import { noPlace, PlaceFields, type ChosenPlace } from './place-fields.tsx';

interface AskAnyProps {
  /** One that counts no more and is asked for again. */
  readonly before: Exception | null;
  readonly onClose: () => void;
  readonly onAsked: (exception: Exception) => void;
}

/** Asks for a deviation of whatever one chooses. */
export function AskAny({ before, onClose, onAsked }: AskAnyProps): ReactNode {
  const [chosen, setChosen] = useState<ChosenPlace>(before ?? noPlace);
  return (
    <AskException place={placeIn(chosen)} reasonBefore={before?.reason ?? ''} onClose={onClose} onAsked={onAsked}>
      <PlaceFields chosen={chosen} onChange={setChosen} scope="asked" />
    </AskException>
  );
}

interface AttestAnyProps {
  readonly onClose: () => void;
  readonly onAttested: (attestation: Attestation) => void;
}

/** Records what somebody saw of whatever one chooses. */
export function AttestAny({ onClose, onAttested }: AttestAnyProps): ReactNode {
  const [chosen, setChosen] = useState<ChosenPlace>(noPlace);
  return (
    <Attest place={placeIn(chosen)} onClose={onClose} onAttested={onAttested}>
      <PlaceFields chosen={chosen} onChange={setChosen} scope="not-asked" />
    </Attest>
  );
}

/** What the service is told; null until it is known what it is about. */
function placeIn({ control, platform, population, scope }: ChosenPlace): DecisionPlace | null {
  if (control === null) return null;
  const named = scope?.trim() ?? '';
  return { control, platform, population, scope: named === '' ? null : named };
}
