import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import type { Localized } from '../../src/model/language.ts';
import styles from './scale-view.module.css';

interface Scale {
  readonly levels: number;
  /** 0: below the first; null: nobody knows. */
  readonly current: number | null;
  readonly advisedMinimum: number | null;
  readonly legal: boolean;
  readonly selected: boolean;
  /** All of it in words. */
  readonly words: Localized;
}

/** Levels as dots, for the eye; the words below say the same. */
export function ScaleView({ title, scale }: { readonly title: string | null; readonly scale: Scale }): ReactNode {
  const { say } = useWords();
  const { levels, current, advisedMinimum, legal, selected, words } = scale;
  return (
    <div className={styles['scale']}>
      {title !== null && (
        <p className={styles['title']}>
          {title}
          {legal && <ScaleSign sign="legal" />}
          {selected && <ScaleSign sign="selected" />}
        </p>
      )}
      <div className={styles['dots']} aria-hidden="true">
        {Array.from({ length: levels }, (_, index) => index + 1).map((level) => (
          <span key={level} className={styles['dot']} data-current={level === current}>
            {level}
            {level === advisedMinimum && <ScaleSign sign="advised-minimum" />}
          </span>
        ))}
      </div>
      <p className={styles['words']}>{say(words)}</p>
    </div>
  );
}

// Drawn in a square of 20 by 20: a full circle, a mark for what is advised, a gavel, a ticked box.
const drawings: Readonly<Record<string, string>> = {
  current: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z',
  'advised-minimum': 'M10 3v9M10 15.5v.2',
  legal: 'M8 4l5 5M6.5 5.5 9.5 2.5M11.5 10.5l3-3M10.2 6.8 4 13M3 17h9',
  selected: 'M4 4h12v12H4ZM6.5 10l2.5 2.5 4.5-5',
};

/** A sign of the scale; words beside it say what it means. */
export function ScaleSign({ sign }: { readonly sign: string }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={18} height={18} aria-hidden="true" focusable="false" data-sign={sign}>
      <path d={drawings[sign] ?? ''} {...(sign === 'current' && { fill: 'currentColor' })} />
    </svg>
  );
}
