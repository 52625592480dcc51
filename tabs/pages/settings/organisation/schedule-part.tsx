import type { ReactNode } from 'react';
import { TextField } from '../../../components/fields.tsx';
import { useMay } from '../../../api/me.ts';
import type { Schedule } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { useDraft } from '../../../api/use-draft.ts';
import { useSend } from '../../../api/use-send.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { Saving } from '../saving.tsx';
import { cronAt, isClockChange, timeOf } from './nightly.ts';
import { organisationTexts as texts } from './organisation-texts.ts';
import { timeZones } from './time-zones.ts';
import styles from '../forms.module.css';

const nightly = { params: { id: 'nightly-audit' } } as const;

/** When the audit of each night runs, and whether it does. */
export function SchedulePart(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { data, tag, problem, reload } = useRead('getSchedule', nightly);
  const draft = useDraft(data, tag);
  const { send, isSending, problem: refused, forgetProblem } = useSend('setSchedule', ['getSchedule', 'listSchedules']);
  const save = async (): Promise<void> => {
    if (draft.value === undefined) return;
    const { cron, timezone, active } = draft.value;
    const kept = await send({ ...nightly, body: { cron, timezone, active }, seen: draft.tag });
    if (kept === null) await reload();
    else draft.drop();
  };
  return (
    <Section title={say(texts.schedule)} lead={say(texts.scheduleLead)}>
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {draft.value !== undefined && !may('schedule.change') && <Told schedule={draft.value} />}
      {draft.value !== undefined && may('schedule.change') && <Fields schedule={draft.value} change={draft.change} />}
      <Saving draft={draft} isSending={isSending} refused={refused} forgetRefusal={forgetProblem} save={save} />
    </Section>
  );
}

function Told({ schedule: { cron, timezone, active } }: { readonly schedule: Schedule }): ReactNode {
  const { say, fill } = useWords();
  if (!active) return <p>{say(texts.paused)}</p>;
  return <p>{fill(texts.runs, { time: timeOf(cron) ?? cron, zone: timezone })}</p>;
}

interface FieldsProps {
  readonly schedule: Schedule;
  readonly change: (to: Schedule) => void;
}

function Fields({ schedule, change }: FieldsProps): ReactNode {
  const { say, fill } = useWords();
  const time = timeOf(schedule.cron);
  return (
    <div className={styles['stack']}>
      <label className={styles['check']}>
        <input type="checkbox" checked={schedule.active} onChange={({ target }) => change({ ...schedule, active: target.checked })} />
        {say(texts.active)}
      </label>
      {time === null && <p className={styles['soft']}>{fill(texts.ownPattern, { cron: schedule.cron })}</p>}
      <div className={styles['fields']}>
        <TextField
          label={say(texts.time)}
          type="time"
          hint={say(texts.timeHint)}
          problem={time !== null && isClockChange(time) ? say(texts.twoOClock) : ''}
          value={time ?? ''}
          onChange={(wanted) => {
            const cron = cronAt(wanted);
            if (cron !== null) change({ ...schedule, cron });
          }}
        />
        <TextField
          label={say(texts.timezone)}
          choices={timeZones()}
          value={schedule.timezone}
          onChange={(timezone) => change({ ...schedule, timezone })}
        />
      </div>
    </div>
  );
}
