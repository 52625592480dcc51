import { AppError } from '../../src/errors.ts';
import type { CardSettings } from '../../src/reminders/card-settings.ts';
import { contentsFor } from '../../src/use-cases/digest/contents-for.ts';
import { changeCardSettings, type CardChange } from '../../src/use-cases/schedules/change-card-settings.ts';
import { requireStaff } from '../../src/use-cases/lessons/teacher-asking.ts';
import { getWeeklyCard, type ComingCard } from '../../src/use-cases/schedules/get-weekly-card.ts';
import { previewCard } from '../../src/use-cases/schedules/preview-card.ts';
import { sendCardNow } from '../../src/use-cases/schedules/send-card-now.ts';
import { pauseWeeklyCard, setWeeklyCard } from '../../src/use-cases/schedules/set-weekly-card.ts';
import { skipCard, unskipCards } from '../../src/use-cases/schedules/skip-card.ts';
import { stopWeeklyCard } from '../../src/use-cases/schedules/stop-weekly-card.ts';
import type { WeeklyTime } from '../../src/use-cases/schedules/weekly-card.ts';
import { listSchools } from '../../src/use-cases/schools/list-schools.ts';
import type { Asked } from '../asked.ts';
import { previewView } from '../views/preview-view.ts';
import { contentsView } from '../views/reminder-contents-view.ts';
import { reminderFormView, type ReminderForm } from '../views/reminder-form-view.ts';
import { reminderView, sentView, stoppedView } from '../views/reminder-view.ts';
import type { SchoolNamed } from '../../src/reminders/digest/digest-facts.ts';
import type { View } from '../views/view.ts';
import { contentsAfter, type ChoicesSaid } from './parse-choices.ts';
import type { WeeklyWish } from './parse-weekly.ts';

/** What somebody chose in the form; what is left out stays, or is as usual. */
export type ReminderChosen = WeeklyTime & Pick<CardChange, 'locale' | 'whenQuiet' | 'school'>;

/** Has the place where somebody speaks be reminded, and says when. @throws AppError not-allowed, teacher-not-known, changed-meanwhile, unknown-name. */
export async function setReminder(asked: Asked, { weekday, time, ...chosen }: ReminderChosen, said?: ChoicesSaid): Promise<View> {
  requireStaff(asked);
  const { place, platform } = asked;
  const before = await getWeeklyCard(asked, place.id);
  const locale = chosen.locale ?? said?.locale ?? before?.settings.locale ?? asked.locale;
  await setWeeklyCard(asked, { placeId: place.id, platform, locale }, { weekday, time });
  return said === undefined ? changed(asked, chosen) : choose(asked, said);
}

/** Changes what the card is like, as somebody said it; where there is none, a form asks when it should come. @throws AppError not-allowed, changed-meanwhile. */
export async function choose(asked: Asked, said: ChoicesSaid): Promise<View> {
  const card = await getWeeklyCard(asked, asked.place.id);
  if (card === null) return formOf(asked);
  const { locale, whenQuiet, contents } = said;
  return changed(asked, {
    ...(locale === null ? {} : { locale }),
    ...(whenQuiet === null ? {} : { whenQuiet }),
    ...(contents === null ? {} : { contents: contentsAfter(card.settings.contents, contents) }),
  });
}

async function changed(asked: Asked, change: CardChange): Promise<View> {
  requireStaff(asked);
  if (Object.keys(change).length > 0) await changeCardSettings(asked, asked.place.id, () => change);
  return standing(asked);
}

export type ReminderChange = Exclude<WeeklyWish['kind'], 'set' | 'nothing' | 'unclear'>;

/**
 * `occurrence` is the card that is skipped; empty: whoever typed it means the one that comes first, also where others skipped that already.
 * @throws AppError not-allowed, teacher-not-known, changed-meanwhile, card-not-to-skip.
 */
export async function changeReminder(asked: Asked, to: ReminderChange, occurrence = ''): Promise<View> {
  // Whoever changes a card is kept with it.
  if (to !== 'preview') requireStaff(asked);
  const { place, locale } = asked;
  if (to === 'stop') {
    await stopWeeklyCard(asked, place.id);
    return stoppedView(locale);
  }
  const card = await getWeeklyCard(asked, place.id);
  if (card === null) return formOf(asked);
  switch (to) {
    case 'pause':
    case 'resume':
      await pauseWeeklyCard(asked, place.id, to === 'pause' ? 'paused' : 'active');
      return standing(asked);
    case 'skip': {
      const wanted = occurrence === '' ? card.coming.all[0]?.id : occurrence;
      if (wanted !== undefined) await skipCard(asked, place.id, wanted);
      return standing(asked);
    }
    case 'unskip':
      await unskipCards(asked, place.id);
      return standing(asked);
    case 'send':
      await sendCardNow(asked, place.id);
      return sentView(locale);
    case 'preview':
      return previewView(await previewCard(asked, place.id), locale, { tab: asked.tab });
  }
}

/** How the card stands here now; a form where there is none. @throws AppError not-allowed. */
export async function standing(asked: Asked): Promise<View> {
  const card = await getWeeklyCard(asked, asked.place.id);
  return card === null ? formOf(asked) : reminderView({ card, school: await schoolNamed(asked, card) }, asked.locale);
}

async function schoolNamed(asked: Asked, { settings: { school } }: ComingCard): Promise<string | null> {
  return (await schoolsFor(asked)).find(({ id }) => id === school)?.name ?? null;
}

/** Choose a day, a time and what the card is like, whatever stands there now. @throws AppError not-allowed. */
export async function formOf(asked: Asked, understood?: Pick<ReminderForm, 'weekday' | 'time'>): Promise<View> {
  const card = await getWeeklyCard(asked, asked.place.id);
  const schools = await schoolsFor(asked);
  const { weekday, time } = understood ?? { weekday: null, time: null };
  const asking = understood === undefined ? 'open' : 'unclear';
  return reminderFormView({ card, schools, weekday, time, asked: asking, place: asked.place.kind }, asked.locale);
}

/** Those that somebody may choose from. */
async function schoolsFor(asked: Asked): Promise<readonly SchoolNamed[]> {
  try {
    return (await listSchools(asked)).schools;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-allowed') return [];
    throw error;
  }
}

/** What stands on the card, to put on or leave out one by one. @throws AppError not-allowed. */
export async function contentsOf(asked: Asked): Promise<View> {
  const card = await getWeeklyCard(asked, asked.place.id);
  return card === null ? formOf(asked) : contentsView(card.settings, contentsFor(asked.actor), asked.locale);
}

/** Puts something on the card or leaves it out. @throws AppError not-allowed, changed-meanwhile. */
export async function changeContents(asked: Asked, change: (settings: CardSettings) => CardChange): Promise<View> {
  const card = await getWeeklyCard(asked, asked.place.id);
  if (card === null) return formOf(asked);
  requireStaff(asked);
  await changeCardSettings(asked, asked.place.id, change);
  return contentsOf(asked);
}
