import { isSafeAddress } from '../../chats/safe-address.ts';
import type { ViewAction } from '../../views/view.ts';
import { cardText } from '../../chats/card-text.ts';
import type { CardAction, CardElement } from './card-element.ts';

/** More than these Teams shows in one row of buttons at most: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format. */
const inOneRow = 6;
const longestTitle = 60;

/** Rows of buttons; those that lead nowhere safe are left out. */
export function actionRows(actions: readonly ViewAction[], spacing: 'Small' | 'Medium' = 'Small'): readonly CardElement[] {
  const made = actions.flatMap(actionOf);
  const rows = Array.from({ length: Math.ceil(made.length / inOneRow) }, (_, row) => made.slice(row * inOneRow, (row + 1) * inOneRow));
  return rows.map((row) => ({ type: 'ActionSet', spacing, actions: row }));
}

export function execute(title: string, verb: string, data: Readonly<Record<string, unknown>>): CardAction {
  return { type: 'Action.Execute', title: cardText(title, longestTitle), verb, data };
}

const styles = { primary: 'positive', danger: 'destructive' } as const;

function actionOf(action: ViewAction): readonly CardAction[] {
  if (action.kind === 'open') return isSafeAddress(action.url) ? [openUrl(action.title, action.url)] : [];
  const { title, verb, data, style } = action;
  return [{ ...execute(title, verb, data), ...(style === undefined ? {} : { style: styles[style] }) }];
}

function openUrl(title: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title: cardText(title, longestTitle), url };
}
