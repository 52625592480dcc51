import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import { useRead } from '../../api/use-api.ts';
import { useDraft } from '../../api/use-draft.ts';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { Confirming } from './confirming.tsx';
import { ConfirmedLine } from './confirmed-line.tsx';
import { withSuggestion } from './mapping.ts';
import { MappingPart } from './mapping-part.tsx';
import { populationsTexts as texts } from './populations-texts.ts';
import { SuggestionsPart } from './suggestions-part.tsx';
import { UnknownPart } from './unknown-part.tsx';
import { usePopulations } from './use-populations.ts';

/** Who are pupils and who are staff: suggested, made one’s own, and confirmed by name. */
export function PopulationsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { data, tag, problem, reload } = useRead('getPopulations', {});
  const draft = useDraft(data?.definitions, tag);
  const seen = usePopulations();
  const [isConfirmed, setConfirmed] = useState(false);
  const made = draft.value ?? [];
  const change = (definitions: typeof made): void => {
    setConfirmed(false);
    draft.change(definitions);
  };
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && (
        <>
          <ConfirmedLine counting={data} isConfirmed={isConfirmed} />
          <UnknownPart populations={seen.populations} />
          <SuggestionsPart
            made={made}
            suggestions={seen.suggestions}
            unread={seen.unread}
            problem={seen.problem}
            {...(may('population.confirm') && {
              takeOver: (taken) => change(taken.reduce((all, one) => withSuggestion(all, one), made)),
            })}
          />
          <MappingPart counting={data.definitions} made={made} seen={seen} change={may('population.confirm') ? change : null} />
          {may('population.confirm') && <Confirming counting={data} draft={draft} reload={reload} onConfirmed={() => setConfirmed(true)} />}
        </>
      )}
    </Page>
  );
}
