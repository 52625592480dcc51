import type { ControlSuggested } from '../src/lessons/find-control.ts';
import { explainControl } from '../src/use-cases/lessons/explain-control.ts';
import { settingChoices } from '../src/use-cases/settings/get-settings.ts';
import { adviceOn, fittingBlock } from './my-card.ts';
import type { Asked } from './asked.ts';
import { explainView, sharedExplainView } from './views/explain-view.ts';
import { topicsView } from './views/topics-view.ts';
import type { View } from './views/view.ts';

/** One right, as somebody named it; else what the privacy card says of it; else a list to choose from. @throws AppError not-allowed, for-teachers. */
export async function explanation(asked: Asked, words: string): Promise<View> {
  const explained = await explainControl(asked, words);
  if (explained.kind === 'not-found') return (await adviceOn(asked, words)) ?? topics(asked, explained.suggestions);
  const view = asked.isPrivate ? explainView(explained, asked.locale) : sharedExplainView(explained, asked.locale);
  return { ...view, actions: [...view.actions, ...(await fittingBlock(asked, words))] };
}

/** All that can be explained; `meant`: what they may have asked after. */
export function topics({ locale }: Asked, meant: readonly ControlSuggested[]): View {
  return topicsView({ all: settingChoices.controls, meant }, locale);
}
