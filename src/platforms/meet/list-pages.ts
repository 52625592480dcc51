import type { Localized } from '../../model/language.ts';
import { isObject, textIn } from '../json.ts';
import type { Problem } from './meet-export.ts';
import { isPolicyLike } from './read-policies.ts';

/** Policies taken out of their pages. */
export interface PagesRead {
  readonly rows: readonly unknown[];
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

const brokenPage: Localized = { nl: 'Een bladzijde met beleid is niet te lezen.', en: 'A page of policies cannot be read.' };

const lastPageMissing: Localized = {
  nl: 'De laatste bladzijde met beleid ontbreekt: elke bladzijde noemt een volgende.',
  en: 'The last page of policies is missing: every page names a next one.',
};

/** Reads one answer of policies.list, its pages, or bare policies. A page may be empty and still have a successor. */
export function readPages(value: unknown): PagesRead {
  const parts = Array.isArray(value) ? value : [value];
  const pages = parts.filter(isPage);
  const bare = parts.filter((part) => !isPage(part));
  const rows = [...pages.flatMap((page) => (Array.isArray(page['policies']) ? page['policies'] : [])), ...bare];
  const broken = pages.filter((page) => page['policies'] !== undefined && !Array.isArray(page['policies']));
  // Whatever the order of the pages: the last one is the one without a token.
  const cutOff = pages.length > 0 && pages.every((page) => textIn(page, 'nextPageToken') !== null);
  const problems: Problem[] = broken.map(() => ({ code: 'page-unreadable', detail: brokenPage }));
  if (cutOff) problems.push({ code: 'pages-missing', detail: lastPageMissing });
  return { rows, complete: problems.length === 0, problems };
}

/** Whether at least something in it is a policy or a page of policies. */
export function holdsPolicies(value: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts.some((part) => isPolicyLike(part) || (isObject(part) && Array.isArray(part['policies'])));
}

function isPage(part: unknown): part is Readonly<Record<string, unknown>> {
  if (!isObject(part)) return false;
  return Object.hasOwn(part, 'policies') || Object.hasOwn(part, 'nextPageToken') || Object.keys(part).length === 0;
}
