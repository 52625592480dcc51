import { countries } from '../../model/country.ts';
import * as z from 'zod';
import { locales } from '../../model/language.ts';
import { roles, stages } from '../../model/population.ts';
import { scheduleIds } from '../../use-cases/schedules/unset-schedule.ts';
import { id, instant, localizedText, name, note, platform, step, vendorId, version } from './shared.ts';

const country = z.enum(countries).nullable();
const stage = z.enum(stages).nullable();

const override = z.strictObject({
  control: name,
  role: z.enum(roles),
  stage,
  platform: platform.nullable(),
  accept: step.describe('The loosest step that the school accepts.'),
  reason: note,
});

export const settingsWanted = z.strictObject({
  name,
  country,
  timezone: name,
  language: z.enum(locales).nullable(),
  microsoftTenantId: vendorId.nullable().describe('When given, an export of another tenant is refused.'),
  googleCustomerId: vendorId.nullable().describe('When given, an export of another customer is refused.'),
  preset: name.nullable(),
  overrides: z.array(override).max(500),
});

const organisation = z
  .strictObject({
    name: z.string(),
    country,
    timezone: z.string(),
    language: z.enum(locales).nullable(),
    microsoftTenantId: z.string().nullable(),
    googleCustomerId: z.string().nullable(),
    preset: z.string().nullable(),
    overrides: z.array(z.strictObject({ ...override.shape, control: z.string(), reason: z.string() })),
    version,
  })
  .meta({ id: 'Organisation' });

export const settingsSeen = z.strictObject({
  organisation,
  choices: z.strictObject({
    presets: z.array(z.strictObject({ id: z.string(), title: localizedText, about: localizedText })),
    controls: z.array(z.strictObject({ id: z.string(), title: localizedText, steps: z.array(step) })),
  }),
});

const school = { name: z.string(), stage, country };
export const schoolList = z.strictObject({ schools: z.array(z.strictObject({ id: z.string(), ...school })), version: z.string() });
export const schoolsWanted = z.strictObject({
  schools: z.array(z.strictObject({ id: id.nullable().default(null).describe('Null: a new one.'), ...school, name })).max(500),
});

export const schedule = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    cron: z.string(),
    timezone: z.string(),
    active: z.boolean(),
    details: z.record(z.string(), z.unknown()),
    version,
  })
  .meta({ id: 'Schedule' });
export const scheduleList = z.strictObject({ schedules: z.array(schedule) });
export const scheduleParams = z.strictObject({ id: z.enum(scheduleIds) });
export const scheduleWanted = z.strictObject({
  cron: z.string().max(200).describe('Five fields; the first is one number.'),
  timezone: name,
  active: z.boolean(),
});

export const trailRow = z
  .strictObject({
    id: z.string(),
    at: instant,
    actorId: z.string(),
    actorName: z.string(),
    action: z.string(),
    subject: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'TrailEntry' });
