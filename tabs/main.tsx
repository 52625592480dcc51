import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import type { Surroundings } from './host/surroundings.ts';
import { keptIn } from './host/kept.ts';
import './app/base.css';

// The only place that looks for what the browser has at large: everything else is given it.
const around: Surroundings = {
  window,
  fetch: window.fetch.bind(window),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  session: keptIn(() => window.sessionStorage),
  kept: keptIn(() => window.localStorage),
};

// The service lets only those styles pass that carry the number which it made for this page.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <RendererProvider renderer={renderer}>
        <App around={around} />
      </RendererProvider>
    </StrictMode>,
  );
}
