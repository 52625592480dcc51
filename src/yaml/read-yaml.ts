import type * as z from 'zod';
import { nearest } from '../text/nearest.ts';
import { firstIssue } from './first-issue.ts';
import { openYaml, type Refuse, type YamlFile } from './yaml-file.ts';

/** What a file says, and where. */
export interface YamlRead<T> {
  readonly data: T;
  /** Throws the file's error about the thing at a path. */
  readonly refuseAt: (path: readonly PropertyKey[], detail: { readonly nl: string; readonly en: string }, meant?: string) => never;
  /** Throws unless the name at a path is one of those that there are; says which one was probably meant. */
  readonly requireName: (name: string, choices: readonly string[], path: readonly PropertyKey[]) => void;
}

interface Expected<T> {
  readonly schema: z.ZodType<T>;
  /** What is made of the content before it is held against the schema; nothing may change its place. */
  readonly prepare?: (content: unknown) => unknown;
  readonly refuse: Refuse;
}

/** Reads a file of a shape. @throws what `refuse` makes of the first thing that does not fit. */
export function readYaml<T>(text: string, { schema, prepare = (content) => content, refuse }: Expected<T>): YamlRead<T> {
  const opened = openYaml(text, refuse);
  const file = { ...opened, content: prepare(opened.content) };
  const parsed = schema.safeParse(file.content);
  if (!parsed.success) throw schemaError(parsed.error, schema, file, refuse);
  const refuseAt: YamlRead<T>['refuseAt'] = (path, detail, meant = '') => {
    throw refuse({ place: file.placeOf(path), detail, meant });
  };
  return {
    data: parsed.data,
    refuseAt,
    requireName: (name, choices, path) => {
      if (choices.includes(name)) return;
      const meant = nearest(name, choices) ?? '';
      const list = meant === '' ? choices.slice(0, 60).join(', ') : '';
      const detail = {
        nl: `"${name}" bestaat niet${list === '' ? '' : `; kies uit ${list}`}`,
        en: `"${name}" does not exist${list === '' ? '' : `; choose from ${list}`}`,
      };
      refuseAt(path, detail, meant);
    },
  };
}

function schemaError(error: z.ZodError, schema: z.ZodType, file: YamlFile, refuse: Refuse): Error {
  const { path, detail, meant } = firstIssue({ error, schema, stands: file.has });
  return refuse({ place: file.placeOf(path), detail, meant });
}
