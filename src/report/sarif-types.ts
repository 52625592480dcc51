/** The part of SARIF 2.1.0 that is written here: docs.oasis-open.org/sarif/sarif/v2.1.0. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly language: string;
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly SarifInvocation[];
  readonly artifacts: readonly SarifArtifact[];
  readonly results: readonly SarifResult[];
  readonly properties: Properties;
}

export interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly rules: readonly SarifRule[];
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: Properties;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: 'pass' | 'fail' | 'open' | 'informational' | 'notApplicable';
  readonly level: SarifLevel;
  readonly message: Message;
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly SarifSuppression[];
  readonly properties: Properties;
}

export interface SarifLocation {
  readonly physicalLocation?: {
    readonly artifactLocation: SarifArtifactLocation;
    readonly region?: { readonly startLine: number };
  };
  readonly logicalLocations?: readonly { readonly name: string; readonly fullyQualifiedName: string; readonly kind: string }[];
}

export interface SarifArtifact {
  readonly location: SarifArtifactLocation;
  readonly description: Message;
}

export interface SarifArtifactLocation {
  readonly uri: string;
  readonly index?: number;
}

export interface SarifNotification {
  readonly level: 'warning' | 'note';
  readonly message: Message;
  readonly descriptor?: { readonly id: string };
  readonly locations?: readonly SarifLocation[];
  readonly properties?: Properties;
}

export type SarifLevel = 'error' | 'warning' | 'note' | 'none';

interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly startTimeUtc?: string;
  readonly endTimeUtc?: string;
  readonly toolExecutionNotifications: readonly SarifNotification[];
}

interface SarifSuppression {
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification?: string;
  readonly properties?: Properties;
}

interface Message {
  readonly text: string;
}

type Properties = Readonly<Record<string, unknown>>;
