import type { ReactNode } from 'react';
import { CheckField, TextField } from '../../../components/fields.tsx';
import { useAddress } from '../../../components/use-address.ts';
import { useTypedSearch } from '../../../components/use-typed-search.ts';
import { useWords } from '../../../text/use-words.ts';
import { useList } from './list-context.ts';
import { listTexts as texts } from './list-texts.ts';
import styles from './list.module.css';

interface Filter {
  readonly whose?: 'mine';
  readonly platforms?: 'all';
  readonly search?: string;
}

/** What an address leaves out of a list. */
export function filterIn(address: URLSearchParams): Filter {
  const search = (address.get('search') ?? '').trim().slice(0, 200);
  return {
    ...(address.get('whose') === 'mine' && { whose: 'mine' }),
    ...(address.get('platforms') === 'all' && { platforms: 'all' }),
    ...(search !== '' && { search }),
  };
}

export function ListFilter({ label }: { readonly label: string }): ReactNode {
  const { say } = useWords();
  const { list } = useList();
  const [address, setAddress] = useAddress();
  const { whose, platforms } = filterIn(address);
  const put = (name: string, value: string | null): void => setAddress((before) => withOr(before, name, value), { replace: true });
  return (
    <search className={styles['filters']} aria-label={label}>
      <Search />
      <CheckField checked={whose === 'mine'} onChange={(on) => put('whose', on ? 'mine' : null)}>
        {say(texts.onlyMine)}
      </CheckField>
      {list.type === 'privacy-card' && (
        <CheckField checked={platforms === 'all'} onChange={(on) => put('platforms', on ? 'all' : null)}>
          {say(texts.allPlatforms)}
        </CheckField>
      )}
    </search>
  );
}

/** Milliseconds of rest after which what was typed is looked for. */
const rest = 250;

function Search(): ReactNode {
  const { say } = useWords();
  const [typed, setTyped] = useTypedSearch(rest);
  return <TextField label={say(texts.search)} value={typed} onChange={setTyped} maxLength={200} />;
}

function withOr(address: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return changed;
}
