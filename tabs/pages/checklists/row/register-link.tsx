import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChecklistRow } from '../../../api/operations.ts';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { registerForms } from '../registers/register-forms.ts';
import { withMore } from '../scope/scope-address.ts';
import { evidenceTexts as texts } from './evidence-texts.ts';
import styles from './panel.module.css';

interface RegisterLinkProps {
  readonly register: NonNullable<ChecklistRow['register']>;
  readonly item: string;
}

/** The register that belongs to a row: what stands in it, and the way to it. */
export function RegisterLink({ register: { register, entries, attention }, item }: RegisterLinkProps): ReactNode {
  const { say, fill } = useWords();
  const { list, search } = useList();
  const { title } = registerForms[register];
  return (
    <p className={styles['actions']}>
      <Link href={`/checklists/registers/${register}${withMore(search, { list: list.id, for: item })}`}>
        {fill(texts.register, { title: say(title), count: entries })} <Icon name="next" size={14} />
      </Link>
      {attention > 0 && <strong>{fill(texts.attention, { count: attention })}</strong>}
    </p>
  );
}
