import { chooseLanguage } from '../choose-language.ts';
import { defineAction } from './action.ts';

export const languageAction = defineAction('language', async (asked, { locale }) => chooseLanguage(asked, locale));
