import { describe, expect, test } from '@jest/globals';
import { entryPage } from '../../../src/use-cases/checklists/list-entries.ts';
import { listOpenTasks } from '../../../src/use-cases/checklists/list-tasks.ts';
import { codeOf } from '../office.ts';
import { openListsOffice } from './lists-office.ts';
import { auditOf } from './pretend-school.ts';

const office = openListsOffice();

describe('LOA-4: rows that the audit can prove', () => {
  const central = 'loa-central-user-rights';

  test('nobody ticks central user rights: it ticks itself, unticks when the tenant drifts, and names what fails', async () => {
    const { as, item, change, audited } = await office.board();
    const before = await item(as('admin'), central);
    await audited(auditOf());
    const right = await item(as('admin'), central);
    await audited(auditOf({ pupils: { AllowCloudRecording: true, AllowTranscription: true } }));
    const drifted = await item(as('admin'), central);
    await audited(auditOf());
    const mended = await item(as('admin'), central);

    expect([before, right, drifted, mended].map(({ done, audit }) => [done, audit?.state])).toEqual([
      [false, undefined],
      [true, 'proven'],
      [false, 'failing'],
      [true, 'proven'],
    ]);
    const failing = drifted.audit?.settings.filter(({ outcome }) => outcome === 'gap');
    expect(failing?.map(({ setting }) => setting)).toEqual(['recording.students', 'transcription.students']);
    expect(failing?.[0]?.findings[0]).toMatchObject({
      scope: 'Global',
      because: { nl: 'Leerlingen kunnen zelf een opname van de les starten.' },
    });
    expect(await codeOf(change(as('admin'), central, { ticked: true }))).toBe('not-ticked-by-hand');
  });

  test('a year that passed keeps the last audit of its own days', async () => {
    const { as, item, audited, store } = await office.board();
    const spring = { ...auditOf(), id: 'controle-van-het-voorjaar', finishedAt: '2026-05-20T10:00:00.000Z' };
    await store.audits.add(spring, { trigger: 'demand', collectionId: null });
    await audited(auditOf({ pupils: { AllowCloudRecording: true } }));

    const seen = await Promise.all(['2026-2027', '2025-2026', '2024-2025'].map(async (year) => item(as('admin'), central, { year })));

    expect(seen.map(({ done, audit }) => [done, audit?.state])).toEqual([
      [false, 'failing'],
      [true, 'proven'],
      [false, undefined],
    ]);
  });

  test('what could not be read is no proof', async () => {
    const { as, item, audited } = await office.board();
    await audited(auditOf({ pupils: { AllowTranscription: undefined } }));

    const row = await item(as('admin'), central);

    expect([row.done, row.audit?.state]).toEqual([false, 'unknown']);
    expect(row.audit?.settings.find(({ setting }) => setting === 'transcription.students')?.outcome).toBe('unknown');
  });

  test('an approved deviation counts, and is named as one', async () => {
    const { as, item, audited } = await office.board();
    const record = auditOf({ pupils: { AllowCloudRecording: true } });
    const findings = record.findings.map((one) =>
      one.control === 'recording' && one.outcome === 'gap' ? { ...one, outcome: 'accepted' as const } : one,
    );
    await audited({ ...record, findings });

    const row = await item(as('admin'), central);

    expect(row.done).toBe(true);
    expect(row.audit?.settings.find(({ setting }) => setting === 'recording.students')?.outcome).toBe('accepted');
  });

  test('a person’s tick is undone while the audit sees otherwise, stays remembered, and comes back when it is mended', async () => {
    const { as, change, item, audited } = await office.board();
    await audited(auditOf());
    await change(as('ict-coordinator'), 'loa-code-ban-recording', { ticked: true });
    await audited(auditOf({ pupils: { AllowCloudRecording: true } }));
    const drifted = await item(as('leader'), 'loa-code-ban-recording');
    const tasks = await listOpenTasks(as('leader'), { school: null, whose: 'everybody' });
    await audited(auditOf());
    const mended = await item(as('leader'), 'loa-code-ban-recording');

    expect(drifted).toMatchObject({ done: false, by: 'audit', state: { tick: { by: { name: 'Ict-coordinator' } } } });
    expect(tasks.map(({ kind, item: id }) => [kind, id])).toContainEqual(['contradicted', 'loa-code-ban-recording']);
    expect(mended).toMatchObject({ done: true, by: 'person' });
  });

  test('another school’s gap is not this school’s', async () => {
    const { as, item, audited, store } = await office.board();
    for (const name of ['De Eik', 'De Beuk'])
      await store.schools.put({ id: name.slice(3).toLowerCase(), name, stage: null, country: null });
    const record = auditOf({ pupils: { AllowCloudRecording: true } });
    await audited({
      ...record,
      populations: record.populations.map((one) => (one.role === 'student' ? { ...one, school: 'De Eik' } : one)),
    });

    const [eik, beuk] = [
      await item(as('leader'), 'loa-code-ban-recording', { school: 'eik' }),
      await item(as('leader'), 'loa-code-ban-recording', { school: 'beuk' }),
    ];

    expect([eik.audit?.state, beuk.audit?.settings[0]?.outcome]).toEqual(['failing', 'unknown']);
  });
});

test('LOA-5: the row on teacher instructions shows who confirmed which, and is done when all teachers confirmed all', async () => {
  const { as, item, audited, store } = await office.board();
  await audited(auditOf());
  const open = await item(as('leader'), 'loa-teacher-instructions');
  const needed = open.instructions?.instructions ?? [];
  const confirm = async (who: string, { control, platform }: (typeof needed)[number]): Promise<void> => {
    const told = { personId: who, personName: who, instruction: `${platform}.${control}`, fingerprint: 'x', platform, control };
    await store.confirmations.add({ ...told, at: '2026-11-20T08:00:00.000Z' });
  };
  const [first, ...others] = needed;
  if (first === undefined) throw new Error('there is something to instruct');
  await confirm('Ada', first);
  const one = await item(as('leader'), 'loa-teacher-instructions');
  for (const instruction of others) await confirm('Ada', instruction);
  for (const instruction of needed) await confirm('Bram', instruction);
  const done = await item(as('leader'), 'loa-teacher-instructions');

  expect(needed.map(({ control }) => control)).toEqual(expect.arrayContaining(['lobby', 'unmuting-self', 'camera']));
  expect(open).toMatchObject({ done: false, instructions: { state: 'open', teachers: 2 } });
  expect(one.instructions?.instructions[0]).toMatchObject({
    title: expect.anything() as unknown,
    confirmedBy: [{ name: 'Ada', at: '2026-11-20T08:00:00.000Z' }],
  });
  expect([one.done, done.done, done.by]).toEqual([false, true, 'confirmations']);
});

test('LOA-5: as long as nobody counted the teachers, nobody can know that all confirmed', async () => {
  const { as, item, audited } = await office.board();
  const record = auditOf();
  await audited({ ...record, populations: record.populations.map((one) => ({ ...one, members: null })) });

  expect((await item(as('leader'), 'loa-teacher-instructions')).instructions).toMatchObject({ state: 'unknown', teachers: null });
});

describe('LOA-7: the recordings protocol', () => {
  const protocol = { storage: 'own-region', access: 'class', exchange: 'nobody', retentionDays: 30, deletedBy: 'de ict-coördinator' };

  test.each([
    { keeps: 120, state: 'attention', en: 'The protocol says 30 days; the tenant keeps them for 120 days (Microsoft Teams, “Leraren”).' },
    {
      keeps: -1,
      state: 'attention',
      en: 'The protocol says 30 days; the tenant never deletes recordings by itself (Microsoft Teams, “Leraren”).',
    },
    { keeps: 30, state: 'ok', en: 'The protocol says 30 days; the tenant keeps recordings no longer.' },
    { keeps: 14, state: 'ok', en: 'The protocol says 30 days; the tenant keeps recordings no longer.' },
    { keeps: undefined, state: 'unknown', en: 'The protocol says 30 days; how long recordings stay could not be seen (Microsoft Teams).' },
  ])('says 30 days, and the tenant keeps $keeps', async ({ keeps, state, en }) => {
    const { as, add, audited } = await office.board();
    await audited(auditOf({ teachers: { NewMeetingRecordingExpirationDays: keeps } }));

    const { remarks } = await add(as('leader'), 'recordings-protocol', protocol);

    expect(remarks[0]).toMatchObject({ state, text: { en } });
  });

  test('is held against where recordings are kept, and tells what could not be seen', async () => {
    const { as, add, audited } = await office.board();
    await audited(auditOf({ teachers: { AllowRecordingStorageOutsideRegion: true } }));

    const { remarks } = await add(as('leader'), 'recordings-protocol', protocol);

    expect(remarks.map(({ state }) => state)).toEqual(['ok', 'attention', 'unknown', 'unknown']);
    expect(remarks[1]?.text.en).toBe('Storage: the tenant may keep recordings outside its own region.');
  });

  test('before any audit nothing agrees and nothing differs', async () => {
    const { as, add } = await office.board();

    expect((await add(as('leader'), 'recordings-protocol', protocol)).remarks.map(({ state }) => state)).toEqual(['unknown']);
  });

  test('prints as a page, and ticks the rows that it settles', async () => {
    const { as, add, item, audited } = await office.board('Scholengroep De Linde');
    const { entry } = await add(as('leader'), 'recordings-protocol', protocol);

    const page = await entryPage(as('dpo'), entry);
    const settled = await Promise.all(
      ['storage', 'access', 'exchange', 'retention'].map((part) => item(as('leader'), `loa-recordings-${part}`)),
    );
    await audited(auditOf({ teachers: { NewMeetingRecordingExpirationDays: 120 } }));
    const drifted = await item(as('leader'), 'loa-recordings-retention');

    expect(page).toMatchObject({
      subtitle: 'Scholengroep De Linde',
      chapters: [{ id: 'storage' }, { id: 'access' }, { id: 'exchange' }, { id: 'retention' }],
    });
    expect(JSON.stringify(page)).toContain('Recordings stay for 30 days at most');
    expect(settled.map(({ done, by }) => [done, by])).toEqual(Array.from({ length: 4 }, () => [true, 'register']));
    expect(drifted).toMatchObject({ done: false, by: 'audit' });
  });
});

test('LOA-8: teachers may record only what is agreed: the register is what permits it', async () => {
  const { as, change, item, add, audited } = await office.board();
  await audited(auditOf());
  await change(as('leader'), 'loa-record-lessons-when', { ticked: true });
  const without = await item(as('leader'), 'loa-record-lessons-when');
  const agreement = {
    what: 'Instructielessen groep 8',
    use: 'recorded',
    why: 'Om terug te kijken.',
    decidedBy: 'de directie',
    from: '2026-09-01',
  };
  await add(as('leader'), 'recording-agreement', { ...agreement, use: 'live' });
  const onlyLive = await item(as('leader'), 'loa-record-lessons-when');
  await add(as('leader'), 'recording-agreement', agreement);
  const agreed = await item(as('leader'), 'loa-record-lessons-when');

  const outcomes = [without, onlyLive, agreed].map(({ done, audit }) => [
    done,
    audit?.settings.find(({ setting }) => setting === 'recording.teachers')?.outcome,
  ]);
  expect(outcomes).toEqual([
    [false, 'not-agreed'],
    [false, 'not-agreed'],
    [true, 'agreed'],
  ]);
});

test('LOA-8: an agreement that is over permits nothing', async () => {
  const { as, add, item, audited } = await office.board();
  await audited(auditOf());

  const over = await add(as('leader'), 'recording-agreement', {
    what: 'Toetsweek',
    use: 'recorded',
    why: 'Inhalen',
    decidedBy: 'directie',
    from: '2026-01-01',
    until: '2026-11-21',
  });

  expect(over.remarks).toEqual([
    { state: 'attention', text: { nl: 'Deze afspraak geldt vandaag niet.', en: 'This agreement does not apply today.' } },
  ]);
  expect((await item(as('leader'), 'loa-record-lessons-when')).done).toBe(false);
});
