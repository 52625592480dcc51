import * as z from 'zod';
import { locales } from '../../model/language.ts';
import { augustChoices, cardContents, pauseReasons, quietChoices } from '../../reminders/card-settings.ts';
import { occasions } from '../../reminders/when/occurrences.ts';
import { deliveryProblems, deliveryStates } from '../../store/delivery-repository.ts';
import { count, id, instant, localizedText, name, pageOf, pageQuery, platform, version } from './shared.ts';

export const reminderParams = z.strictObject({ reminder: id });
export const deliveryParams = z.strictObject({ reminder: id, occurrence: id });
export const deliveriesQuery = pageQuery;

const weekday = z.int().min(1).max(7).describe('1 is Monday.');
const time = z.iso.time({ precision: -1 }).meta({ description: 'By the clock of the school, or its own.', examples: ['08:30', '16:00'] });
const state = z.enum(['active', 'paused']);
const chosen = {
  locale: z.enum(locales),
  contents: z.array(z.enum(cardContents)).max(cardContents.length),
  whenQuiet: z.enum(quietChoices).describe('What comes when there is nothing to say.'),
  lastWeekOfAugust: z.enum(augustChoices),
};

export const reminderWanted = z.strictObject({
  weekday,
  time,
  state,
  placeName: name.nullable().describe('What people call the place.'),
  school: id.nullable().describe('Null: the whole organisation.'),
  ownTimezone: z.string().max(100).nullable().default(null).describe('Null: that of the school.'),
  ...chosen,
});

export const skipWanted = z.strictObject({ occurrence: id.describe('Id of the card that stays away, as `next` tells it.') });

const occurrence = z.strictObject({ id: z.string(), at: instant, occasion: z.enum(occasions) });

export const delivery = z
  .strictObject({
    occurrence: z.string(),
    occasion: z.string(),
    at: instant.describe('When it was due.'),
    state: z.enum(deliveryStates),
    problem: z.enum(deliveryProblems).nullable(),
    tries: count,
    endedAt: instant.nullable(),
    askedBy: z.enum(['calendar', 'person']),
    again: instant.nullable().describe('When it is tried again by itself; null: it is not.'),
    says: localizedText,
    todo: localizedText.nullable(),
  })
  .meta({ id: 'CardDelivery' });

const card = z.strictObject({
  weekday,
  time,
  timezone: z.string(),
  state,
  school: z.string().nullable(),
  ownTimezone: z.string().nullable(),
  ...chosen,
  pausedBecause: z.enum(pauseReasons).nullable().describe('Why Lesklaar itself paused it.'),
  isYours: z.boolean(),
  next: occurrence.nullable(),
  skipped: z.array(occurrence),
});

export const reminder = z
  .strictObject({
    id: z.string(),
    platform,
    kind: z.string().nullable(),
    name: z.string().nullable(),
    mayChange: z.boolean(),
    card: card.nullable(),
    recent: z.array(delivery),
    needLook: count.describe('Recent cards that did not arrive, or of which nobody knows.'),
    version,
  })
  .meta({ id: 'Reminder' });

export const reminderList = z.strictObject({
  reminders: z.array(reminder),
  choices: z.strictObject({
    schools: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    contents: z.array(z.enum(cardContents)),
  }),
  missingYears: z.array(z.string()).describe('School years of which no holidays are known.'),
});

export const deliveryPage = pageOf(delivery);

export const cardInWords = z.strictObject({
  title: z.string(),
  lines: z.array(
    z.strictObject({
      kind: z.enum(['heading', 'text', 'point']),
      text: z.string(),
      detail: z.string().nullable(),
      state: z.string().nullable(),
    }),
  ),
});
