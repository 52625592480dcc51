import { AppError } from '../src/errors.ts';
import type { Locale, Localized, Wording } from '../src/model/language.ts';
import { fill } from '../src/text/format.ts';
import { say } from '../src/text/flemish.ts';
import type { Acted } from '../src/use-cases/digest/act-on-thing.ts';
import { getThing } from '../src/use-cases/digest/get-thing.ts';
import { getPlaceDigest, type CardWeek } from '../src/use-cases/digest/place-digest.ts';
import type { Asked } from './asked.ts';
import type { VerbData } from './verbs.ts';
import { digestView } from './views/digest-view.ts';
import { noCardView } from './views/no-card-view.ts';
import { problemWords } from './views/problem-view.ts';
import { thingView } from './views/thing-view.ts';
import type { Point, View } from './views/view.ts';
import { worded } from './views/worded.ts';

type Said = Pick<Point, 'state' | 'text'>;

/** Everybody reads it, and most did not press. */
const gone: Localized = { nl: 'Bijgewerkt: een punt stond al niet meer open.', en: 'Updated: one point was no longer open.' };

/** What became of a thing, to everybody who sees the card; without who did it. */
export const became = {
  finished: { nl: 'Afgevinkt: {title}', en: 'Ticked: {title}' },
  taken: { nl: 'Iemand pakt dit nu op: {title}', en: 'Somebody is doing this now: {title}' },
  putOff: { nl: 'Uitgesteld: {title}', en: 'Put off: {title}' },
} as const satisfies Record<string, Localized>;

/** The card of the place as it stands now, to whoever asks. @throws AppError not-allowed. */
export async function weeklyCard(asked: Asked, data: VerbData<'digest'>): Promise<View> {
  return cardNow(asked, weekIn(data), { to: 'asker' });
}

/** One thing of the card, with what its reader can do. @throws AppError not-allowed. */
export async function oneThing(asked: Asked, { thing, chosen, ...data }: VerbData<'thing'>): Promise<View> {
  const week = weekIn(data);
  const wanted = thing === 'none' ? chosen : thing;
  // Nothing was chosen: that is nobody else's business.
  if (wanted === 'none') return cardNow(asked, week, { to: 'asker' });
  const seen = await getThing(asked, { placeId: asked.place.id, thing: wanted });
  if (seen === null) return cardNow(asked, week, { to: 'everybody', said: goneSaid });
  return thingView(seen, week, { locale: asked.locale, tab: asked.tab });
}

/**
 * Does something with a thing, and shows the card to everybody as it then stands. What cannot be is told to who pressed, beside the card, which stays.
 * Pressing twice, or on an old card, comes to the same.
 */
export async function actOnThing(
  asked: Asked,
  data: VerbData<'digest'>,
  { act, says }: { readonly act: () => Promise<Acted>; readonly says: Localized },
): Promise<View> {
  const week = weekIn(data);
  try {
    const acted = await act();
    const said = acted.outcome === 'gone' ? goneSaid : doneSaid(says, acted.title);
    return await cardNow(asked, week, { to: 'everybody', said });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return cardNow(asked, week, { to: 'asker', said: () => ({ state: 'attention', text: problemWords(error, asked.locale) }) });
  }
}

interface Shown {
  readonly to: 'everybody' | 'asker';
  readonly said?: (locale: Locale) => Said;
}

async function cardNow(asked: Asked, week: CardWeek, { to, said }: Shown): Promise<View> {
  const { place, tab } = asked;
  const found = await getPlaceDigest(asked, place.id, week);
  if (found === null) return { ...noCardView(said?.(asked.locale), asked.locale), forAll: to === 'everybody' ? asked.locale : null };
  const { digest, settings } = found;
  // Everybody reads it in the language of the place.
  const locale = to === 'everybody' ? settings.locale : asked.locale;
  const view = digestView(digest, locale, { tab, ...(said === undefined ? {} : { said: said(locale) }) });
  return { ...view, forAll: to === 'everybody' ? locale : null };
}

const goneSaid = (locale: Locale): Said => ({ state: 'information', text: say(gone, locale) });

function doneSaid(says: Localized, title: Wording): (locale: Locale) => Said {
  return (locale) => ({ state: 'ok', text: fill(says, { title: worded(title, locale) }, locale) });
}

function weekIn({ occasion, since }: VerbData<'digest'>): CardWeek {
  return { occasion, since: since === '' ? null : since };
}
