/** How we sign in to a Microsoft tenant. */
export interface MicrosoftConnection {
  readonly tenantId: string;
  /** Of our app registration. */
  readonly clientId: string;
  readonly credential: MicrosoftCredential;
  /** Teams' own configuration API, which Microsoft does not document and may change any day. */
  readonly configurationApi: 'read' | 'skip';
}

export type MicrosoftCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** Both in PEM. */
  | { readonly kind: 'certificate'; readonly privateKey: string; readonly certificate: string };
