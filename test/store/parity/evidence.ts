import { expect, test } from '@jest/globals';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { aCollection, anUpload } from '../../support/stored.ts';

export function evidenceStories(board: () => OrganisationStore): void {
  test('collections are kept word for word; the latest is the one that was read last', async () => {
    const { collections } = board();
    const exports = [{ platform: 'teams', content: { b: 1, a: [1.5, null, true], 'Tag:x': {} } }];
    await collections.add(aCollection({ id: 'nieuw', readAt: '2026-11-20T08:00:00.000Z', exports }));
    await collections.add(aCollection({ id: 'oud', readAt: '2026-11-19T08:00:00.000Z' }));

    expect(JSON.stringify(await collections.get('nieuw'))).toBe(
      JSON.stringify({ ...aCollection(), id: 'nieuw', readAt: '2026-11-20T08:00:00.000Z', exports }),
    );
    expect((await collections.latest())?.id).toBe('nieuw');
    expect(await collections.get('nooit')).toBeNull();
  });

  test('old collections go', async () => {
    const { collections } = board();
    await collections.add(aCollection({ id: 'nieuw', readAt: '2026-11-20T08:00:00.000Z' }));
    await collections.add(aCollection({ id: 'oud', readAt: '2026-11-19T08:00:00.000Z' }));

    expect(await collections.removeBefore('2026-11-20T08:00:00.000Z')).toBe(1);
    expect(await collections.get('oud')).toBeNull();
    expect((await collections.latest())?.id).toBe('nieuw');
  });

  test('uploads are listed newest first, without their content', async () => {
    const { uploads } = board();
    const older = anUpload({ id: 'oud', uploadedAt: '2026-11-19T08:00:00.000Z' });
    await uploads.add(older, { TeamsMeetingPolicy: [] });
    await uploads.add(anUpload(), ['een', 'lijst']);

    expect(await uploads.list()).toEqual([anUpload(), older]);
    expect(await uploads.content('oud')).toEqual({ TeamsMeetingPolicy: [] });
    expect(await uploads.content('upload-1')).toEqual(['een', 'lijst']);
    expect(await uploads.content('nooit')).toBeNull();
  });

  test.each([null, 'tekst', 12, false, [], {}])('an upload may hold %j', async (content) => {
    const { uploads } = board();

    await uploads.add(anUpload(), content);

    expect(await uploads.content('upload-1')).toEqual(content);
  });

  test('an upload is removed once', async () => {
    const { uploads } = board();
    await uploads.add(anUpload(), {});
    await uploads.add(anUpload({ id: 'oud', uploadedAt: '2025-01-01T00:00:00.000Z' }), {});

    expect(await uploads.remove('upload-1')).toBe(true);
    expect(await uploads.remove('upload-1')).toBe(false);
    expect(await uploads.removeBefore('2026-01-01T00:00:00.000Z')).toBe(1);
    expect(await uploads.list()).toEqual([]);
  });

  test('how far a snapshot is, is written over and cleared', async () => {
    const { snapshots } = board();
    await snapshots.save('teams', { id: 's1', asked: 1 });
    await snapshots.save('teams', { id: 's1', asked: 2 });

    expect(await snapshots.load('teams')).toEqual({ id: 's1', asked: 2 });
    await snapshots.clear('teams');
    expect(await snapshots.load('teams')).toBeNull();
  });
}
