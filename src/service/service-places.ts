import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import type { SchoolFile } from '../audit/collection.ts';
import { loadSchool } from '../cli/school-file.ts';
import type { Environment } from '../config.ts';
import type { School } from '../model/school.ts';
import { slugOf } from '../model/slug.ts';
import { serviceConfig, type ServiceConfig } from '../service-config.ts';
import type { DatabasePlace } from '../store/open-database.ts';

/** Where the service finds and keeps what belongs to its organisation. */
export interface ServicePlaces {
  readonly config: ServiceConfig;
  readonly school: School | null;
  readonly organisationId: string;
  /** Folder to which the paths in the school's settings are relative. */
  readonly folder: string;
  readonly database: DatabasePlace;
}

/**
 * From the environment and `lesklaar.yaml`; in the sandbox from the pretend school's own.
 * @throws AppError unusable-environment, unusable-settings or file-not-readable.
 */
export async function servicePlaces(env: Environment): Promise<ServicePlaces> {
  const named = env['LESKLAAR_CONFIG']?.trim() || undefined;
  const own = env['SANDBOX'] === '1' ? null : await loadSchool(named);
  const config = serviceConfig(env, own?.school ?? null);
  const file = config.mode === 'sandbox' ? await sandboxSchool() : own;
  const school = file?.school ?? null;
  return {
    config,
    school,
    organisationId: slugOf(school?.organisation.name ?? '') || 'school',
    folder: dirname(named ?? ''),
    database: placeOf(config),
  };
}

async function sandboxSchool(): Promise<SchoolFile | null> {
  return loadSchool(fileURLToPath(new URL('../sandbox/lesklaar.yaml', import.meta.url)));
}

/** The pretend school keeps its data apart, so that nothing of it is found later among those of a real one. */
function placeOf({ mode, databaseUrl, dataFolder }: ServiceConfig): DatabasePlace {
  if (databaseUrl !== null) return { url: databaseUrl };
  return { directory: mode === 'sandbox' ? join(dataFolder, 'sandbox') : dataFolder };
}
