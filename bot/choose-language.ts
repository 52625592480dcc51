import type { Locale } from '../src/model/language.ts';
import { chooseLocale } from '../src/use-cases/lessons/choose-locale.ts';
import type { Asked } from './asked.ts';
import { languageChosenView } from './views/language-view.ts';
import type { View } from './views/view.ts';

/** Answers somebody in this language from now on, wherever they speak. @throws AppError not-allowed, for-teachers, teacher-not-known. */
export async function chooseLanguage(asked: Asked, locale: Locale): Promise<View> {
  await chooseLocale(asked, locale);
  return languageChosenView(locale);
}
