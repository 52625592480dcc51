import type { Finding } from '../model/finding.ts';
import type { SourceRead } from '../model/holding.ts';
import type { AuditRecord } from '../model/record.ts';
import type { SarifArtifact, SarifArtifactLocation, SarifLocation } from './sarif-types.ts';

export function artifacts(record: AuditRecord): readonly SarifArtifact[] {
  return record.sources.map((source) => ({ location: { uri: uriOf(source.origin) }, description: { text: source.kind } }));
}

/** A file, as one of the run's artifacts. */
export function artifactOf(source: SourceRead, index: number): SarifArtifactLocation {
  return { uri: uriOf(source.origin), index };
}

/** In which file it was read, and which policy, org unit or group it is about. */
export function placeOf(finding: Finding, record: AuditRecord): SarifLocation {
  const { scope, platform } = finding;
  const logical = { name: scope.name, fullyQualifiedName: `${platform}::${scope.kind}::${scope.id}`, kind: scope.kind };
  const index = sourceIndex(finding, record.sources);
  const source = record.sources[index];
  if (source === undefined) return { logicalLocations: [logical] };
  return { physicalLocation: { artifactLocation: artifactOf(source, index), region: { startLine: 1 } }, logicalLocations: [logical] };
}

/** What was read tells its file first; without that, the platform's first source stands for it. -1: none. */
function sourceIndex(finding: Finding, sources: readonly SourceRead[]): number {
  const { platform, observed } = finding;
  const named = sources.findIndex(
    (source) => source.platform === platform && observed.some(({ readFrom }) => readFrom.startsWith(source.origin)),
  );
  return named === -1 ? sources.findIndex((source) => source.platform === platform) : named;
}

/** Addresses stay; a file's path becomes a relative reference (RFC 3986), whatever system it comes from. */
function uriOf(origin: string): string {
  const text = origin.toWellFormed();
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text).href;
  const parts = text.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  return parts.map(encodeURIComponent).join('/') || 'unnamed';
}
