import { createHash } from 'node:crypto';

export const startPageStyle =
  ':root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--brand:#444791;--wash:#f0f0f3}' +
  '@media(prefers-color-scheme:dark){:root{--ink:#f3f2f1;--paper:#1f1f1f;--brand:#a6a7dc;--wash:#333}}' +
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:var(--ink);background:var(--paper)}' +
  'h1{font-size:1.6rem}a{color:var(--brand)}.mode{border-left:.3rem solid var(--brand);padding-left:1rem}' +
  '.open{display:inline-block;padding:.5rem 1.25rem;border-radius:.25rem;color:var(--paper);background:var(--brand);text-decoration:none;font-weight:600}';

/** Names the style in the policy: no other one counts. */
export const startPageStyleDigest = createHash('sha256').update(startPageStyle).digest('base64');
