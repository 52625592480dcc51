import { countries } from '../model/country.ts';
import * as z from 'zod';
import { locales } from '../model/language.ts';
import { platformIds } from '../model/platform.ts';
import { roles, stages } from '../model/population.ts';
import { stepNames, type Step } from '../model/step.ts';

const name = z.string().trim().min(1);
const day = z.iso.date().describe('The last day on which it counts, YYYY-MM-DD.');
const step = z.enum(Object.keys(stepNames) as [Step, ...Step[]]);
const platform = z.enum(platformIds);

const organisation = z
  .strictObject({
    name: name.describe('Name of the school or board.'),
    country: z.enum(countries).optional(),
    timezone: name.optional().describe('IANA time zone; Europe/Amsterdam unless told, Europe/Brussels in Belgium.'),
    language: z.enum(locales).optional(),
    microsoftTenantId: name.optional().describe('When given, a file of another tenant is refused.'),
    googleCustomerId: name.optional().describe('When given, a file of another customer is refused.'),
  })
  .describe('Whose tenant it is.');

const source = z.enum(['read', 'skip']);

const connections = z
  .strictObject({
    microsoft: z
      .strictObject({
        tenantId: name.optional().describe('Of the Entra tenant; organisation.microsoftTenantId unless told.'),
        clientId: name.optional().describe('Of the app registration.'),
        certificate: name.optional().describe('PEM file with private key and certificate. A client secret belongs in AZURE_CLIENT_SECRET.'),
        configurationApi: source.optional().describe('Teams’ own configuration API, which Microsoft does not document; skip unless told.'),
      })
      .optional(),
    google: z
      .strictObject({
        serviceAccount: name.optional().describe('JSON key file of the service account.'),
        subject: name.optional().describe('Address of a super administrator.'),
        adminLog: source.optional().describe('Evidence for what the Policy API does not show; skip unless told.'),
        licences: source.optional().describe('Who has which licence; its only scope may also write. Skip unless told.'),
      })
      .optional(),
  })
  .describe('Where audit --tenant reads. Paths are relative to this file.');

const override = z
  .strictObject({
    control: name,
    role: z.enum(roles),
    stage: z.enum(stages).optional(),
    platform: platform.optional(),
    accept: step.describe('The loosest step that the school accepts.'),
    reason: name,
  })
  .describe('A value of the preset that the school sets otherwise.');

const population = z
  .strictObject({
    id: name,
    role: z.enum(['student', 'teacher', 'staff', 'guest']),
    stage: z.enum(stages).optional(),
    school: name.optional(),
    teams: z.strictObject({ groups: z.array(name).min(1).describe('Entra group ids.') }).optional(),
    google: z
      .strictObject({
        orgUnits: z.array(name.regex(/^\//, 'org-unit-path')).optional(),
        groups: z.array(name).optional().describe('Google group ids.'),
        licences: z.array(name).optional().describe('As /product/{product}/sku/{sku}.'),
      })
      .optional(),
  })
  .describe('People in one role: which groups and org units they are in.');

const exception = z
  .strictObject({
    control: name,
    platform: platform.optional(),
    scope: name.optional().describe('Name or id of a policy, org unit or group.'),
    population: name.optional(),
    reason: name,
    approvedBy: name,
    until: day,
  })
  .describe('A gap that is accepted for a while.');

const attestation = z
  .strictObject({
    control: name,
    platform: platform.optional(),
    population: name.optional(),
    outcome: z.enum(['ok', 'gap']),
    by: name,
    until: day,
  })
  .describe('A named person’s word for what no source shows.');

/** The content of `lesklaar.yaml`. Keys that are not listed are errors. */
export const schoolSchema = z
  .strictObject({
    organisation: organisation.optional(),
    connections: connections.optional(),
    preset: name.optional(),
    overrides: z.array(override).optional(),
    populations: z.array(population).optional(),
    exceptions: z.array(exception).optional(),
    attestations: z.array(attestation).optional(),
  })
  .meta({ title: 'lesklaar.yaml', description: 'What a school tells Lesklaar about itself.' });

export type SchoolFile = z.infer<typeof schoolSchema>;

/** The JSON Schema (draft 2020-12) that editors use for `lesklaar.yaml`. */
export function schoolJsonSchema(): object {
  return z.toJSONSchema(schoolSchema, { io: 'input' });
}
