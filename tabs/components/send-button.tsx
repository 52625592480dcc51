import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Spinner } from './spinner.tsx';

interface SendButtonProps extends Pick<ButtonProps, 'appearance' | 'aria-label' | 'size'> {
  /** It can be focused meanwhile, but not pressed twice. */
  readonly isSending: boolean;
  /** A form's own button where this is left out. */
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** Asks the service for something, and shows that it is at it. */
export function SendButton({ isSending, onClick, children, ...look }: SendButtonProps): ReactNode {
  return (
    <Button
      {...look}
      type={onClick === undefined ? 'submit' : 'button'}
      disabledFocusable={isSending}
      {...(isSending && { icon: <Spinner /> })}
      {...(onClick !== undefined && { onClick })}
    >
      {children}
    </Button>
  );
}
