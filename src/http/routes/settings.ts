import { changeSettings } from '../../use-cases/settings/change-settings.ts';
import { getSettings } from '../../use-cases/settings/get-settings.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { settingsSeen, settingsWanted } from '../schemas/settings.ts';

export const settingsRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/settings',
    operation: 'getSettings',
    action: 'settings.read',
    summary: { nl: 'Organisatie, norm en eigen waarden', en: 'Organisation, standard and own values' },
    answers: { 200: { says: 'What is set, and what may be chosen.', json: settingsSeen } },
    handle: async (call) => {
      const settings = await getSettings(call);
      return json(settings, { version: settings.organisation.version });
    },
  }),
  defineRoute({
    method: 'put',
    path: '/settings',
    operation: 'changeSettings',
    action: 'settings.change',
    summary: { nl: 'Wijzig organisatie, norm en eigen waarden', en: 'Change organisation, standard and own values' },
    body: settingsWanted,
    needsVersion: true,
    answers: { 200: { says: 'What is set from now on.', json: settingsSeen } },
    handle: async (call) => {
      const settings = await changeSettings({ ...call, jobs: call.parts.jobs }, call.body, numberedVersion(call.seen));
      return json(settings, { version: settings.organisation.version });
    },
  }),
];
