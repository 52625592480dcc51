import { ProgressBar } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import type { Instruction } from '../../api/operations.ts';
import { useSend } from '../../api/use-send.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { Explanation } from './explanation.tsx';
import { inOrderOf, readingOrder } from './lesson-standing.ts';
import { lessonsTexts as texts } from './lessons-texts.ts';
import styles from './lessons.module.css';

/** What the reader does themselves, each to be read once. */
export function InstructionsPart({ instructions }: { readonly instructions: readonly Instruction[] }): ReactNode {
  const { say, fill } = useWords();
  const may = useMay();
  const [order] = useState(() => readingOrder(instructions));
  const count = instructions.length;
  const read = instructions.filter(({ readAt }) => readAt !== null).length;
  if (count === 0) {
    return (
      <Section title={say(texts.yourself)}>
        <EmptyState title={say(texts.nothingYourself)} icon="check">
          {say(texts.nothingYourselfAbout)}
        </EmptyState>
      </Section>
    );
  }
  const soFar = fill(texts.readSoFar, { read, count });
  return (
    <Section title={say(texts.yourself)} lead={say(texts.yourselfLead)}>
      {may('instruction.confirm') && (
        <div className={styles['reading']}>
          <span>{soFar}</span>
          <ProgressBar value={read} max={count} thickness="large" aria-label={soFar} />
        </div>
      )}
      <ul className={styles['instructions']}>
        {inOrderOf(instructions, order).map((one) => (
          <li key={one.id} data-read={one.readAt !== null}>
            <InstructionCard instruction={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function InstructionCard({ instruction }: { readonly instruction: Instruction }): ReactNode {
  const { say } = useWords();
  const { title, says, because, control, platform } = instruction;
  return (
    <>
      <h3>{say(title)}</h3>
      <p>{say(says)}</p>
      <p className={styles['soft']}>{say(because)}</p>
      <Reading instruction={instruction} />
      <Explanation control={control} platform={platform} title={say(title)} />
    </>
  );
}

function Reading({ instruction }: { readonly instruction: Instruction }): ReactNode {
  const { say, fill, date } = useWords();
  const may = useMay();
  const announce = useAnnounce();
  const line = useRef<HTMLParagraphElement>(null);
  const { send, isSending, problem } = useSend('confirmInstruction', ['getMyCheck', 'explainControl']);
  const { id, fingerprint, platform, readAt } = instruction;
  const confirm = async (): Promise<void> => {
    const kept = await send({ body: { instruction: id, fingerprint, platform } });
    if (kept === null) return;
    announce(say(texts.readNow));
    // The button is gone: whoever uses the keyboard goes on from here.
    line.current?.focus();
  };
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <p ref={line} tabIndex={-1} className={styles['readLine']}>
        {readAt !== null && (
          <>
            <Icon name="check" size={16} /> {fill(texts.readOn, { day: date(readAt) })}
          </>
        )}
        {readAt === null && may('instruction.confirm') && (
          <SendButton
            isSending={isSending}
            aria-label={fill(texts.ofLesson, { what: say(texts.read), lesson: say(instruction.title) })}
            onClick={() => void confirm()}
          >
            {say(texts.read)}
          </SendButton>
        )}
      </p>
    </>
  );
}
