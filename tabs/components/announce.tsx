import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Tells whoever cannot see it that something changed on the page. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** The one live region of the page. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="hidden" role="status">
        {/* The same words twice are told twice. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}
