import type { Clock } from '../clock.ts';
import { namelessOrganisation } from '../model/nameless-organisation.ts';
import type { School } from '../model/school.ts';
import { slugOf } from '../model/slug.ts';
import type { OrganisationStore } from '../store/store.ts';

export interface FirstSettings {
  readonly school: School | null;
  /** Of the nightly audit, in the organisation's time zone; null: none. */
  readonly nightly: string | null;
  readonly newId: () => string;
  readonly clock: Clock;
}

const file = 'lesklaar.yaml';

/**
 * What `lesklaar.yaml` tells, kept the first time that the service meets the organisation. From then on people change it in the product, and the file is not
 * looked at again. Several instances may start at once: the first one's counts.
 */
export async function keepFirstSettings(store: OrganisationStore, settings: FirstSettings): Promise<void> {
  await store.transaction(async (inside) => {
    await inside.oneAtATime('first settings');
    if ((await inside.organisation.get()) !== null) return;
    const { organisation, preset = null, overrides = [] } = settings.school ?? { organisation: namelessOrganisation };
    await inside.organisation.put({ ...organisation, preset, overrides }, null);
    await keepPeople(inside, settings.school);
    await keepDecisions(inside, settings);
    if (settings.nightly === null) return;
    const { timezone } = organisation;
    await inside.schedules.put({
      id: 'nightly-audit',
      kind: 'nightly-audit',
      cron: settings.nightly,
      timezone,
      active: true,
      details: {},
      version: 0,
    });
  });
}

async function keepPeople(inside: OrganisationStore, school: School | null): Promise<void> {
  const definitions = school?.populations ?? [];
  if (definitions.length === 0) return;
  await inside.populations.put({ definitions, confirmedBy: null, confirmedAt: null }, 0);
  const names = new Map(definitions.flatMap(({ school: name, stage }) => (name === null ? [] : [[name, stage] as const])));
  for (const [name, stage] of names) {
    await inside.schools.put({ id: slugOf(name), name, stage, country: school?.organisation.country ?? null });
  }
}

/** What a file says was approved counts as approved by whom it names. */
async function keepDecisions(inside: OrganisationStore, { school, newId, clock }: FirstSettings): Promise<void> {
  const at = clock.now().toISOString();
  for (const exception of school?.exceptions ?? []) {
    await inside.exceptions.put({
      ...exception,
      id: newId(),
      state: 'approved',
      requestedBy: file,
      requestedAt: at,
      approvedAt: at,
      endedBy: null,
      endedAt: null,
      version: 0,
    });
  }
  for (const attestation of school?.attestations ?? []) {
    await inside.attestations.put({ ...attestation, id: newId(), at, note: file, endedBy: null, endedAt: null, version: 0 });
  }
}
