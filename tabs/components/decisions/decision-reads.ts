import type { OperationName } from '../../api/client.ts';

/** What is read again after somebody decided. */
export const exceptionReads: readonly OperationName[] = ['listExceptions', 'getFinding', 'readTrail'];
export const attestationReads: readonly OperationName[] = ['listAttestations', 'getFinding', 'readTrail'];
