import type { Organisation } from '../../api/operations.ts';
import type { Problem } from '../../api/problem.ts';
import { useRead } from '../../api/use-api.ts';
import { useDraft, type Draft } from '../../api/use-draft.ts';
import { useSend } from '../../api/use-send.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { useWords } from '../../text/use-words.ts';
import type { Choices } from './choices.ts';

export interface SettingsHere {
  readonly draft: Draft<Organisation>;
  readonly choices: Choices | undefined;
  readonly problem: Problem | null;
  readonly save: () => Promise<void>;
  readonly isSending: boolean;
  /** Why it was not kept. */
  readonly refused: Problem | null;
  readonly forgetRefusal: () => void;
  readonly reload: () => void;
}

const saved = { nl: 'Bewaard.', en: 'Saved.' };

/** All settings as they are read, and as somebody changes them: they are kept as a whole. */
export function useSettings(): SettingsHere {
  const { say } = useWords();
  const announce = useAnnounce();
  const { data, tag, problem, reload } = useRead('getSettings', {});
  const draft = useDraft(data?.organisation, tag);
  const { send, isSending, problem: refused, forgetProblem } = useSend('changeSettings', ['getSettings', 'getMe']);
  const save = async (): Promise<void> => {
    if (draft.value === undefined) return;
    const { version: _, ...body } = draft.value;
    const kept = await send({ body, seen: draft.tag });
    if (kept === null) {
      await reload();
      return;
    }
    draft.drop();
    announce(say(saved));
  };
  return {
    draft,
    choices: data?.choices,
    problem: data === undefined ? problem : null,
    save,
    isSending,
    refused,
    forgetRefusal: forgetProblem,
    reload: () => void reload(),
  };
}
