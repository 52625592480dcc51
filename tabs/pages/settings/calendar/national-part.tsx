import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { AnswerOf } from '../../../api/client.ts';
import { useMay } from '../../../api/me.ts';
import { useSend } from '../../../api/use-send.ts';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { SendButton } from '../../../components/send-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import styles from '../forms.module.css';

type BroughtIn = AnswerOf<'bringInHolidays'>;

/** The dates of the Dutch government: what is known, and how more come in. */
export function NationalPart({ known }: { readonly known: AnswerOf<'listCalendars'> }): ReactNode {
  const { say, fill } = useWords();
  const may = useMay();
  const input = useRef<HTMLInputElement>(null);
  const [came, setCame] = useState<BroughtIn | null>(null);
  const fetching = useSend('refreshHolidays', ['listCalendars']);
  const bringing = useSend('bringInHolidays', ['listCalendars']);
  const problem = fetching.problem ?? bringing.problem;
  const refresh = async (): Promise<void> => {
    bringing.forgetProblem();
    setCame(await fetching.send({}));
  };
  const bringIn = async (file: File): Promise<void> => {
    fetching.forgetProblem();
    setCame(await bringing.send({ body: { document: documentIn(await file.text()) } }));
  };
  return (
    <Section title={say(texts.national)} lead={fill(texts.nationalLead, { years: known.dutchYears.join(', ') })}>
      {may('calendar.change') && (
        <div className={styles['stack']}>
          <div className={styles['rowActions']}>
            {known.source === 'set-up' && (
              <SendButton isSending={fetching.isSending} onClick={() => void refresh()}>
                {say(texts.fetch)}
              </SendButton>
            )}
            <Button onClick={() => input.current?.click()}>{say(texts.bringIn)}</Button>
            <input
              ref={input}
              type="file"
              accept="application/json,.json"
              hidden
              aria-label={say(texts.bringIn)}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file !== undefined) void bringIn(file);
                target.value = '';
              }}
            />
          </div>
          <p className={styles['soft']}>{say(texts.bringInAbout)}</p>
          {problem !== null && <ProblemNotice problem={problem} />}
          {came !== null && problem === null && <Came came={came} />}
        </div>
      )}
    </Section>
  );
}

function Came({ came: { changed, unpublished, unread } }: { readonly came: BroughtIn }): ReactNode {
  const { say, fill } = useWords();
  const rest = [
    ...(unpublished.length > 0 ? [fill(texts.unpublished, { years: unpublished.join(', ') })] : []),
    ...(unread > 0 ? [fill(texts.unread, { count: unread })] : []),
  ];
  return (
    <Notice intent="success" title={changed.length === 0 ? say(texts.same) : fill(texts.changed, { years: changed.join(', ') })}>
      {rest.join(' ')}
    </Notice>
  );
}

/** What is no JSON is sent as the text that it is: the service says what it expects. */
function documentIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 1000);
  }
}
