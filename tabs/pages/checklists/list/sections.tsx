import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAddress } from '../../../components/use-address.ts';
import type { Checklist } from '../../../api/operations.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { RowView } from '../row/row-view.tsx';
import { useList } from './list-context.ts';
import { listTexts as texts } from './list-texts.ts';
import styles from './list.module.css';

type ListSection = Checklist['sections'][number];

/** The rows under their sections, phases or themes. */
export function Sections(): ReactNode {
  const { say } = useWords();
  const { list } = useList();
  const [, setAddress] = useAddress();
  const clear = (address: URLSearchParams): URLSearchParams => {
    const changed = new URLSearchParams(address);
    for (const name of ['search', 'whose', 'item']) changed.delete(name);
    return changed;
  };
  if (list.sections.length === 0) {
    return (
      <EmptyState
        title={say(texts.nothing)}
        icon="search"
        action={<Button onClick={() => setAddress(clear, { replace: true })}>{say(texts.clear)}</Button>}
      >
        {say(texts.nothingAbout)}
      </EmptyState>
    );
  }
  return (
    <>
      {list.sections.map((section) => (
        <SectionPart key={section.id} section={section} />
      ))}
    </>
  );
}

function SectionPart({ section }: { readonly section: ListSection }): ReactNode {
  const { say, fill } = useWords();
  const { number, title, items, topics } = section;
  const done = items.filter((row) => row.done).length;
  const count = fill({ nl: '{done} van {total}', en: '{done} of {total}' }, { done, total: items.length });
  const name = number === null ? say(title) : `${number}. ${say(title)}`;
  const bare = items.filter(({ item }) => item.topic === null || !topics.some(({ id }) => id === item.topic));
  return (
    <Section title={name} count={count} {...(section.private && { lead: say(texts.private) })}>
      <Rows items={bare} />
      {topics.map((topic) => {
        const own = items.filter(({ item }) => item.topic === topic.id);
        if (own.length === 0) return null;
        return (
          <div key={topic.id}>
            <h3 className={styles['topic']}>
              {topic.number} {say(topic.title)}
            </h3>
            <Rows items={own} />
          </div>
        );
      })}
    </Section>
  );
}

function Rows({ items }: Pick<ListSection, 'items'>): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className={styles['rows']}>
      {items.map((row) => (
        <li key={row.item.id} id={row.item.id}>
          <RowView row={row} />
        </li>
      ))}
    </ul>
  );
}
