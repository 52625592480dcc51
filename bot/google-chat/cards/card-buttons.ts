import { isSafeAddress } from '../../chats/safe-address.ts';
import type { ViewAction } from '../../views/view.ts';
import { dataParameter, fromParameter, verbParameter } from '../pressed-data.ts';
import type { CardButton, CardWidget } from './chat-card.ts';
import { plainText } from './widget-text.ts';

const inOneRow = 6;
const longestTitle = 60;

/** Whom buttons tell. */
export interface ButtonsTell {
  /** The address at which Google tells that one was pressed. */
  readonly handler: string;
  /** Name of the message that all see, from which this card came; null: this one is for all, or came from none. */
  readonly from: string | null;
}

/** Rows of buttons; those that lead nowhere safe are left out. */
export function buttonRows(actions: readonly ViewAction[], tell: ButtonsTell): readonly CardWidget[] {
  const made = actions.flatMap((action) => buttonOf(action, tell));
  const rows = Array.from({ length: Math.ceil(made.length / inOneRow) }, (_, row) => made.slice(row * inOneRow, (row + 1) * inOneRow));
  return rows.map((buttons) => ({ buttonList: { buttons } }));
}

/** A tone of its own would make what undoes something the second thing that one sees. */
const types = { primary: 'FILLED', danger: 'OUTLINED', usual: 'OUTLINED' } as const;

function buttonOf(action: ViewAction, { handler, from }: ButtonsTell): readonly CardButton[] {
  const text = plainText(action.title, longestTitle);
  if (text === '') return [];
  if (action.kind === 'open')
    return isSafeAddress(action.url) ? [{ text, type: 'OUTLINED', onClick: { openLink: { url: action.url } } }] : [];
  const parameters = [
    { key: verbParameter, value: action.verb },
    { key: dataParameter, value: JSON.stringify(action.data) },
    ...(from === null ? [] : [{ key: fromParameter, value: from }]),
  ];
  // In the classic format the name of a function means nothing; an add-on is called at its address.
  return [{ text, type: types[action.style ?? 'usual'], onClick: { action: { function: handler, parameters } } }];
}
