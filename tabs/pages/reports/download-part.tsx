import { Button, ProgressBar } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { locales, type Locale } from '../../../src/model/language.ts';
import type { Audit } from '../../api/operations.ts';
import { Choice } from '../../components/choice.tsx';
import { Icon } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWords } from '../../text/use-words.ts';
import { fileLanguages, formats, reportsTexts as texts } from './reports-texts.ts';
import { useDownload, type ReportFormat } from './use-download.ts';
import styles from './reports.module.css';

/** One audit as a file, in a language of choice. */
export function DownloadPart({ audits }: { readonly audits: readonly Audit[] }): ReactNode {
  const { say, moment, locale: own } = useWords();
  const [audit, setAudit] = useState('latest');
  const [locale, setLocale] = useState<Locale>(own);
  const download = useDownload();
  const choices = audits.map(({ id, finishedAt }, index) => ({
    value: index === 0 ? 'latest' : id,
    label: index === 0 ? `${moment(finishedAt)} (${say(texts.latest)})` : moment(finishedAt),
  }));
  return (
    <Section title={say(texts.download)} lead={say(texts.downloadLead)}>
      <div className={styles['choices']}>
        <Choice label={say(texts.whichAudit)} options={choices} value={audit} onChoose={setAudit} />
        <Choice
          label={say(texts.language)}
          options={locales.map((value) => ({ value, label: fileLanguages[value] }))}
          value={locale}
          onChoose={(value) => setLocale(locales.find((one) => one === value) ?? own)}
        />
      </div>
      {download.problem !== null && <ProblemNotice problem={download.problem} />}
      <ul className={styles['formats']}>
        {formats.map((format) => (
          <li key={format.id}>
            <Format
              format={format}
              making={download.making}
              onGet={() => void download.get({ audit, format: format.id, locale, name: say(format.name) })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface FormatProps {
  readonly format: (typeof formats)[number];
  /** Null: nothing is being made. */
  readonly making: ReportFormat | null;
  readonly onGet: () => void;
}

function Format({ format, making, onGet }: FormatProps): ReactNode {
  const { say, fill } = useWords();
  const name = say(format.name);
  const isMaking = making === format.id;
  return (
    <>
      <div className={styles['format']}>
        <strong>{name}</strong>
        <span>{say(format.about)}</span>
        {isMaking && (
          <span className={styles['making']}>
            <ProgressBar aria-label={fill(texts.making, { name })} /> {say(texts.makingLong)}
          </span>
        )}
      </div>
      <Button
        aria-label={fill(texts.get, { name })}
        icon={isMaking ? <Spinner /> : <Icon name="download" />}
        disabledFocusable={making !== null}
        onClick={onGet}
      />
    </>
  );
}
