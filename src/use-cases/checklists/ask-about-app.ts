import { mayUseApp } from '../../checklists/card/may-use-app.ts';
import { appVerdicts, type ApprovedApp } from '../../checklists/registers/approved-app.ts';
import { registers } from '../../checklists/registers/index.ts';
import type { Localized } from '../../model/language.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { listsOf } from './lists-of.ts';
import { scopeOf } from './scope.ts';

export interface AppAsked {
  readonly name: string;
  readonly verdict: ApprovedApp['verdict'] | 'unlisted';
  readonly says: Localized;
  /** What the school wrote about it. */
  readonly why: string | null;
  /** The app that was probably meant; null: none is near. */
  readonly meant: string | null;
  /** Where one can check an app oneself. */
  readonly checker: string | null;
}

const unlisted: Localized = {
  nl: 'Deze app staat niet in de lijst van de school. Vraag het aan de school, of controleer de app eerst zelf.',
  en: 'This app is not in the school’s list. Ask the school, or check the app yourself first.',
};

/** “May I use this app?” @throws AppError not-allowed, not-there. */
export async function askAboutApp(asking: AskingLists, name: string, school: string | null): Promise<AppAsked> {
  permit(asking, 'own-checklist.read');
  await scopeOf(asking, { school, year: null });
  const entries = await asking.store.registers.list(['approved-app'], school);
  const answer = mayUseApp(
    name,
    entries.map(({ content }) => registers['approved-app'].content.parse(content) as ApprovedApp),
  );
  const checker = await checkerIn(asking);
  if (answer.verdict === 'unlisted') return { name, verdict: 'unlisted', says: unlisted, why: null, meant: answer.meant, checker };
  const { app, verdict } = answer;
  return { name: app.name, verdict, says: appVerdicts[verdict], why: app.why, meant: null, checker };
}

/** The first link of a card's item about the register. */
async function checkerIn(asking: AskingLists): Promise<string | null> {
  const items = (await listsOf(asking)).flatMap((list) => (list.type === 'privacy-card' ? list.items : []));
  return items.find(({ register, links }) => register === 'approved-app' && links.length > 0)?.links[0]?.url ?? null;
}
