import { useRef, type FormEvent, type RefObject } from 'react';
import { useAnnounce } from '../../../components/announce.tsx';
import { useWords } from '../../../text/use-words.ts';
import { formTexts as texts } from './form-texts.ts';
import type { AnyRow } from './row.ts';
import { useChangeItem, type ItemChange, type ItemChanging } from './use-change-item.ts';

interface DraftSaving extends Pick<ItemChanging, 'isSending' | 'problem' | 'wasOvertaken'> {
  /** Of the form, which has to take the focus. */
  readonly form: RefObject<HTMLFormElement | null>;
  readonly save: (event: FormEvent) => Promise<void>;
}

/** Keeps what was entered in a form, and says so. */
export function useSaveDraft(row: AnyRow, draft: { readonly entered: ItemChange; readonly discard: () => void }): DraftSaving {
  const { say } = useWords();
  const announce = useAnnounce();
  const { change, ...changing } = useChangeItem(row);
  const form = useRef<HTMLFormElement>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await change(draft.entered))) return;
    draft.discard();
    announce(say(texts.saved));
    // The button that had the focus goes.
    form.current?.focus();
  };
  return { ...changing, form, save };
}
