import * as z from 'zod';
import { stages } from '../../model/population.ts';
import { count, instant, localizedText, name, platform, vendorId, version } from './shared.ts';

const places = z.array(vendorId).max(1000).default([]);
const role = z.enum(['student', 'teacher', 'staff', 'guest']);

const definitionWanted = z.strictObject({
  id: name,
  role,
  stage: z.enum(stages).nullable().default(null),
  school: name.nullable().default(null).describe('Name of one of the schools.'),
  teamsGroups: places.describe('Entra group ids.'),
  orgUnits: z.array(vendorId.regex(/^\//, 'org-unit-path')).max(1000).default([]).describe('All below a unit belongs to it.'),
  googleGroups: places.describe('Google group ids.'),
  googleLicences: z.array(vendorId).max(100).nullable().default(null).describe('As /product/{product}/sku/{sku}.'),
});
export const populationsWanted = z.strictObject({ definitions: z.array(definitionWanted).max(1000) });

const definition = z
  .strictObject({
    id: z.string(),
    role: z.string(),
    stage: z.enum(stages).nullable(),
    school: z.string().nullable(),
    teamsGroups: z.array(z.string()),
    orgUnits: z.array(z.string()),
    googleGroups: z.array(z.string()),
    googleLicences: z.array(z.string()).nullable(),
  })
  .meta({ id: 'PopulationDefinition' });

export const populationsSeen = z.strictObject({
  definitions: z.array(definition),
  confirmedBy: z.string().nullable().describe('Null: nobody did.'),
  confirmedAt: instant.nullable(),
  version,
});

const place = z.strictObject({
  platform,
  kind: z.enum(['group', 'org-unit']),
  id: z.string(),
  name: z.string(),
  members: count.nullable(),
});

export const suggestionList = z.strictObject({
  suggestions: z.array(
    z.strictObject({ definition, because: z.array(z.strictObject({ place, word: z.string() })), members: count.nullable() }),
  ),
  mapped: z.array(place).describe('Places of the mapping, by the names that they have now, as far as these are known.'),
  unread: z.array(localizedText).describe('What could not be looked at, and why.'),
});
