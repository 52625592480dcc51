import type { OrganisationStore } from '../../src/store/store.ts';
import { aRecord, hostileNames } from './record.ts';
import { aSchoolRecord } from './school-record.ts';
import {
  aChecklistItem,
  aCollection,
  aConfirmation,
  aDelivery,
  aRegisterEntry,
  anAttestation,
  anException,
  anOrganisation,
  anUpload,
  aSchedule,
  aTrailEntry,
} from './stored.ts';

/** Something of everything, with names as they come. */
export async function fillStore(store: OrganisationStore): Promise<void> {
  const { version } = await store.organisation.put(anOrganisation(), null);
  await store.organisation.put(anOrganisation({ name: 'Scholengroep De Linde \0 \uD800 \u2028 💥' }), version);
  await store.schools.put({ id: 'eik', name: 'De Eik', stage: 'primary', country: 'NL' });
  await store.populations.put({ definitions: [], confirmedBy: 'ict', confirmedAt: '2026-11-22T09:00:00.000Z' }, 0);
  for (const [index, name] of hostileNames.entries()) {
    await store.exceptions.put(anException({ id: `uitzondering-${index}`, reason: name }));
    await store.conversations.put(name, { name });
    await store.confirmations.add(aConfirmation({ personId: name, personName: name, instruction: name }));
    await store.preferences.put(name, { locale: 'nl-BE' });
    await store.activities.claim(name);
    await store.trail.add(aTrailEntry({ subject: name, before: name, after: { [name]: name } }));
  }
  await store.attestations.put(anAttestation());
  await store.checklists.put(aChecklistItem({ state: { done: true } }));
  await store.checklists.put(aChecklistItem({ person: 'leraar-1' }));
  await store.registers.put(aRegisterEntry());
  await store.collections.add(aCollection());
  await store.uploads.add(anUpload(), { TeamsMeetingPolicy: hostileNames });
  await store.uploads.add(anUpload({ id: 'leeg' }), null);
  await store.snapshots.save('teams', null);
  await store.audits.add(aSchoolRecord(), { trigger: 'nightly', collectionId: 'verzameling-1' });
  await store.audits.add(aRecord({ id: 'kaal', finishedAt: '2026-11-21T08:00:00.123456Z', findings: [] }), {
    trigger: 'demand',
    collectionId: null,
  });
  await store.schedules.put(aSchedule());
  await store.schedules.put(
    aSchedule({ id: 'weekly-card/19:kanaal', kind: 'weekly-card', cron: '30 8 * * 1', details: { platform: 'teams', locale: 'nl-BE' } }),
  );
  await store.registers.put(
    aRegisterEntry({ register: 'school-calendar', entry: 'school-calendar~eik', school: 'eik', content: { region: 'noord' } }),
  );
  await store.registers.put(
    aRegisterEntry({ register: 'school-holidays', entry: 'school-holidays~2026-2027', year: '2026-2027', content: { days: hostileNames } }),
  );
  await store.deliveries.open(aDelivery({ state: 'sent', messageId: '1', tries: 1 }));
  await store.deliveries.open(aDelivery({ occurrence: '2026-11-30', state: 'sending', tries: 1 }));
}
