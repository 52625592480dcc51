import type { ConnectionSettings, GoogleSettings, MicrosoftSettings, PopulationDefinition, School } from '../model/school.ts';
import type { SchoolFile } from './school-schema.ts';

/** The settings of a file in our own words; what it does not tell is null, or what counts unless told. */
export function toSchool(file: SchoolFile): School {
  return {
    organisation: organisationIn(file),
    connections: connectionsIn(file),
    preset: file.preset ?? null,
    overrides: (file.overrides ?? []).map((one) => ({ ...one, stage: one.stage ?? null, platform: one.platform ?? null })),
    populations: (file.populations ?? []).map(populationIn),
    exceptions: (file.exceptions ?? []).map((one) => ({
      ...one,
      platform: one.platform ?? null,
      scope: one.scope ?? null,
      population: one.population ?? null,
    })),
    attestations: (file.attestations ?? []).map((one) => ({ ...one, platform: one.platform ?? null, population: one.population ?? null })),
  };
}

function organisationIn({ organisation }: SchoolFile): School['organisation'] {
  const country = organisation?.country ?? null;
  return {
    name: organisation?.name ?? '',
    country,
    timezone: organisation?.timezone ?? (country === 'BE' ? 'Europe/Brussels' : 'Europe/Amsterdam'),
    language: organisation?.language ?? null,
    microsoftTenantId: organisation?.microsoftTenantId ?? null,
    googleCustomerId: organisation?.googleCustomerId ?? null,
  };
}

function connectionsIn({ connections }: SchoolFile): ConnectionSettings {
  const { microsoft, google } = connections ?? {};
  return {
    microsoft: microsoft === undefined ? null : microsoftIn(microsoft),
    google: google === undefined ? null : googleIn(google),
  };
}

function microsoftIn({ tenantId, clientId, certificate, configurationApi }: Told<'microsoft'>): MicrosoftSettings {
  return {
    tenantId: tenantId ?? null,
    clientId: clientId ?? null,
    certificate: certificate ?? null,
    configurationApi: configurationApi ?? 'skip',
  };
}

function googleIn({ serviceAccount, subject, adminLog, licences }: Told<'google'>): GoogleSettings {
  return { serviceAccount: serviceAccount ?? null, subject: subject ?? null, adminLog: adminLog ?? 'skip', licences: licences ?? 'skip' };
}

function populationIn({ id, role, stage, school, teams, google }: NonNullable<SchoolFile['populations']>[number]): PopulationDefinition {
  return {
    id,
    role,
    stage: stage ?? null,
    school: school ?? null,
    teamsGroups: teams?.groups ?? [],
    orgUnits: google?.orgUnits ?? [],
    googleGroups: google?.groups ?? [],
    googleLicences: google?.licences ?? null,
  };
}

type Told<Platform extends 'microsoft' | 'google'> = NonNullable<NonNullable<SchoolFile['connections']>[Platform]>;
