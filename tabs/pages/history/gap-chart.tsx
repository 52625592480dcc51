import { useMemo, type ReactNode } from 'react';
import type { Severity } from '../../../src/model/outcome.ts';
import { severityNames } from '../../../src/text/phrases.ts';
import type { Audit } from '../../api/operations.ts';
import { useWidth } from '../../components/use-width.ts';
import { useWords } from '../../text/use-words.ts';
import { apart, gapLines, type Frame, type GapLine, type GapLines } from './gap-lines.ts';
import { historyTexts as texts } from './history-texts.ts';
import styles from './gap-chart.module.css';

const height = 260;

/** Gaps by severity over time, from old to new. Each line has dashes and a word of its own; the table beside it holds the figures. */
export function GapChart({ audits }: { readonly audits: readonly Audit[] }): ReactNode {
  const { say } = useWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const about = useChartText(audits);
  const frame = useMemo<Frame>(() => ({ width, height, left: 40, right: 84, top: 16, bottom: 42 }), [width]);
  const drawn = useMemo(() => gapLines(audits, frame), [audits, frame]);
  return (
    <figure className={styles['figure']}>
      <div ref={place}>
        {width > 0 && (
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={about} className={styles['chart']}>
            <Levels drawn={drawn} frame={frame} />
            {drawn.incomplete.map((x, index) => (
              <path key={index} className={styles['incomplete']} d={triangleAt(x, height - frame.bottom + 4)} />
            ))}
            {drawn.lines.toReversed().map((line) => (
              <path key={line.severity} className={styles['line']} data-severity={line.severity} d={line.path} />
            ))}
            <LineNames lines={drawn.lines} frame={frame} />
          </svg>
        )}
      </div>
      {drawn.incomplete.length > 0 && (
        <figcaption>
          <svg viewBox="0 0 12 10" width={12} height={10} aria-hidden="true" focusable="false">
            <path className={styles['incomplete']} d={triangleAt(6, 1)} />
          </svg>{' '}
          {say(texts.incompleteMark)}
        </figcaption>
      )}
    </figure>
  );
}

function Levels({ drawn, frame }: { readonly drawn: GapLines; readonly frame: Frame }): ReactNode {
  const { number, date, moment } = useWords();
  const [from, to] = drawn.ends.map(({ at }) => date(at));
  const when = from === to ? moment : date;
  // There the two would stand on one another.
  const isNarrow = frame.width < 560;
  return (
    <>
      {drawn.levels.map(({ y, count }) => (
        <g key={count}>
          <line className={styles['level']} x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
          <text className={styles['scale']} x={frame.left - 8} y={y} dy="0.32em" textAnchor="end">
            {number(count)}
          </text>
        </g>
      ))}
      {drawn.ends.map(({ x, at }, index) => (
        <text
          key={index}
          className={styles['scale']}
          x={x}
          y={height - (index === 0 && isNarrow ? 20 : 6)}
          textAnchor={index === 0 ? 'start' : 'end'}
        >
          {when(at)}
        </text>
      ))}
    </>
  );
}

function LineNames({ lines, frame }: { readonly lines: readonly GapLine[]; readonly frame: Frame }): ReactNode {
  const { say, number } = useWords();
  const ends = lines.map(({ marks }) => marks.at(-1));
  const ys = apart(
    ends.map((end) => end?.y ?? 0),
    18,
  );
  return lines.map(({ severity }, index) => (
    <g key={severity} className={styles['name']} data-severity={severity}>
      <line
        className={styles['line']}
        data-severity={severity}
        x1={ends[index]?.x}
        y1={ends[index]?.y}
        x2={frame.width - frame.right + 12}
        y2={ys[index]}
      />
      <text x={frame.width - frame.right + 16} y={ys[index]} dy="0.32em">
        {number(ends[index]?.count ?? 0)} {say(severityNames[severity])}
      </text>
    </g>
  ));
}

function useChartText(audits: readonly Audit[]): string {
  const { fill, date } = useWords();
  const [first, last] = [audits[0], audits.at(-1)];
  if (first === undefined || last === undefined) return '';
  const then = (severity: Severity): number => first.summary.gaps[severity];
  const now = (severity: Severity): number => last.summary.gaps[severity];
  return fill(texts.chart, {
    from: date(first.finishedAt),
    to: date(last.finishedAt),
    highThen: then('high'),
    highNow: now('high'),
    mediumThen: then('medium'),
    mediumNow: now('medium'),
    lowThen: then('low'),
    lowNow: now('low'),
  });
}

function triangleAt(x: number, y: number): string {
  return `M${x} ${y}l5 8h-10Z`;
}
