import { useState, type ReactNode } from 'react';
import type { PlatformId } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { outcomeNames } from '../../../src/text/phrases.ts';
import type { Explained } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { Icon } from '../../components/icon.tsx';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { explainTexts as texts } from './explain-texts.ts';
import styles from './explanation.module.css';

interface ExplanationProps {
  readonly control: string;
  readonly platform: PlatformId;
  /** What it is about, for whoever hears it apart from what stands around it. */
  readonly title: string;
}

/** One right in full, asked for when somebody opens it. */
export function Explanation({ control, platform, title }: ExplanationProps): ReactNode {
  const { say, fill } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data, problem, reload } = useRead('explainControl', isOpen ? { query: { words: control, platform } } : null);
  return (
    <details className={styles['explanation']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="next" size={14} />
        <span aria-hidden="true">{say(texts.explain)}</span>
        <span className="hidden">{fill(texts.about, { title })}</span>
      </summary>
      <div className={styles['body']}>
        {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
        {data === undefined && problem === null && isOpen && <Waiting />}
        {data?.kind === 'not-found' && <p>{say(texts.missing)}</p>}
        {data?.kind === 'explained' && <InFull explained={data} />}
      </div>
    </details>
  );
}

type InFullOf = Extract<Explained, { kind: 'explained' }>;

function InFull({ explained }: { readonly explained: InFullOf }): ReactNode {
  const { say } = useWords();
  const { why, notHere } = explained;
  return (
    <dl>
      <dt>{say(texts.why)}</dt>
      <dd>{say(why)}</dd>
      {notHere !== null && <dd>{say(notHere)}</dd>}
      {notHere === null && <Standing explained={explained} />}
      <Basis explained={explained} />
    </dl>
  );
}

function Standing({ explained: { now, instruction } }: { readonly explained: InFullOf }): ReactNode {
  const { say } = useWords();
  const isArranged = now.every(({ outcome }) => outcome === 'ok' || outcome === 'default' || outcome === 'accepted');
  return (
    <>
      <dt>{say(texts.now)}</dt>
      {now.length === 0 && <dd>{say(texts.notAudited)}</dd>}
      {now.map(({ outcome, says }, index) => (
        <dd key={`${outcome} ${index}`} className={styles['standing']}>
          <OutcomeIcon outcome={outcome} />
          <span>
            <strong>{capitalised(say(outcomeNames[outcome]))}:</strong> {say(says)}
          </span>
        </dd>
      ))}
      {now.length > 0 && instruction === null && (
        <>
          <dt>{say(texts.todo)}</dt>
          <dd>{say(isArranged ? texts.nothing : texts.central)}</dd>
        </>
      )}
    </>
  );
}

function Basis({ explained: { basis, sources } }: { readonly explained: InFullOf }): ReactNode {
  const { say, wording } = useWords();
  const all = basis === null || basis.sources.length === 0 ? sources : basis.sources;
  if (all.length === 0) return null;
  return (
    <>
      <dt>{say(texts.basis)}</dt>
      {all.map(({ title, link }) => (
        <dd key={title} className={styles['source']}>
          {link === null ? title : <OutsideLink href={link}>{title}</OutsideLink>}
        </dd>
      ))}
      {basis?.note !== null && basis !== null && <dd>{wording(basis.note)}</dd>}
    </>
  );
}
