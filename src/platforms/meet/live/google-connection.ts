/** How we sign in to a Google Workspace tenant: a service account with domain-wide delegation, in the name of a super administrator. */
export interface GoogleConnection {
  readonly serviceAccount: { readonly email: string; /** PEM. */ readonly privateKey: string };
  /** Address of the super administrator: nobody else may read policies. */
  readonly subject: string;
  /** `my_customer`, or the customer's id. */
  readonly customer: string;
  /** Evidence of settings that the Policy API does not show. */
  readonly adminLog: 'read' | 'skip';
  /** Who has which licence; its only scope may also write. */
  readonly licences: 'read' | 'skip';
  /** Whether the Chat app writes with this service account too. */
  readonly chatApp: 'used' | 'none';
}
