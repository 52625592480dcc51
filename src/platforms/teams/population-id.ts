import type { Role, Stage } from '../../model/population.ts';

const roleIds: Readonly<Record<Role, string>> = {
  student: 'leerlingen',
  teacher: 'leraren',
  staff: 'medewerkers',
  guest: 'gasten',
  unknown: 'rol-onbekend',
  everyone: 'iedereen',
};

const stageIds: Readonly<Record<Stage, string>> = { primary: 'po', secondary: 'vo', adult: 'volwassenen' };

/** The id of a population that no configuration named. */
export function populationId(role: Role, stage: Stage | null): string {
  return stage === null ? roleIds[role] : `${roleIds[role]}-${stageIds[stage]}`;
}
