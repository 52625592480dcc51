import { expect, test } from '@jest/globals';
import { AppError, explainError } from '../../../src/errors.ts';
import { looksLikeTeams, parseTeams } from '../../../src/platforms/teams/parse-teams.ts';
import { audit, sample } from '../../support/audit.ts';
import { meetingPolicy, strictPolicy } from '../../support/teams-bundle.ts';
import { input, parsed, told, viewOf, type Json } from './tenant.ts';

const loose: Json = { AllowCloudRecording: true, AutoAdmittedUsers: 'Everyone', NewMeetingRecordingExpirationDays: 120 };
const global = meetingPolicy('Global', loose);
const pupils = meetingPolicy('Leerlingen');
const settings = Object.keys(loose).map((property) => `TeamsMeetingPolicy.${property}`);

function readings(json: unknown): readonly string[] {
  const view = viewOf([json]);
  return ['Global', 'Leerlingen'].flatMap((policy) => settings.map((setting) => `${policy} ${told(view, setting, policy)}`));
}

function resource(resourceType: string, properties: Json): Json {
  return { displayName: `TeamsMeetingPolicy-${String(properties['Identity'])}`, resourceType, properties };
}

function withEnvelope(policy: Json): Json {
  const key = { ScopeClass: 'Tenant', AuthorityId: 'Class=Tenant', DefaultXml: '<xml/>' };
  return { ...policy, Key: key, ConfigMetadata: { Authority: 'Tenant' }, ConfigId: 'Global', Description: null };
}

const companion = { 'NewMeetingRecordingExpirationDays@odata.type': '#Int64', Ensure: 'Present' };
const plainName = { ...pupils, Identity: 'Leerlingen' };

test.each<[string, unknown]>([
  ['the bundle of our script', { exportedAt: '2026-11-20T08:00:00Z', TeamsMeetingPolicy: [global, pupils] }],
  ['keys named after the cmdlets', { 'Get-CsTeamsMeetingPolicy': [global, pupils] }],
  ['keys without the verb', { CsTeamsMeetingPolicy: [global, pupils] }],
  ['keys in another case', { teamsmeetingpolicy: [global, pupils] }],
  ['one policy per spelling of the key', { TeamsMeetingPolicy: global, 'get-csteamsmeetingpolicy': pupils }],
  ['a list wrapped in value', { TeamsMeetingPolicy: { value: [global, pupils], Count: 2 } }],
  ['the bare answer of the cmdlet', [global, pupils]],
  ['the envelope of the older cmdlets', [withEnvelope(global), withEnvelope(pupils)]],
  ['names without Tag:', [global, plainName]],
  ['names with Tag: in another case', [global, { ...pupils, Identity: 'TAG:Leerlingen' }]],
  ['a snapshot', { resources: [global, pupils].map((one) => resource('microsoft.teams.meetingpolicy', { ...one, ...companion })) }],
  ['a snapshot in camel case', { resources: [global, plainName].map((one) => resource('microsoft.teams.meetingPolicy', one)) }],
  ['a ScubaGear export', { module_version: '1.8.0', meeting_policies: [global, pupils] }],
])('%s says the same', (_story, json) => {
  expect(looksLikeTeams(json)).toBe(true);
  expect(readings(json)).toEqual([
    'Global true',
    'Global "Everyone"',
    'Global 120',
    'Leerlingen false',
    'Leerlingen "OrganizerOnly"',
    'Leerlingen 30',
  ]);
});

test('a single policy stands without a list around it', () => {
  expect(told(viewOf([global]), 'TeamsMeetingPolicy.AutoAdmittedUsers')).toBe('"Everyone"');
  expect(told(viewOf([{ TeamsMeetingPolicy: global }]), 'TeamsMeetingPolicy.AutoAdmittedUsers')).toBe('"Everyone"');
});

test.each([
  ['powershell-export', { TeamsMeetingPolicy: [], exportedAt: '2026-11-20T09:00:00+01:00' }, '2026-11-20T08:00:00.000Z'],
  ['powershell-export', { TeamsMeetingPolicy: [], exportedAt: 'gisteren' }, '2026-11-22T12:00:00.000Z'],
  ['powershell-export', [global], '2026-11-22T12:00:00.000Z'],
  ['configuration-snapshot', { resources: [resource('microsoft.teams.meetingpolicy', global)] }, '2026-11-22T12:00:00.000Z'],
  ['scubagear-export', sample('teams/tenant-a-policies.json'), '2026-05-04T17:15:48.307Z'],
])('a %s tells when it was made, else its file does', (kind, json, readAt) => {
  expect(parseTeams(input(json, 0))).toMatchObject({ kind, readAt, origin: 'file-0.json' });
});

test('the real ScubaGear export is read whole', () => {
  const view = viewOf([sample('teams/tenant-a-policies.json')]);

  expect(view.holdings('TeamsMeetingPolicy', []).map(({ scope }) => scope.name)).toHaveLength(11);
  expect(told(view, 'TeamsMeetingPolicy.AutoRecording', 'Default')).toBe('"Enabled"');
  expect(view.holdings('TeamsMeetingBroadcastPolicy', [])).toHaveLength(2);
  expect(told(view, 'TeamsClientConfiguration.AllowGuestUser')).not.toBe('nobody holds it');
});

test('properties that nobody asked about are kept, and the envelope is not', () => {
  const view = viewOf([[withEnvelope(meetingPolicy('Global', { NieuweEigenschap: ['a'], AutoAdmittedUsers: 'IedereenOpAarde' }))]]);

  expect(told(view, 'TeamsMeetingPolicy.NieuweEigenschap')).toBe('["a"]');
  expect(told(view, 'TeamsMeetingPolicy.AutoAdmittedUsers')).toBe('"IedereenOpAarde"');
  expect(told(view, 'TeamsMeetingPolicy.ConfigMetadata')).toBe('not-collected');
});

const bare: Json = { Identity: 'Global', AllowCloudRecording: true };
const snapshot = { resources: [resource('microsoft.teams.meetingpolicy', bare)] };
const forbidden = 'microsoft.teams.meetingpolicy: Error exporting resource [...] {"code":"Forbidden","message":"Access Denied."}';

test.each<[string, readonly unknown[], string, string]>([
  ['a property that is not there', [bare], 'AutoRecording', 'not-collected'],
  ['null', [{ ...bare, AutoRecording: null }], 'AutoRecording', 'not-collected'],
  ['an object that is null', [{ TeamsMeetingPolicy: null, TeamsEventsPolicy: [] }], 'AutoRecording', 'not-collected'],
  ['what a snapshot can never show', [snapshot], 'AutoRecording', 'not-exposed'],
  ['what a snapshot could show, and does not', [snapshot], 'AutoAdmittedUsers', 'not-collected'],
  ['never shown, but a second file has the object whole', [snapshot, bare], 'AutoRecording', 'not-collected'],
  ['never shown, but a second file does show it', [snapshot, { ...bare, AutoRecording: 'Enabled' }], 'AutoRecording', '"Enabled"'],
  ['two snapshots', [snapshot, snapshot], 'AutoRecording', 'not-exposed'],
  ['a snapshot that was refused', [{ resources: [], errorDetails: [forbidden] }], 'AllowCloudRecording', 'forbidden'],
  ['refused in camel case', [{ ...snapshot, errorDetails: [forbidden.replace('ngp', 'ngP')] }], 'AutoAdmittedUsers', 'forbidden'],
  [
    'a refusal of something else',
    [{ ...snapshot, errorDetails: ['microsoft.teams.eventspolicy: x'] }],
    'AutoAdmittedUsers',
    'not-collected',
  ],
  ['a bundle that was refused', [{ refused: ['Get-CsTeamsMeetingPolicy'], TeamsEventsPolicy: [] }], 'AllowCloudRecording', 'forbidden'],
  ['a bundle that names the noun', [{ refused: 'TeamsMeetingPolicy', TeamsEventsPolicy: [] }], 'AllowCloudRecording', 'forbidden'],
  ['refused here, whole there', [{ refused: ['TeamsMeetingPolicy'], TeamsEventsPolicy: [] }, bare], 'AutoRecording', 'not-collected'],
  [
    'ScubaGear without an answer',
    [{ meeting_policies: [], teams_unsuccessful_commands: ['Get-CsTeamsMeetingPolicy'] }],
    'AllowCloudRecording',
    'forbidden',
  ],
])('%s is unknown, and says why', (_story, files, property, expected) => {
  expect(told(viewOf(files), `TeamsMeetingPolicy.${property}`)).toBe(expected);
});

test('the policy name that nobody wrote down is no reason to fail', () => {
  const record = audit({ teams: [{ resources: [], errorDetails: [forbidden] }] });

  expect(record.sources[0]).toMatchObject({ complete: false });
  expect(record.sources[0]?.problems).toEqual([
    { nl: 'In dit bestand staat geen vergaderbeleid.', en: 'There are no meeting policies in this file.' },
    { nl: 'Toegang tot TeamsMeetingPolicy is geweigerd.', en: 'Access to TeamsMeetingPolicy was refused.' },
    // What Microsoft wrote is told word for word.
    { nl: forbidden, en: forbidden },
  ]);
  expect(record.findings.filter(({ platform, outcome }) => platform === 'teams' && outcome === 'ok')).toEqual([]);
});

test('keys that no check reads are named', () => {
  const [one] = parsed({ TeamsMeetingPolicy: [bare], TeamsUpdateManagementPolicy: [], GroupPolicyAssignment: [], users: [], refused: [] });

  expect(one?.problems).toEqual([
    {
      nl: '“TeamsUpdateManagementPolicy” wordt door geen enkele controle gebruikt.',
      en: '“TeamsUpdateManagementPolicy” is not used by any check.',
    },
  ]);
});

test.each<[string, unknown, string, RegExp]>([
  [
    'a policy without a name',
    { TeamsMeetingPolicy: [bare, { AllowMeetNow: true }] },
    'unusable-input',
    /file-0\.json.*TeamsMeetingPolicy\[1\]\.Identity/,
  ],
  ['a policy that is a text', { TeamsMeetingPolicy: ['Global'] }, 'unusable-input', /TeamsMeetingPolicy\[0\]/],
  ['a resource that is a text', { resources: [...snapshot.resources, 'x'] }, 'unusable-input', /resources\[1\]/],
  [
    'a resource without properties',
    { resources: [{ resourceType: 'microsoft.teams.meetingpolicy' }] },
    'unusable-input',
    /resources\[0\]\.properties/,
  ],
  ['members that are no table', { TeamsMeetingPolicy: [], groupMembers: ['a'] }, 'unusable-input', /groupMembers/],
  ['something else', { hallo: 1 }, 'unknown-export', /file-0\.json/],
  ['nothing', [], 'unknown-export', /a list of 0/],
  ['a word', 'hallo', 'unknown-export', /just a text/],
  ['a list of two kinds', [strictPolicy, { Identity: 'Global', AllowUserChat: true }], 'unknown-export', /a list of 2/],
  ['a key that every object has', { constructor: 1 }, 'unknown-export', /constructor/],
])('%s is refused, with the file and the place', (_story, json, code, says) => {
  const reading = () => parseTeams(input(json, 0));

  expect(reading).toThrow(expect.objectContaining({ name: 'AppError', code }));
  expect(reading).toThrow(says);
});

test.each([
  ['a policy that is a text', { TeamsMeetingPolicy: ['Global'] }, 'verwacht: een object met een Identity'],
  ['a policy without a name', { TeamsMeetingPolicy: [{ AllowMeetNow: true }] }, 'verwacht: de naam van het beleid'],
  ['a resource that is a text', { resources: [...snapshot.resources, 'x'] }, 'verwacht: een object met resourceType en properties'],
  ['a resource of no type', { resources: [...snapshot.resources, {}] }, 'verwacht: een naam zoals microsoft.teams.meetingpolicy'],
  ['members that are no table', { TeamsMeetingPolicy: [], groupMembers: ['a'] }, 'verwacht: een object dat bij elke groeps-id'],
  ['something else', { hallo: 1 }, 'gevonden: een object met hallo'],
])('%s is refused in Dutch too', (_story, json, says) => {
  expect(dutchRefusal(json)).toContain(says);
});

function dutchRefusal(json: unknown): string {
  try {
    parseTeams(input(json, 0));
  } catch (error) {
    if (error instanceof AppError) return explainError(error).nl.says;
    throw error;
  }
  return 'not refused';
}
