import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AuditPlan } from '../../src/audit/plan.ts';
import { runAudit } from '../../src/audit/run-audit.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PlatformView } from '../../src/model/holding.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { School } from '../../src/model/school.ts';
import { meetView } from '../../src/platforms/meet/meet-view.ts';
import { parseMeet } from '../../src/platforms/meet/parse-meet.ts';
import { parseTeams } from '../../src/platforms/teams/parse-teams.ts';
import { teamsView } from '../../src/platforms/teams/teams-view.ts';
import { presetById } from '../../src/presets/index.ts';

export const noon = new Date('2026-11-22T12:00:00Z');

export interface Audited {
  readonly teams?: readonly unknown[];
  readonly meet?: readonly unknown[];
  readonly school?: School;
  readonly preset?: string;
  readonly plan?: Partial<AuditPlan>;
}

/** An audit of exports given as objects, on 22 November 2026. The record is held against its JSON Schema. */
export function audit({ teams = [], meet = [], school, preset = 'nl-school', plan = {} }: Audited): AuditRecord {
  const views: PlatformView[] = [];
  if (teams.length > 0)
    views.push(
      teamsView(
        teams.map((json, index) => parseTeams(input(json, `teams-${index}.json`))),
        school ?? null,
      ),
    );
  if (meet.length > 0)
    views.push(
      meetView(
        meet.map((json, index) => parseMeet(input(json, `meet-${index}.json`))),
        school ?? null,
      ),
    );
  return checked(runAudit(views, planOf(preset, school, plan), { ...frame, mapping: school?.populations ?? [] }));
}

/** The findings of one control, shortened to what a story needs. */
export function verdicts(record: AuditRecord, control: string): readonly string[] {
  return findingsOf(record, control).map(
    ({ scope, population, outcome, affected }) => `${scope.name} ${population} ${outcome} ${affected ?? '-'}`,
  );
}

export function findingsOf(record: AuditRecord, control: string): readonly Finding[] {
  return record.findings.filter((finding) => finding.control === control);
}

/** The sample of that name, parsed anew each time. */
export function sample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../src/samples/${name}`, import.meta.url), 'utf8'));
}

const ajv = new Ajv2020({ allErrors: false });
addFormats.default(ajv);
const schema = JSON.parse(readFileSync(new URL('../../src/audit/audit-record.schema.json', import.meta.url), 'utf8')) as object;
const fits = ajv.compile(schema);

/** The record as its reader gets it; fails when it does not fit the schema that ships with the product. */
export function checked(record: AuditRecord): AuditRecord {
  const written = JSON.parse(JSON.stringify(record)) as AuditRecord;
  if (!fits(written)) throw new Error(`the record does not fit its schema: ${ajv.errorsText(fits.errors)}`);
  return written;
}

const frame = { id: 'test', version: '0.0.0', organisation: { id: 'de-linde', name: 'De Linde' }, startedAt: noon, finishedAt: () => noon };

function planOf(preset: string, school: School | undefined, plan: Partial<AuditPlan>): AuditPlan {
  const found = presetById(preset);
  if (found === undefined) throw new Error(`no preset ${preset}`);
  return {
    preset: found,
    overrides: school?.overrides ?? [],
    exceptions: school?.exceptions ?? [],
    attestations: school?.attestations ?? [],
    stage: 'primary',
    today: '2026-11-22',
    ...plan,
  };
}

function input(json: unknown, origin: string): { json: unknown; origin: string; readAt: string } {
  return { json, origin, readAt: noon.toISOString() };
}
