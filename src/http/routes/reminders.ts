import { listDeliveries } from '../../use-cases/reminders/list-deliveries.ts';
import { getReminder, listReminders } from '../../use-cases/reminders/list-reminders.ts';
import { putReminder } from '../../use-cases/reminders/put-reminder.ts';
import { placeToChange } from '../../use-cases/reminders/reminder-place.ts';
import { deliverySeen } from '../../use-cases/reminders/reminder-seen.ts';
import { confirmArrived, postAgain } from '../../use-cases/reminders/settle-delivery.ts';
import { previewCard } from '../../use-cases/schedules/preview-card.ts';
import { sendCardNow } from '../../use-cases/schedules/send-card-now.ts';
import { skipCard, unskipCards } from '../../use-cases/schedules/skip-card.ts';
import { stopWeeklyCard } from '../../use-cases/schedules/stop-weekly-card.ts';
import { json, nothing, type JsonAnswer } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import { pageAnswer, wantedPage } from '../page-answer.ts';
import type { Call, Route } from '../route.ts';
import {
  cardInWords,
  deliveriesQuery,
  delivery,
  deliveryPage,
  deliveryParams,
  reminder,
  reminderList,
  reminderParams,
  reminderWanted,
  skipWanted,
} from '../schemas/reminders.ts';

type Here = Call<{ readonly reminder: string }>;

/** Weekly cards, seen from outside the chats that they go to. */
export const reminderRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reminders',
    operation: 'listReminders',
    action: 'reminder.read',
    summary: { nl: 'De plekken met een weekoverzicht', en: 'The places with a weekly overview' },
    answers: { 200: { says: 'Those that the caller sees; own chats of others are not among them.', json: reminderList } },
    handle: async (call) => json(await listReminders(call)),
  }),
  defineRoute({
    method: 'get',
    path: '/reminders/{reminder}',
    operation: 'getReminder',
    action: 'reminder.read',
    summary: { nl: 'Het weekoverzicht van een plek', en: 'The weekly overview of a place' },
    params: reminderParams,
    answers: { 200: { says: 'Version 0 while the place has none.', json: reminder } },
    problems: [404],
    handle: async (call) => here(call),
  }),
  defineRoute({
    method: 'put',
    path: '/reminders/{reminder}',
    operation: 'putReminder',
    action: 'reminder.set',
    summary: { nl: 'Stel het weekoverzicht van een plek in', en: 'Set the weekly overview of a place' },
    params: reminderParams,
    body: reminderWanted,
    needsVersion: true,
    answers: { 200: { says: 'What comes from now on.', json: reminder } },
    problems: [404, 422],
    handle: async (call) => {
      const kept = await putReminder(call, call.params.reminder, call.body, numberedVersion(call.seen));
      return json(kept, { version: kept.version });
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/reminders/{reminder}',
    operation: 'removeReminder',
    action: 'reminder.set',
    summary: { nl: 'Haal het weekoverzicht van een plek weg', en: 'Remove the weekly overview of a place' },
    params: reminderParams,
    answers: { 204: { says: 'No card comes there any more.' } },
    problems: [404],
    handle: async (call) => {
      await stopWeeklyCard(call, await placeOf(call));
      return nothing;
    },
  }),
  defineRoute({
    method: 'post',
    path: '/reminders/{reminder}/skip',
    operation: 'skipCard',
    action: 'reminder.set',
    summary: { nl: 'Sla een kaart over', en: 'Skip a card' },
    params: reminderParams,
    body: skipWanted,
    answers: { 200: { says: 'That card stays away, and no other; also where it was skipped already.', json: reminder } },
    problems: [404, 409],
    handle: async (call) => {
      await skipCard(call, await placeOf(call), call.body.occurrence);
      return here(call);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/reminders/{reminder}/skip',
    operation: 'unskipCards',
    action: 'reminder.set',
    summary: { nl: 'Sla toch niets over', en: 'Skip nothing after all' },
    params: reminderParams,
    answers: { 200: { says: 'What was skipped and has yet to come, comes.', json: reminder } },
    problems: [404, 412],
    handle: async (call) => {
      await unskipCards(call, await placeOf(call));
      return here(call);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/reminders/{reminder}/send',
    operation: 'sendCardNow',
    action: 'reminder.set',
    summary: { nl: 'Plaats nu een kaart', en: 'Post a card now' },
    params: reminderParams,
    answers: { 202: { says: 'It is on its way.', json: delivery } },
    problems: [404],
    handle: async (call) => {
      const sent = await sendCardNow({ ...call, cards: call.parts.cards }, await placeOf(call));
      return json(deliverySeen(sent), { status: 202, headers: { location: deliveriesAt(call) } });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reminders/{reminder}/preview',
    operation: 'previewCard',
    action: 'reminder.set',
    summary: { nl: 'Wat er nu op de kaart zou staan', en: 'What the card would say now' },
    params: reminderParams,
    answers: { 200: { says: 'In words; nothing is sent.', json: cardInWords } },
    problems: [404],
    handle: async (call) => {
      const { placeId, card } = await placeToChange(call, call.params.reminder);
      const digest = await previewCard({ ...call, shipped: call.parts.checklists }, placeId);
      return json(call.parts.cardWords(digest, card?.settings.locale ?? 'nl'));
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reminders/{reminder}/deliveries',
    operation: 'listCardDeliveries',
    action: 'reminder.read',
    summary: { nl: 'Wat er van de kaarten van een plek werd', en: 'What became of the cards of a place' },
    params: reminderParams,
    query: deliveriesQuery,
    answers: { 200: { says: 'The newest first.', json: deliveryPage } },
    problems: [404],
    handle: async (call) =>
      pageAnswer(
        await listDeliveries(call, call.params.reminder, wantedPage(call.query)),
        call,
        `/reminders/${call.params.reminder}/deliveries`,
      ),
  }),
  defineRoute({
    method: 'post',
    path: '/reminders/{reminder}/deliveries/{occurrence}/again',
    operation: 'postCardAgain',
    action: 'reminder.set',
    summary: { nl: 'Plaats een kaart opnieuw', en: 'Post a card again' },
    params: deliveryParams,
    answers: { 202: { says: 'It is on its way again.', json: delivery } },
    problems: [404, 409],
    handle: async (call) => {
      const again = await postAgain({ ...call, cards: call.parts.cards }, call.params.reminder, call.params.occurrence);
      return json(again, { status: 202, headers: { location: deliveriesAt(call) } });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/reminders/{reminder}/deliveries/{occurrence}/arrived',
    operation: 'confirmCardArrived',
    action: 'reminder.set',
    summary: { nl: 'De kaart staat er', en: 'The card is there' },
    params: deliveryParams,
    answers: { 200: { says: 'It counts as posted.', json: delivery } },
    problems: [404, 409],
    handle: async (call) => json(await confirmArrived(call, call.params.reminder, call.params.occurrence)),
  }),
];

async function here(call: Here): Promise<JsonAnswer> {
  const seen = await getReminder(call, call.params.reminder);
  return json(seen, { version: seen.version });
}

function deliveriesAt({ at, params }: Here): string {
  return at(`/reminders/${params.reminder}/deliveries`);
}

async function placeOf(call: Here): Promise<string> {
  return (await placeToChange(call, call.params.reminder)).placeId;
}
