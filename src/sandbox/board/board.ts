import type { Stage } from '../../model/population.ts';

export interface SandboxSchool {
  readonly id: 'basisschool' | 'college' | 'academie';
  readonly name: string;
  readonly stage: Stage;
  readonly domain: string;
}

/** An invented board with schools on both sides of the border. */
export const board = {
  name: 'Scholengroep De Linde',
  microsoftTenantId: '5c1a0de1-11de-4c0d-9e5a-0de11de00001',
  googleCustomerId: 'C0delinde',
  domain: 'delinde.example',
} as const;

export const basisschool: SandboxSchool = {
  id: 'basisschool',
  name: 'Basisschool De Linde',
  stage: 'primary',
  domain: 'bs.delinde.example',
};
export const college: SandboxSchool = { id: 'college', name: 'Linde College', stage: 'secondary', domain: 'college.delinde.example' };
/** In Antwerp. */
export const academie: SandboxSchool = { id: 'academie', name: 'Academie De Linde', stage: 'adult', domain: 'academie.delinde.example' };

export const schools: readonly SandboxSchool[] = [basisschool, college, academie];
