import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { aFinding, aRecord, hostileNames } from '../../support/record.ts';
import { aCollection, aDelivery, anException, anOrganisation, anUpload, aSchedule, aTrailEntry } from '../../support/stored.ts';

const onDemand = { trigger: 'demand', collectionId: null } as const;

/** What PostgreSQL has no room for in a text, or none in an index. */
const oddTexts = [
  ...hostileNames,
  'met \0 nul',
  '\0',
  '\uD800',
  '\uDC00 los',
  '\uFFFF\uFDD0',
  '"; drop table audit; --',
  "' or '1'='1",
  '$1 \\u0000 {}',
  '__proto__',
  'sha256:',
  '\u2028\u2029',
  '💥'.repeat(3000),
].map((text) => ({ text, shown: JSON.stringify(text).slice(0, 40) }));

export function oddTextStories(board: () => OrganisationStore): void {
  test.each(oddTexts)('a policy, population and board may be called $shown', async ({ text: name }) => {
    const { audits, organisation } = board();
    const finding = aFinding({ scope: { kind: 'policy', id: name, name }, population: name, control: name });
    const populations = [{ ...aRecord().populations[0], id: name, school: name }] as typeof record.populations;
    const record = aRecord({ id: `audit ${name}`, preset: name, findings: [finding], populations });

    await organisation.put(anOrganisation({ name }), null);
    await audits.add(record, onDemand);

    expect((await organisation.get())?.name).toBe(name);
    expect(await audits.get(record.id)).toEqual(record);
    expect(await audits.latestId()).toBe(record.id);
    for (const filter of [{ population: name }, { school: name }, { control: name }, { framework: 'cisa-scuba' }]) {
      expect((await audits.findings(record.id, filter, { limit: 10 }))?.rows).toEqual([finding]);
    }
    expect(await audits.history(finding)).toHaveLength(1);
  });

  test.each(oddTexts)('whatever has an id may have $shown for one', async ({ text: id }) => {
    const { exceptions, schools, checklists, registers, schedules, deliveries, conversations, collections, uploads, snapshots, trail } =
      board();
    await exceptions.put(anException({ id, reason: id }));
    await schools.put({ id, name: id, stage: null, country: null });
    await checklists.put({ checklist: id, item: id, school: id, year: id, person: null, state: { [id]: id }, version: 0 });
    await registers.put({ register: id, entry: id, school: id, year: id, content: { [id]: id }, version: 0 });
    await schedules.put(aSchedule({ id }));
    await conversations.put(id, { id });
    await collections.add(aCollection({ id, exports: [id] }));
    await uploads.add(anUpload({ id, name: id }), { [id]: id });
    await snapshots.save(id, id);
    await trail.add(aTrailEntry({ subject: id, actorId: id, before: id }));

    expect((await exceptions.get(id))?.reason).toBe(id);
    expect((await schools.list())[0]?.id).toBe(id);
    expect((await checklists.items(id, id))[0]?.state).toEqual({ [id]: id });
    expect((await registers.list([id], id))[0]?.content).toEqual({ [id]: id });
    expect(await schedules.remove(id)).toBe(true);
    expect(await conversations.get(id)).toEqual({ id });
    expect((await collections.get(id))?.exports).toEqual([id]);
    expect(await uploads.content(id)).toEqual({ [id]: id });
    expect(await snapshots.load(id)).toBe(id);
    expect((await trail.list({ subject: id, actorId: id }, { limit: 1 })).rows[0]?.before).toBe(id);
    const delivery = aDelivery({ id, schedule: id, occurrence: id, messageId: id });
    expect(await deliveries.open(delivery)).toBe(true);
    expect(await deliveries.open(delivery)).toBe(false);
    expect((await deliveries.list({ schedule: id }, { limit: 1 })).rows).toEqual([delivery]);
  });

  test.each(oddTexts)('searching for $shown finds nothing that is not there, and breaks nothing', async ({ text: search }) => {
    const { audits } = board();
    await audits.add(aRecord(), onDemand);

    expect((await audits.findings(aRecord().id, { search }, { limit: 1 }))?.rows).toEqual(
      search.replaceAll('\0', ' ').trim() === '' ? [aFinding()] : [],
    );
  });

  test('ids that only differ in what PostgreSQL cannot store stay apart', async () => {
    const { schools } = board();
    const ids = ['a\0', 'a\uD800', 'a\uD801', 'a\uFFFD', `${'a'.repeat(201)}b`, `${'a'.repeat(201)}c`];
    for (const id of ids) await schools.put({ id, name: id, stage: null, country: null });

    expect((await schools.list()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('a collection of forty megabytes is kept whole', async () => {
    const { collections } = board();
    const exports = Array.from({ length: 400 }, (_, index) => ({ index, content: `${index} `.repeat(100_000 / `${index} `.length) }));

    await collections.add(aCollection({ exports }));

    expect((await collections.latest())?.exports).toEqual(exports);
  }, 60_000);
}
