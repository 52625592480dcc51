import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/empty-state.tsx';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { shellTexts as texts } from './shell-texts.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps the navigation alive where a page fails, and says what to do. React knows such a thing as a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken(): ReactNode {
  const { say } = useWords();
  const { window } = usePlaced();
  return (
    <div role="alert">
      <h1 className="hidden">{say(texts.broken)}</h1>
      <EmptyState
        title={say(texts.broken)}
        icon="refresh"
        action={<Button onClick={() => window.location.reload()}>{say(texts.reload)}</Button>}
      >
        {say(texts.brokenTodo)}
      </EmptyState>
    </div>
  );
}
