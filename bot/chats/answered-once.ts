import type { BotStores } from './bot-stores.ts';

export interface OnceAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface OnceRequest {
  readonly organisationId: string;
  /** The same each time that the same activity comes in; null: that cannot be told. */
  readonly activity: string | null;
  /** The same when the same person does the same thing twice at once; null: that cannot be told. */
  readonly deed: string | null;
}

export interface AnsweredOnce {
  /** Runs it where nobody has; whoever comes while it runs, or soon after, gets the same answer. `already`: what is told where another instance answered. */
  answer(request: OnceRequest, run: () => Promise<OnceAnswer>, already: OnceAnswer): Promise<OnceAnswer>;
}

/** Answers that are remembered for an activity that comes again; each may weigh as much as a card. */
const most = 200;

/** `stores`: what all instances of the service share. */
export function answeredOnce(stores: BotStores): AnsweredOnce {
  const answers = new Map<string, Promise<OnceAnswer>>();
  const deeds = new Map<string, Promise<OnceAnswer>>();

  return {
    async answer({ organisationId, activity, deed }, run, already) {
      if (activity === null) return run();
      const key = `${organisationId} ${activity}`;
      const known = answers.get(key) ?? (deed === null ? undefined : deeds.get(deed));
      if (known !== undefined) return known;
      const answer = claimAndRun(organisationId, activity, run, already);
      remember(key, answer);
      if (deed !== null) deeds.set(deed, answer);
      try {
        const given = await answer;
        // What failed may be tried again, by the chat or by the person.
        if (given.status >= 500) answers.delete(key);
        return given;
      } catch (error) {
        answers.delete(key);
        throw error;
      } finally {
        if (deed !== null) deeds.delete(deed);
      }
    },
  };

  async function claimAndRun(
    organisationId: string,
    activity: string,
    run: () => Promise<OnceAnswer>,
    already: OnceAnswer,
  ): Promise<OnceAnswer> {
    const { activities } = stores.forOrganisation(organisationId);
    if (!(await activities.claim(activity))) return already;
    const release = async (): Promise<void> => activities.release(activity);
    const answer = await run().catch(async (error: unknown) => {
      await release();
      throw error;
    });
    if (answer.status >= 500) await release();
    return answer;
  }

  function remember(key: string, answer: Promise<OnceAnswer>): void {
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
  }
}
