import { AppError } from '../../../src/errors.ts';
import type { ConnectionChecks } from '../../../src/use-cases/connection-checks.ts';

/** As of a school that has not set up any connection. */
export const noConnections: ConnectionChecks = {
  check: async () => {
    throw new AppError('no-connection', {});
  },
};
