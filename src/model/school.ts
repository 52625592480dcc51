import type { Country } from './country.ts';
import type { Locale } from './language.ts';
import type { PlatformId } from './platform.ts';
import type { Role, Stage } from './population.ts';
import type { Step } from './step.ts';

/** What a school tells us about itself: the content of `lesklaar.yaml`. */
export interface School {
  readonly organisation: Organisation;
  readonly connections: ConnectionSettings;
  readonly preset: string | null;
  readonly overrides: readonly Override[];
  readonly populations: readonly PopulationDefinition[];
  readonly exceptions: readonly Exception[];
  readonly attestations: readonly Attestation[];
}

export interface Organisation {
  readonly name: string;
  readonly country: Country | null;
  readonly timezone: string;
  readonly language: Locale | null;
  /** When given, a file of another tenant is refused. */
  readonly microsoftTenantId: string | null;
  readonly googleCustomerId: string | null;
}

/** Where the tenant is reached, as far as a file that colleagues may read can say it: secrets stand elsewhere. Null: not told here. */
export interface ConnectionSettings {
  readonly microsoft: MicrosoftSettings | null;
  readonly google: GoogleSettings | null;
}

export interface MicrosoftSettings {
  readonly tenantId: string | null;
  readonly clientId: string | null;
  /** Path of a PEM file with private key and certificate. */
  readonly certificate: string | null;
  readonly configurationApi: 'read' | 'skip';
}

export interface GoogleSettings {
  /** Path of the service account's JSON key. */
  readonly serviceAccount: string | null;
  /** Address of the super administrator in whose name policies are read. */
  readonly subject: string | null;
  readonly adminLog: 'read' | 'skip';
  readonly licences: 'read' | 'skip';
}

/** A value of the preset that the school sets otherwise. */
export interface Override {
  readonly control: string;
  readonly role: Role;
  readonly stage: Stage | null;
  readonly platform: PlatformId | null;
  readonly accept: Step;
  readonly reason: string;
}

export interface PopulationDefinition {
  readonly id: string;
  readonly role: Role;
  readonly stage: Stage | null;
  readonly school: string | null;
  /** Entra group ids. */
  readonly teamsGroups: readonly string[];
  /** Org unit paths; everything below them belongs to it too. */
  readonly orgUnits: readonly string[];
  /** Google group ids. */
  readonly googleGroups: readonly string[];
  /** Licences that its people have, as `/product/{product}/sku/{sku}`; null when not told. */
  readonly googleLicences: readonly string[] | null;
}

/** A gap that somebody with the authority to do so has accepted for a while. */
export interface Exception {
  readonly control: string;
  readonly platform: PlatformId | null;
  /** Name or id of a policy, org unit or group; null: everywhere. */
  readonly scope: string | null;
  readonly population: string | null;
  readonly reason: string;
  readonly approvedBy: string;
  /** Last day on which it counts, YYYY-MM-DD. */
  readonly until: string;
}

/** A named person's word for what no source exposes. */
export interface Attestation {
  readonly control: string;
  readonly platform: PlatformId | null;
  readonly population: string | null;
  readonly outcome: 'ok' | 'gap';
  readonly by: string;
  readonly until: string;
}
