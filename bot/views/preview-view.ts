import type { Locale, Localized } from '../../src/model/language.ts';
import type { Digest } from '../../src/reminders/digest/digest.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { digestView, type DigestShown } from './digest-view.ts';
import type { View } from './view.ts';

const texts = {
  lead: {
    nl: 'Voorbeeld. Zo ziet de kaart er nu uit; er is niets verstuurd.',
    en: 'Preview. This is what the card looks like now; nothing was sent.',
  },
  send: { nl: 'Stuur nu', en: 'Send now' },
  back: { nl: 'Instellingen van de kaart', en: 'Card settings' },
} as const satisfies Record<string, Localized>;

/** What the card would hold now, with nothing to press but what is about the card itself. */
export function previewView(digest: Digest, locale: Locale, shown: DigestShown): View {
  const view = digestView(digest, locale, shown);
  const blocks = view.blocks.flatMap((block) => {
    if (block.kind === 'part') return [];
    return [block.kind === 'points' ? { ...block, points: block.points.map((point) => ({ ...point, actions: [] })) } : block];
  });
  return {
    ...view,
    blocks: [{ kind: 'text', text: say(texts.lead, locale), tone: 'strong' }, ...blocks],
    actions: [
      press('change-reminder', say(texts.send, locale), { to: 'send', occurrence: '' }),
      press('say', say(texts.back, locale), { command: 'remind' }),
    ],
  };
}
