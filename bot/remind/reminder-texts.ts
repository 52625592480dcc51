import type { Localized } from '../../src/model/language.ts';

/** Said wherever a weekly card is offered or set, until there is something that sends it. */
export const whenSent: Localized = {
  nl: 'Je keuze wordt bewaard. Deze versie van Lesklaar verstuurt de kaart nog niet; de eerste komt zodra je school een versie heeft die dat wel doet.',
  en: 'Your choice is kept. This version of Lesklaar does not send the card yet; the first one comes once your school has a version that does.',
};

export const offered: Localized = {
  nl: 'Eén keer per week een kort overzicht hier: wat in orde is en wat nog open staat.',
  en: 'Once a week a short overview here: what is in order and what is still open.',
};
