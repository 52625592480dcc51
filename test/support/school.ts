import type { PopulationDefinition, School } from '../../src/model/school.ts';

/** A school's own settings, with nothing in them but what the story names. */
export function school(parts: Partial<School> = {}): School {
  return {
    organisation: {
      name: 'De Linde',
      country: 'NL',
      timezone: 'Europe/Amsterdam',
      language: 'nl',
      microsoftTenantId: null,
      googleCustomerId: null,
    },
    connections: { microsoft: null, google: null },
    preset: null,
    overrides: [],
    populations: [],
    exceptions: [],
    attestations: [],
    ...parts,
  };
}

export function population(parts: Partial<PopulationDefinition> & Pick<PopulationDefinition, 'id' | 'role'>): PopulationDefinition {
  return { stage: null, school: null, teamsGroups: [], orgUnits: [], googleGroups: [], googleLicences: null, ...parts };
}
