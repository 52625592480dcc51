import type { ArrangedLine } from '../../src/lessons/check/arranged.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { arrangedPoints } from './arranged-points.ts';
import { makeView } from './make-view.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: 'Veilige videolessen', en: 'Safe video lessons' },
  lead: { nl: 'Jouw overzicht laat ik alleen aan jou zien.', en: 'I show your overview only to you.' },
  how: {
    nl: 'Druk op de knop, of typ check in een eigen chat met mij.',
    en: 'Press the button, or type check in your own chat with me.',
  },
  arranged: { nl: 'Dit heeft de school goed ingesteld', en: 'What the school has set up well' },
  others: {
    nl: 'Wat nog openstaat, noem ik hier niet: er kunnen leerlingen meelezen.',
    en: 'I do not mention here what is still open: pupils may be reading along.',
  },
  show: { nl: 'Laat het alleen aan mij zien', en: 'Show it only to me' },
} as const satisfies Record<string, Localized>;

/** Where others read along: what is arranged for teachers in general, nothing of anybody, and nothing that a pupil could make use of. */
export function sharedCheckView(lines: readonly ArrangedLine[], locale: Locale): View {
  const arranged = lines.filter(({ state }) => state === 'arranged');
  return makeView({
    title: say(texts.title, locale),
    summary: say(texts.lead, locale),
    blocks: [...leadBlocks(locale), ...arrangedBlocks(arranged, locale), { kind: 'text', text: say(texts.others, locale), tone: 'subtle' }],
    actions: [press('check', say(texts.show, locale), {}, 'primary')],
  });
}

/** Asked for where others read along: it is somebody's own. `again`: what brings it where nobody else does; it stands where others read, too. */
export function notHereView(again: 'check' | 'checklists', locale: Locale): View {
  const title = say(texts.show, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: say(texts.lead, locale),
    blocks: leadBlocks(locale),
    actions: [again === 'check' ? press('check', title, {}, 'primary') : press('checklists', title, { school: '' }, 'primary')],
  });
}

function leadBlocks(locale: Locale): readonly Block[] {
  return [
    { kind: 'text', text: say(texts.lead, locale), tone: 'strong' },
    { kind: 'text', text: say(texts.how, locale) },
  ];
}

function arrangedBlocks(arranged: readonly ArrangedLine[], locale: Locale): readonly Block[] {
  if (arranged.length === 0) return [];
  return [{ kind: 'heading', text: say(texts.arranged, locale) }, ...arrangedPoints(arranged, locale)];
}
