import type { Variables } from './variables.ts';

/** By what the tab's API app shows Entra that it is that app; only then may it act for whoever opened the tab. */
export type TabProof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** A PEM file with key and certificate. */
  | { readonly kind: 'certificate'; readonly path: string };

/** Null: the tab shows no lessons. */
export function tabProofIn({ TAB_CLIENT_SECRET: secret, TAB_CLIENT_CERTIFICATE_PATH: path }: Variables): TabProof | null {
  if (path !== undefined) return { kind: 'certificate', path };
  return secret === undefined ? null : { kind: 'secret', secret };
}
