import type { ReactNode } from 'react';
import { severities } from '../../../../src/model/outcome.ts';
import { outcomeNames, severityNames } from '../../../../src/text/phrases.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import type { Audit } from '../../../api/operations.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Words } from '../../../text/words.ts';
import { compareTexts as texts } from './compare-texts.ts';

interface FiguresPartProps {
  readonly older: Audit;
  readonly newer: Audit;
}

/** How many there were of each, side by side. */
export function FiguresPart({ older, newer }: FiguresPartProps): ReactNode {
  const words = useWords();
  const { say, number, moment } = words;
  const heads = [say(texts.figure), moment(older.finishedAt), moment(newer.finishedAt), say(texts.difference)];
  return (
    <Section title={say(texts.figures)}>
      <DataTable caption={say(texts.figures)} heads={heads}>
        {figures(words).map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{capitalised(name)}</th>
            <td data-head={say(texts.atOlder)}>{number(of(older))}</td>
            <td data-head={say(texts.atNewer)}>{number(of(newer))}</td>
            <td data-head={heads[3]}>{signed(of(newer) - of(older), number)}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}

interface Figure {
  readonly name: string;
  readonly of: (audit: Audit) => number;
}

function figures({ say, fill }: Words): readonly Figure[] {
  return [
    { name: say(texts.inOrder), of: ({ summary }) => summary.outcomes.ok + summary.outcomes.default },
    ...severities.map((severity) => ({
      name: fill(texts.gapsOf, { severity: say(severityNames[severity]) }),
      of: ({ summary }: Audit) => summary.gaps[severity],
    })),
    ...(['accepted', 'instruct', 'unknown'] as const).map((outcome) => ({
      name: say(outcomeNames[outcome]),
      of: ({ summary }: Audit) => summary.outcomes[outcome],
    })),
  ];
}

function signed(difference: number, number: Words['number']): string {
  if (difference === 0) return '=';
  return difference > 0 ? `+${number(difference)}` : `−${number(-difference)}`;
}
