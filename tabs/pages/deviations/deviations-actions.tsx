import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import { decisionTexts } from '../../components/decisions/decision-texts.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../text/use-words.ts';

interface DeviationsActionsProps {
  readonly onAsk: () => void;
  readonly onAttest: () => void;
}

/** What somebody can begin here, by whom may. */
export function DeviationsActions({ onAsk, onAttest }: DeviationsActionsProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  return (
    <>
      {may('exception.request') && (
        <Button appearance="primary" icon={<Icon name="deviations" />} onClick={onAsk}>
          {say(decisionTexts.askTitle)}
        </Button>
      )}
      {may('attestation.add') && (
        <Button icon={<Icon name="check" />} onClick={onAttest}>
          {say(decisionTexts.attestTitle)}
        </Button>
      )}
    </>
  );
}
