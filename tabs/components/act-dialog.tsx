import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { SendButton } from './send-button.tsx';

interface DialogAct {
  readonly label: string;
  /** Left out: nothing is sent. */
  readonly isSending?: boolean;
  /** `close` closes the dialog and gives the focus back to where it came from. */
  readonly run: (close: () => void) => void;
}

interface ActDialogProps {
  readonly title: string;
  /** Null: there is nothing to do but to close it. */
  readonly act: DialogAct | null;
  /** On the button that does nothing. */
  readonly cancel: string;
  /** However it was closed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for one thing, and does it. */
export function ActDialog({ title, act, cancel, onClose, children }: ActDialogProps): ReactNode {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={(close) => (
        <>
          {act !== null && (
            <SendButton appearance="primary" isSending={act.isSending ?? false} onClick={() => act.run(close)}>
              {act.label}
            </SendButton>
          )}
          <Button onClick={close}>{cancel}</Button>
        </>
      )}
    >
      {children}
    </Dialog>
  );
}
