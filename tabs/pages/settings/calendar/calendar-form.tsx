import type { ReactNode } from 'react';
import { useMay } from '../../../api/me.ts';
import { useDraft } from '../../../api/use-draft.ts';
import { useSend } from '../../../api/use-send.ts';
import { versionTag } from '../../../api/version-tag.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { useWords } from '../../../text/use-words.ts';
import { Saving } from '../saving.tsx';
import type { CalendarSeen } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { KindFields } from './kind-fields.tsx';
import { OwnDaysPart } from './own-days-part.tsx';

interface CalendarFormProps {
  readonly calendar: CalendarSeen;
  readonly board: CalendarSeen;
}

/** What a school says of its own calendar; it is kept as a whole. */
export function CalendarForm({ calendar, board }: CalendarFormProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const announce = useAnnounce();
  const draft = useDraft(calendar.settings, versionTag(calendar));
  const { send, isSending, problem, forgetProblem } = useSend('changeCalendar', ['listCalendars']);
  const settings = draft.value ?? calendar.settings;
  const change = may('calendar.change') ? draft.change : null;
  const save = async (): Promise<void> => {
    const kept = await send({ params: { school: calendar.school?.id ?? 'board' }, body: settings, seen: draft.tag });
    if (kept === null) return;
    draft.drop();
    announce(say(texts.saved));
  };
  return (
    <>
      <KindFields calendar={calendar} board={board} settings={settings} change={change} />
      <OwnDaysPart
        days={settings.ownDays}
        country={calendar.country}
        change={change === null ? null : (ownDays) => change({ ...settings, ownDays })}
      />
      <Saving draft={draft} isSending={isSending} refused={problem} forgetRefusal={forgetProblem} save={save} />
    </>
  );
}
