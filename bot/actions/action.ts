import type { Asked } from '../asked.ts';
import { verbData, type Verb, type VerbData } from '../verbs.ts';
import { staleButtonView } from '../views/problem-view.ts';
import { notHereView } from '../views/shared-view.ts';
import type { View } from '../views/view.ts';

/** What a button does; the file is named for its verb. */
export interface Action {
  readonly verb: Verb;
  /** `data` as it came from outside. */
  act(asked: Asked, data: unknown): Promise<View>;
}

type Act<V extends Verb> = (asked: Asked, data: VerbData<V>) => View | Promise<View>;

/** Data of the shape that `verbs.ts` tells; they are no more to be trusted for that, and the use cases ask for rights anew. */
export function defineAction<V extends Verb>(verb: V, act: Act<V>): Action {
  return {
    verb,
    act: async (asked, data) => {
      const read = verbData[verb].safeParse(data ?? {});
      return read.success ? act(asked, read.data as VerbData<V>) : staleButtonView(asked.locale);
    },
  };
}

/** About somebody's own lessons: never shown where others read along. */
export function defineOwnAction<V extends Verb>(verb: V, act: Act<V>): Action {
  return defineAction(verb, async (asked, data) => (asked.isPrivate ? act(asked, data) : notHereView('check', asked.locale)));
}
