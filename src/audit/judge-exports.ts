import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import { dayIn } from '../model/day.ts';
import { runAudit } from './run-audit.ts';
import type { PlatformView } from '../model/holding.ts';
import type { Stage } from '../model/population.ts';
import type { Preset } from '../model/preset.ts';
import type { AuditRecord } from '../model/record.ts';
import type { School } from '../model/school.ts';
import { slugOf } from '../model/slug.ts';
import { presetById, presetIdFor, presetIds } from '../presets/index.ts';
import { nearest } from '../text/nearest.ts';
import { viewsOf, type RawExport } from './exports.ts';

interface Wanted {
  readonly preset: string | undefined;
  readonly stage: Stage;
}

/** Who makes the record, and when. */
interface Maker {
  readonly clock: Clock;
  /** Of the product. */
  readonly version: string;
  readonly newId: () => string;
  readonly startedAt: Date;
}

/** @throws AppError unknown-name, or whatever reading the exports throws. */
export function judgeExports(
  exports: readonly RawExport[],
  school: School | null,
  wanted: Wanted,
  { clock, version, newId, startedAt }: Maker,
): AuditRecord {
  const preset = presetOf(wanted.preset ?? school?.preset ?? presetIdFor(school?.organisation.country ?? null));
  const views = viewsOf(exports, school);
  const plan = {
    preset,
    overrides: school?.overrides ?? [],
    exceptions: school?.exceptions ?? [],
    attestations: school?.attestations ?? [],
    stage: wanted.stage,
    today: dayIn(school?.organisation.timezone ?? 'Europe/Amsterdam', startedAt),
  };
  return runAudit(views, plan, {
    id: newId(),
    version,
    organisation: organisationOf(school, views),
    mapping: school?.populations ?? [],
    startedAt,
    finishedAt: () => clock.now(),
  });
}

function presetOf(id: string): Preset {
  const preset = presetById(id);
  if (preset !== undefined) return preset;
  throw new AppError('unknown-name', { where: '--preset', name: id, meant: nearest(id, presetIds) ?? '', choices: presetIds.join(', ') });
}

/** Without a name, the vendor's own id keeps records of two tenants apart. */
function organisationOf(school: School | null, views: readonly PlatformView[]): AuditRecord['organisation'] {
  const name = school?.organisation.name ?? '';
  if (name === '') return { id: views.flatMap(({ tenantId }) => tenantId ?? []).join('+') || 'unnamed', name: '' };
  const id = slugOf(name);
  return { id: id === '' ? 'unnamed' : id, name };
}
