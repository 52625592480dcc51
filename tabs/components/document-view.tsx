import type { ReactNode } from 'react';
import type { Wording } from '../../src/model/language.ts';
import type { ReportDocument } from '../api/operations.ts';
import { useWords } from '../text/use-words.ts';
import styles from './document-view.module.css';
import { Icon } from './icon.tsx';
import { OutsideLink } from './outside-link.tsx';
import { ScaleSign, ScaleView } from './scale-view.tsx';

type Chapter = ReportDocument['chapters'][number];
type Block = Chapter['blocks'][number];
type PointsBlock = Extract<Block, { readonly kind: 'points' }>;

/** A document of the service, on the screen and on paper: its chapters with their blocks. */
export function DocumentView({ chapters }: { readonly chapters: readonly Chapter[] }): ReactNode {
  const { wording } = useWords();
  return (
    <div className={styles['document']}>
      {chapters.map(({ id, number, title, blocks }) => (
        <section key={id} aria-labelledby={`chapter-${id}`}>
          <h2 id={`chapter-${id}`}>
            {number !== null && `${number} `}
            {wording(title)}
          </h2>
          {blocks.map((block, index) => (
            // A document is shown whole, and anew when it changes.
            <BlockView key={index} block={block} before={blocks[index - 1]} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** An address that one writes to, which has no page to go to. */
const mailto = 'mailto:';

function BlockView({ block, before }: { readonly block: Block; readonly before: Block | undefined }): ReactNode {
  const { say, wording } = useWords();
  switch (block.kind) {
    case 'heading':
      return <h3>{wording(block.text)}</h3>;
    case 'text':
      return (
        <p className={styles['text']} data-tone={block.tone}>
          {wording(block.text)}
        </p>
      );
    case 'points':
      return <Points points={block.points} />;
    case 'steps':
      return (
        <ul className={styles['steps']}>
          {block.steps.map((step) => (
            <li key={wording(step)}>{wording(step)}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {block.facts.map(({ name, value }) => (
            <div key={wording(name)}>
              <dt>{wording(name)}</dt>
              <dd>{wording(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table block={block} />;
    case 'links':
      return (
        <ul className={styles['steps']}>
          {block.links.map(({ label, url }) => (
            <li key={url + label.nl}>
              <OutsideLink href={url}>{say(label)}</OutsideLink>
              {url.startsWith(mailto) ? `: ${url.slice(mailto.length)}` : <span className={styles['address']}> {url}</span>}
            </li>
          ))}
        </ul>
      );
    case 'legend':
      return (
        <ul className={styles['legend']}>
          {block.signs.map(({ id, title }) => (
            <li key={id}>
              <ScaleSign sign={id} /> {say(title)}
            </li>
          ))}
        </ul>
      );
    case 'scale':
      return <ScaleView title={isCalledSo(before, wording(block.title), wording) ? null : wording(block.title)} scale={block.scale} />;
  }
}

/** Under a heading of its own, which may have a number, it is not called so once more. */
function isCalledSo(before: Block | undefined, title: string, wording: (given: Wording) => string): boolean {
  return before?.kind === 'heading' && wording(before.text).endsWith(title);
}

const pointIcons = { ok: 'check', attention: 'gaps', unknown: 'info', information: 'box' } as const;

function Points({ points }: PointsBlock | { readonly points: PointsBlock['points'] }): ReactNode {
  const { say, wording } = useWords();
  return (
    <ul className={styles['points']}>
      {points.map(({ state, word, text, details }, index) => (
        <li key={index} data-state={state}>
          <span data-part="state">
            <Icon name={pointIcons[state]} size={16} />
          </span>
          <div>
            <p>
              {wording(text)}{' '}
              <span className={styles['word']} data-part="state">
                ({say(word)})
              </span>
            </p>
            {/* Both platforms may say the same. */}
            {[...new Set(details.map(wording))].map((detail) => (
              <p key={detail} className={styles['detail']}>
                {detail}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Table({ block: { head, rows } }: { readonly block: Extract<Block, { readonly kind: 'table' }> }): ReactNode {
  const { wording } = useWords();
  return (
    <div className={styles['wide']}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={wording(cell)} scope="col">
                {wording(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} data-head={wording(head[column] ?? '')}>
                  {wording(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
