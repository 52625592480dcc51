import { expect } from '@jest/globals';
import { AppError, explainError } from '../../src/errors.ts';
import type { School } from '../../src/model/school.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { ourClient, ourTenant } from '../auth/pretend-vendors.ts';

export type Env = Readonly<Record<string, string>>;

export const withMicrosoft: Env = { AZURE_TENANT_ID: ourTenant, AZURE_CLIENT_ID: 'reader', TAB_CLIENT_ID: ourClient };
/** The lines that somebody who starts it so would read. */
export function problemsOf(env: Env, school: School | null = null): readonly string[] {
  try {
    serviceConfig(env, school);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('unusable-environment');
    expect(explainError(error).nl.says.split('\n')).toHaveLength(explainError(error).en.says.split('\n').length);
    return explainError(error).en.says.split('\n').slice(1);
  }
}
