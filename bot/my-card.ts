import { AppError } from '../src/errors.ts';
import { answerQuestion } from '../src/use-cases/checklists/answer-question.ts';
import { getChecklist, type ListSeen } from '../src/use-cases/checklists/get-checklist.ts';
import { listChecklists } from '../src/use-cases/checklists/list-checklists.ts';
import { getQuestionOfTheWeek } from '../src/use-cases/checklists/question-of-the-week.ts';
import type { Asked } from './asked.ts';
import type { VerbData } from './verbs.ts';
import { adviceView, blockButton } from './views/checklist-advice-view.ts';
import { blockView, cardView } from './views/checklist-card-view.ts';
import { questionView } from './views/checklist-question-view.ts';
import type { View, ViewAction } from './views/view.ts';

/** A card for everybody, in short; it says nothing of anybody, so that others may read along. @throws AppError not-allowed, not-there. */
export async function wholeCard(asked: Asked, { checklist, school }: VerbData<'checklist-card'>): Promise<View> {
  return cardView(await cardIn(asked, checklist, school), asked.locale);
}

/** One block of it, with what each point says. @throws AppError not-allowed, not-there. */
export async function oneBlock(asked: Asked, { checklist, school, section }: VerbData<'checklist-block'>): Promise<View> {
  return blockView(await cardIn(asked, checklist, school), section, asked.locale);
}

async function cardIn(asked: Asked, checklist: string, school: string): Promise<ListSeen> {
  const filter = { whose: 'everybody', search: null, platforms: 'own' } as const;
  const card = await getChecklist(asked, checklist, { school: school === '' ? null : school, year: null }, filter);
  if (card.type !== 'privacy-card') throw new AppError('not-there', {});
  return card;
}

/** The question for this week: nothing of what anybody answered is in it. @throws AppError not-allowed, not-there. */
export async function weeklyQuestion(asked: Asked, { checklist, school }: VerbData<'checklist-question'>): Promise<View> {
  const question = await getQuestionOfTheWeek(asked, checklist, { school: school === '' ? null : school, year: null });
  return questionView(question, asked.locale);
}

/** What the school's own cards and list of apps say to a question in free words; null: they have no word of it. @throws AppError not-allowed. */
export async function adviceOn(asked: Asked, question: string): Promise<View | null> {
  const school = await onlySchool(asked);
  const answered = await answerQuestion(asked, question, school);
  if (answered.advice === null && answered.app === null) return null;
  return adviceView({ ...answered, school: school ?? '', isPrivate: asked.isPrivate }, asked.locale);
}

/** A button to the block of a card that has a word of it; none where no card has. @throws AppError not-allowed. */
export async function fittingBlock(asked: Asked, words: string): Promise<readonly ViewAction[]> {
  const school = await onlySchool(asked);
  const { advice } = await answerQuestion(asked, words, school);
  return advice === null ? [] : [blockButton(advice, school ?? '', asked.locale)];
}

async function onlySchool(asked: Asked): Promise<string | null> {
  const { schools } = await listChecklists(asked, { school: null, year: null });
  const [only, ...others] = schools;
  return others.length === 0 ? (only?.id ?? null) : null;
}
