import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import type { SchoolFile } from '../audit/collection.ts';
import { loadSchool } from '../cli/school-file.ts';
import { sandboxFolder, type Environment } from '../config.ts';
import type { School } from '../model/school.ts';
import { slugOf } from '../model/slug.ts';
import { serviceConfig, type ServiceConfig } from '../service-config.ts';
import type { DatabasePlace } from '../store/open-database.ts';
import { connectionsFound, schoolFileAt } from './found-at-start.ts';

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
 * @throws AppError unusable-environment, with all that can be found wrong without calling anybody.
 */
export async function servicePlaces(env: Environment): Promise<ServicePlaces> {
  const named = env['LESKLAAR_CONFIG']?.trim() || undefined;
  const folder = dirname(named ?? '');
  const own = env['SANDBOX'] === '1' ? { file: null, problem: null } : await schoolFileAt(named);
  const ownSchool = own.file?.school ?? null;
  const connections = await connectionsFound({ env, school: ownSchool, folder }, own);
  const config = serviceConfig(env, ownSchool, { file: own.problem, connections });
  const school = (config.mode === 'sandbox' ? await sandboxSchool() : own.file)?.school ?? null;
  return { config, school, organisationId: slugOf(school?.organisation.name ?? '') || 'school', folder, database: placeOf(config) };
}

async function sandboxSchool(): Promise<SchoolFile | null> {
  return loadSchool(fileURLToPath(new URL('../sandbox/lesklaar.yaml', import.meta.url)));
}

function placeOf({ mode, databaseUrl, dataFolder }: ServiceConfig): DatabasePlace {
  if (databaseUrl !== null) return { url: databaseUrl };
  return { directory: mode === 'sandbox' ? join(dataFolder, sandboxFolder) : dataFolder };
}
