import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import type { View } from './view.ts';

const pretending: Localized = {
  nl: 'Proefopstelling met een verzonnen school. Niets hier komt van een echte school.',
  en: 'Try-out with a pretend school. Nothing here comes from a real school.',
};

/** In the pretend school every view says so, so that nobody takes it for a real one. */
export function withBanner(view: View, school: 'pretend' | 'real', locale: Locale): View {
  return school === 'real' ? view : { ...view, banner: say(pretending, locale) };
}
