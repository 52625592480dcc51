import { AppError } from '../src/errors.ts';
import type { Locale } from '../src/model/language.ts';
import { forgetWeeklyCard } from '../src/use-cases/schedules/stop-weekly-card.ts';
import { actions } from './actions/index.ts';
import { askedOf, type Asked, type ChatParts } from './asked.ts';
import type { Chat } from './chat.ts';
import { commands } from './commands/index.ts';
import type { Turn } from './turn.ts';
import { understand } from './understand.ts';
import { helpView } from './views/help-view.ts';
import { notSharedView } from './views/not-shared-view.ts';
import { ourFaultView, problemView, staleButtonView } from './views/problem-view.ts';
import { pupilView } from './views/pupil-view.ts';
import type { View } from './views/view.ts';
import { welcomeView } from './views/welcome-view.ts';
import { withBanner } from './views/with-banner.ts';

/** Lesklaar in a chat: words and buttons to views. */
export function createChat(parts: ChatParts): Chat {
  return {
    answer: async (turn, words) => answered(turn, parts, async (asked) => answerTo(asked, words)),
    act: async (turn, verb, data) =>
      answered(turn, parts, async (asked) => {
        const action = actions.find((one) => one.verb === verb);
        return action === undefined ? staleButtonView(asked.locale) : action.act(asked, data);
      }),
    welcome: async (turn) => answered(turn, parts, async ({ place, locale }) => welcomeView(place.kind, locale)),
    forget: async (organisationId, placeId) =>
      forgetWeeklyCard({ store: parts.store.forOrganisation(organisationId), clock: parts.clock }, placeId),
  };
}

async function answerTo(asked: Asked, words: string): Promise<View> {
  const understood = understand(words, commands);
  if (understood.kind === 'command') return understood.command.answer(asked, understood.rest);
  const because = understood.kind === 'near' ? understood.command : 'unknown';
  return helpView({ commands, place: asked.place.kind, because }, asked.locale);
}

async function answered(turn: Turn, parts: ChatParts, answer: (asked: Asked) => Promise<View>): Promise<View> {
  const view = await kindly(turn, parts, answer);
  return withBanner(view, parts.school, view.forAll ?? turn.locale);
}

/** A pupil gets a friendly word, whatever they said; what goes wrong is said too. */
async function kindly(turn: Turn, parts: ChatParts, answer: (asked: Asked) => Promise<View>): Promise<View> {
  if (turn.person?.role === 'student') return pupilView(turn.locale);
  try {
    return await answer(askedOf(turn, parts));
  } catch (error) {
    if (error instanceof AppError) return viewOf(error, turn.locale);
    parts.log.error('A chat could not be answered', { organisation: turn.actor.organisationId, error });
    return ourFaultView(turn.locale);
  }
}

/** Signing in lapses, and people withdraw it. */
function viewOf(error: AppError, locale: Locale): View {
  return error.code === 'lessons-not-shared' || error.code === 'lessons-signed-out' ? notSharedView(locale) : problemView(error, locale);
}
