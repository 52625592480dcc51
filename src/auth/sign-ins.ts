import { googleSignIn, type GoogleSurroundings } from './google-token.ts';
import type { RoleRules } from './roles.ts';
import type { SignIn } from './sign-in.ts';
import { tabSignIn, teamsClients } from './tab-token.ts';

/** A tenant or domain whose people may sign in; null: they belong to the installation’s only organisation. */
export interface SignInPlace {
  readonly id: string;
  readonly organisationId: string | null;
}

/** How one signs in outside the sandbox; null: not with that vendor. */
export interface SignInConfig {
  readonly microsoft: {
    /** Of the tab’s API app. */
    readonly clientId: string;
    readonly audiences: readonly string[];
    readonly tenants: readonly SignInPlace[];
    /** Apps besides Teams and Microsoft 365 that may ask for a token in somebody’s name. */
    readonly otherClients: readonly string[];
  } | null;
  readonly google: { readonly clientId: string; readonly domains: readonly SignInPlace[] } | null;
  readonly roles: RoleRules;
}

/** The vendors’ ways in; `organisationId` is that of whoever was given no other. */
export function vendorSignIns(
  { microsoft, google, roles }: SignInConfig,
  organisationId: string,
  around: GoogleSurroundings,
): readonly SignIn[] {
  const organisationOf = (place: SignInPlace): string => place.organisationId ?? organisationId;
  const tabs = (microsoft?.tenants ?? []).map((place) =>
    tabSignIn(
      { tenantId: place.id, organisationId: organisationOf(place) },
      { audiences: microsoft?.audiences ?? [], clients: [...teamsClients, ...(microsoft?.otherClients ?? [])], roles },
      around,
    ),
  );
  if (google === null) return tabs;
  const domains = google.domains.map((place) => ({ domain: place.id, organisationId: organisationOf(place) }));
  return [...tabs, googleSignIn({ clientId: google.clientId, domains, roles }, around)];
}
