import { appAskedIn } from '../../checklists/card/app-asked.ts';
import type { ApprovedApp } from '../../checklists/registers/approved-app.ts';
import { registers } from '../../checklists/registers/index.ts';
import { permit } from '../asking.ts';
import { askAboutApp, type AppAsked } from './ask-about-app.ts';
import type { AskingLists } from './asking-lists.ts';
import { fittingAdvice, type AdviceGiven } from './fitting-advice.ts';

export interface QuestionAnswered extends AdviceGiven {
  /** Null: it is about no app. */
  readonly app: AppAsked | null;
}

/** What the school's privacy cards and its list of apps say to a question in a teacher's own words. @throws AppError not-allowed, not-there. */
export async function answerQuestion(asking: AskingLists, question: string, school: string | null): Promise<QuestionAnswered> {
  permit(asking, 'own-checklist.read');
  const entries = await asking.store.registers.list(['approved-app'], school);
  const names = entries.map(({ content }) => (registers['approved-app'].content.parse(content) as ApprovedApp).name);
  const name = appAskedIn(question, names);
  return {
    ...(await fittingAdvice(asking, question, school)),
    app: name === null ? null : await askAboutApp(asking, name, school),
  };
}
