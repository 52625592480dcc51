import type { WireAnswer } from '../../server/wire.ts';
import type { GraphCall } from './graph-route.ts';
import { optionIn, selectedIn, skipTokenOf, startIn, topIn } from './query-options.ts';

/** How each property of a type is written as JSON. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string>>;

/** Rows that are made when they are asked for, by their position; null where the list passes over one. */
export interface Rows<Row> {
  readonly positions: number;
  at(position: number): Row | null;
}

export interface GraphType<Row> {
  /** `microsoft.graph.user` */
  readonly name: string;
  readonly columns: Columns<Row>;
  /** What comes without `$select`. */
  readonly byDefault: readonly string[];
}

const root = 'https://graph.microsoft.com/v1.0';

/**
 * One page of a list, with a link to the next when there is more. Written as text row by row: a tenant of a million people is read a thousand
 * pages long, and turning objects into text would be most of the work.
 */
export function answerPage<Row>(call: GraphCall, type: GraphType<Row>, rows: Rows<Row>): WireAnswer {
  const selected = selectedIn(call.query, Object.keys(type.columns), type.byDefault, type.name);
  const top = topIn(call.query);
  const start = startIn(call.query);
  const write = rowWriter(type.columns, selected);
  let value = '';
  let position = start;
  for (let written = 0; written < top && position < rows.positions; position += 1) {
    const row = rows.at(position);
    if (row === null) continue;
    value += written === 0 ? write(row) : `,${write(row)}`;
    written += 1;
  }
  const next = nextRow(rows, position);
  const count = start === 0 && optionIn(call.query, '$count') === 'true' ? `"@odata.count":${countRows(rows)},` : '';
  const link = next === null ? '' : `"@odata.nextLink":${JSON.stringify(nextLink(call, next))},`;
  const context = contextOf(call.path, type, call.query, selected);
  return { status: 200, body: `{"@odata.context":${context},${count}${link}"value":[${value}]}` };
}

/** One object by itself. */
export function answerEntity<Row>(call: GraphCall, type: GraphType<Row>, set: string, row: Row): WireAnswer {
  const selected = selectedIn(call.query, Object.keys(type.columns), type.byDefault, type.name);
  const properties = rowWriter(type.columns, selected)(row).slice(1);
  const context = JSON.stringify(`${root}/$metadata#${set}${selectionOf(call.query, selected)}/$entity`);
  return { status: 200, body: `{"@odata.context":${context},${properties}` };
}

export function rowWriter<Row>(columns: Columns<Row>, selected: readonly string[]): (row: Row) => string {
  const cells = selected.flatMap((property, place) => {
    const write = columns[property];
    return write === undefined ? [] : [{ lead: `${place === 0 ? '{' : ','}"${property}":`, write }];
  });
  return (row) => {
    let text = '';
    for (const { lead, write } of cells) text += lead + write(row);
    return `${text}}`;
  };
}

/** A list that ends exactly at a page's end has no empty page behind it. */
function nextRow<Row>(rows: Rows<Row>, from: number): number | null {
  for (let position = from; position < rows.positions; position += 1) if (rows.at(position) !== null) return position;
  return null;
}

function countRows<Row>(rows: Rows<Row>): number {
  let count = 0;
  for (let position = 0; position < rows.positions; position += 1) if (rows.at(position) !== null) count += 1;
  return count;
}

function nextLink({ path, query }: GraphCall, position: number): string {
  const kept = [...query].filter(([name]) => name.toLowerCase() !== '$skiptoken');
  const options = [...kept, ['$skiptoken', skipTokenOf(position)] as const].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${root}/${path}?${options.join('&')}`;
}

function contextOf<Row>(path: string, type: GraphType<Row>, query: URLSearchParams, selected: readonly string[]): string {
  const set = type.name === 'microsoft.graph.user' ? 'users' : path;
  return JSON.stringify(`${root}/$metadata#${set}${selectionOf(query, selected)}`);
}

function selectionOf(query: URLSearchParams, selected: readonly string[]): string {
  return optionIn(query, '$select') === null ? '' : `(${selected.join(',')})`;
}
