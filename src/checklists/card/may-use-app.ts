import { nearest } from '../../text/nearest.ts';
import type { ApprovedApp } from '../registers/approved-app.ts';
import { searchable } from '../../text/searchable.ts';

export type AppAnswer =
  | { readonly verdict: ApprovedApp['verdict']; readonly app: ApprovedApp }
  /** It is in no list; `meant`: the one that was probably meant. */
  | { readonly verdict: 'unlisted'; readonly meant: string | null };

/** “May I use this app?” as the school's own list answers it. Where several entries have the name, the strictest counts. */
export function mayUseApp(name: string, apps: readonly ApprovedApp[]): AppAnswer {
  const same = apps.filter((app) => plain(app.name) === plain(name));
  const [app] = same.toSorted((a, b) => strictFirst.indexOf(a.verdict) - strictFirst.indexOf(b.verdict));
  if (app !== undefined) return { verdict: app.verdict, app };
  const meant = nearest(
    name.slice(0, 100),
    apps.map((one) => one.name),
  );
  return { verdict: 'unlisted', meant };
}

const strictFirst: readonly ApprovedApp['verdict'][] = ['not-approved', 'ask', 'approved'];

function plain(name: string): string {
  return searchable(name).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
