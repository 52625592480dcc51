import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../api/me.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { checklistsTexts as texts } from './checklists-texts.ts';
import styles from './checklists.module.css';
import { registerForms } from './registers/register-forms.ts';
import { registerIds } from './registers/register-id.ts';
import { withMore } from './scope/scope-address.ts';

/** Ways to the registers. Teachers see those that are for everybody. */
export function RegistersPart({ search }: { readonly search: string }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const shown = registerIds.filter((id) => may('checklist.read') || registerForms[id].isForEverybody);
  return (
    <Section title={say(texts.registers)} lead={say(texts.registersLead)}>
      <ul className={styles['registers']}>
        {shown.map((id) => {
          const { title, list } = registerForms[id];
          return (
            <li key={id}>
              <Link href={`/checklists/registers/${id}${list === null ? search : withMore(search, { list })}`}>{say(title)}</Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
