import * as z from 'zod';
import { attestationStates } from '../../use-cases/attestations/attestation-state.ts';
import { exceptionStates } from '../../use-cases/exceptions/exception-state.ts';
import { day, instant, name, note, platform, vendorId, version } from './shared.ts';

const place = {
  control: name.describe('Id of a right.'),
  platform: platform.nullable().default(null).describe('Null: both.'),
  population: name.nullable().default(null).describe('Null: all.'),
};

export const exceptionWanted = z.strictObject({
  ...place,
  scope: vendorId.nullable().default(null).describe('Name or id of a policy, org unit or group; null: everywhere.'),
  reason: note,
  until: day,
});

const placeSeen = { control: z.string(), platform: platform.nullable(), population: z.string().nullable() };

export const exceptionSeen = z
  .strictObject({
    id: z.string(),
    ...placeSeen,
    scope: z.string().nullable(),
    reason: z.string(),
    until: z.string(),
    state: z.enum(exceptionStates),
    requestedBy: z.string(),
    requestedAt: instant,
    approvedBy: z.string().nullable(),
    approvedAt: instant.nullable(),
    endedBy: z.string().nullable(),
    endedAt: instant.nullable(),
    version,
  })
  .meta({ id: 'Exception' });
export const exceptionList = z.strictObject({ exceptions: z.array(exceptionSeen) });

export const attestationGiven = z.strictObject({
  ...place,
  outcome: z.enum(['ok', 'gap']),
  note: note.nullable().default(null).describe('What was seen, and where.'),
  until: day,
});

export const attestationSeen = z
  .strictObject({
    id: z.string(),
    ...placeSeen,
    outcome: z.enum(['ok', 'gap']),
    by: z.string(),
    at: instant,
    note: z.string().nullable(),
    until: z.string(),
    state: z.enum(attestationStates),
    endedBy: z.string().nullable(),
    endedAt: instant.nullable(),
    version,
  })
  .meta({ id: 'Attestation' });
export const attestationList = z.strictObject({ attestations: z.array(attestationSeen) });
