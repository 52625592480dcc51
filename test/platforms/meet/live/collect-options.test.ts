import { describe, expect, test } from '@jest/globals';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import type { WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { lines, policy, recording } from '../tenant.ts';
import { collect, contentOf, notAuthorised, tenant, unreadIn } from './collecting.ts';
import type { Workspace } from './workspace.ts';

describe('the admin log', () => {
  const parameters = [
    { name: 'APPLICATION_NAME', value: 'Google Meet' },
    { name: 'ORG_UNIT_NAME', value: '/Leerlingen' },
    { name: 'SETTING_NAME', value: 'RecordingSettingsProto allow_downloads_for_recording' },
    { name: 'NEW_VALUE', value: 'true' },
    { name: 'USER_EMAIL', value: 'beheer@delinde.nl' },
  ];
  const event = { name: 'CHANGE_APPLICATION_SETTING', parameters };
  const entry = { id: { time: '2026-06-01T10:00:00.000Z' }, actor: { email: 'beheer@delinde.nl' }, events: [event] };
  const logged: Workspace = { ...tenant, log: { CHANGE_APPLICATION_SETTING: [entry] } };
  const download = 'log.RecordingSettingsProto.allow_downloads_for_recording';

  test('tells what the Policy API does not show, and not who did it', async () => {
    const { view, collected, heard } = await collect(logged, undefined, { adminLog: 'read' });

    expect(lines(view, download)[0]).toBe('leerlingen /Leerlingen 2: true');
    expect(view.sources[2]).toMatchObject({ kind: 'reports-api', origin: 'admin.googleapis.com/admin/reports/v1', complete: true });
    expect(JSON.stringify(collected)).not.toContain('beheer@delinde.nl');
    const fields = heard.flatMap(({ path, query }) => (path.endsWith('/applications/admin') ? [query.get('fields')] : []));
    expect(fields).toEqual(Array.from({ length: 6 }, () => 'nextPageToken,items(id/time,events(name,parameters(name,value,boolValue)))'));
  });

  test('is not read unless asked for', async () => {
    const { view, heard } = await collect(logged);

    expect(heard.some(({ path }) => path.includes('/reports/'))).toBe(false);
    expect(lines(view, download)[0]).toContain('not-exposed');
  });

  test('of which a part is missing tells nothing: the missing part could be the latest word', async () => {
    const deleted = ({ query }: WireRequest): Mishap | null =>
      query.get('eventName') === 'DELETE_APPLICATION_SETTING' ? notAuthorised : null;
    const { view, collected } = await collect(logged, deleted, { adminLog: 'read' });

    expect(contentOf(collected, 'reports-api')).not.toHaveProperty('logs');
    expect(unreadIn(collected)).toEqual([
      'activities (DELETE_APPLICATION_SETTING, Google Meet), activities (DELETE_APPLICATION_SETTING, Google Meet GenAI): forbidden',
    ]);
    expect(lines(view, download)[0]).toMatch(/forbidden — activities .*: not read; .*Needed: a super administrator\.$/);
  });
});

describe('licences', () => {
  const plus = '/product/101031/sku/1010310008';
  const fundamentals = '/product/Google-Apps/sku/1010070001';
  const byLicence: Workspace = {
    ...tenant,
    policies: [
      [
        policy({ name: 's1', type: 'SYSTEM', unit: 'root', query: licensed(fundamentals), order: 101, value: false }),
        policy({ name: 's2', type: 'SYSTEM', unit: 'root', query: licensed(plus), order: 101.5, value: true }),
      ],
    ],
    licences: { [plus]: ['a1@delinde.nl', 'B2@delinde.nl'], [fundamentals]: ['p5@delinde.nl', 't9@delinde.nl'], '/product/a/sku/1': [] },
  };

  function licensed(licence: string): string {
    return `entity.licenses.exists(license, license in ['${licence}'])`;
  }

  test('divide people where policies depend on them', async () => {
    const { view, collected } = await collect(byLicence, undefined, { licences: 'read' });

    expect(lines(view, recording)).toEqual(['leerlingen / 1: true', 'leerlingen / 1: false', 'leraren / 1: true', 'stagiairs / 1: false']);
    expect(JSON.stringify(collected)).not.toMatch(/(?:a1|b2|p5|t9)@delinde/i);
  });

  test('that no policy names are not asked for; the customer is named by the id that policies tell', async () => {
    const { heard } = await collect(byLicence, undefined, { licences: 'read' });

    const asked = heard.filter(({ host }) => host === 'licensing.googleapis.com');
    expect(asked.map(({ path, query }) => `${path} ${query.get('customerId')} ${query.get('fields')}`).toSorted()).toEqual([
      '/apps/licensing/v1/product/101031/sku/1010310008/users C1 nextPageToken,items(userId)',
      '/apps/licensing/v1/product/Google-Apps/sku/1010070001/users C1 nextPageToken,items(userId)',
    ]);
  });

  test('are known before people are asked for: only there it shows whose address is whose', async () => {
    const { heard } = await collect(byLicence, undefined, { licences: 'read' });

    const hosts = heard.map(({ host, path }) => (path.endsWith('/directory/v1/users') ? 'users' : host));
    expect(hosts.lastIndexOf('licensing.googleapis.com')).toBeLessThan(hosts.indexOf('users'));
  });

  test('that were not asked for leave open what depends on them', async () => {
    const { view, heard } = await collect(byLicence);

    expect(lines(view, recording)[0]).toContain('ambiguous — depends on edition');
    expect(heard.some(({ query }) => query.get('fields')?.includes('primaryEmail') === true)).toBe(false);
  });

  test('that were refused leave it open too, and say what is missing', async () => {
    const { view } = await collect({ ...byLicence, undelegated: ['apps.licensing'] }, undefined, { licences: 'read' });

    expect(lines(view, recording)[0]).toMatch(/forbidden — depends on edition: .*; licenseAssignments.*Needed: .*\/apps\.licensing\.$/);
  });

  test('of which one could not be read decide where the others do', async () => {
    const { view, collected } = await collect({ ...byLicence, licences: { [plus]: ['a1@delinde.nl'] } }, undefined, { licences: 'read' });

    expect(contentOf(collected, 'directory-api')).toMatchObject({ countedLicences: [plus] });
    expect(unreadIn(collected)).toEqual([`licenseAssignments${fundamentals}: not-found`]);
    expect(lines(view, recording)[0]).toBe('leerlingen / 1: true');
    expect(lines(view, recording)[1]).toContain('leerlingen /Leerlingen 1: not-collected — depends on edition');
  });

  test('of somebody of whom licensing tells none are not known, rather than none', async () => {
    const { collected } = await collect({ ...byLicence, licences: { [plus]: [], [fundamentals]: [] } }, undefined, { licences: 'read' });

    expect(contentOf(collected, 'directory-api')['members']).toContainEqual({ orgUnitPath: '/Leerlingen', members: 2 });
  });
});
