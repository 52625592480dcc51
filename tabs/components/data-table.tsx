import type { ReactNode } from 'react';
import styles from './data-table.module.css';

interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** `<tr>`s, each with a `<th scope="row">` first and `<td data-head>`s: on a phone a row becomes a card in which each value carries its head. */
  readonly children: ReactNode;
}

/** Figures side by side. Its title stands above it, so that the caption is for those who hear it. */
export function DataTable({ caption, heads, children }: DataTableProps): ReactNode {
  return (
    <table className={styles['table']}>
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
