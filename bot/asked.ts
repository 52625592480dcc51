import type { Clock, Timer } from '../src/clock.ts';
import type { KeptChecks } from '../src/use-cases/lessons/kept-checks.ts';
import type { Log } from '../src/log.ts';
import type { Store } from '../src/store/store.ts';
import type { AskingLists } from '../src/use-cases/checklists/asking-lists.ts';
import type { TeacherAsking } from '../src/use-cases/lessons/teacher-asking.ts';
import type { CardRunner } from '../src/use-cases/schedules/card-runner.ts';
import type { Turn } from './turn.ts';

/** What the chat needs of the service round it. */
export interface ChatParts {
  readonly store: Store;
  readonly checks: KeptChecks;
  /** The checklists that come with the product. */
  readonly shipped: AskingLists['shipped'];
  /** Address of the tab, with a slash behind it; null: there is none to open. */
  readonly tab: string | null;
  /** Whoever sends weekly cards; null: it looks for itself. */
  readonly cards: CardRunner | null;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly newId: () => string;
  readonly log: Log;
  /** pretend: every view says that the school is made up. */
  readonly school: 'pretend' | 'real';
}

/** Somebody's turn, and the data of their organisation: what every command and every button gets. A use case takes it as it is. */
export interface Asked extends Turn, TeacherAsking, AskingLists {
  readonly timer: Timer;
  readonly tab: ChatParts['tab'];
  readonly cards: ChatParts['cards'];
}

export function askedOf(turn: Turn, { store, checks, shipped, tab, cards, clock, timer, newId }: ChatParts): Asked {
  return { ...turn, store: store.forOrganisation(turn.actor.organisationId), checks, shipped, tab, cards, clock, timer, newId };
}
