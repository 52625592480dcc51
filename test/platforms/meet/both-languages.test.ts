import { expect, test } from '@jest/globals';
import { wordingIn } from '../../../src/model/language.ts';
import { objectOf } from '../../../src/model/reading.ts';
import { policy, problemsIn, pupils, recording, teachers, unit, units, viewOf } from './tenant.ts';

const off = policy({ unit: 'root', order: 201, value: false });
const on = policy({ unit: 'root', order: 201, value: true });
const plus = '/product/101031/sku/1010310008';
const licensed = `entity.licenses.exists(license, license in ['${plus}'])`;
const changed = 'RecordingSettingsProto allow_downloads_for_recording';
const download = 'log.RecordingSettingsProto.allow_downloads_for_recording';

test.each([
  [
    'a rank of a group',
    [off, policy({ order: 399, value: true })],
    'beleid “ADMIN, policies/p”: het heeft de rang van beleid voor een groep',
  ],
  [
    'a rank of a lower unit',
    [off, policy({ order: 202, value: true })],
    'het heeft de rang van beleid voor een lagere organisatie-eenheid',
  ],
  ['a licence', [off, policy({ order: 202, value: true, query: licensed })], `hangt af van de licentie: ${plus}`],
  ['a unit in no list', [off, policy({ unit: 'x', order: 202, value: true })], 'hangt af van de organisatie-eenheid: “orgUnits/x”'],
  ['equals', [off, on], 'gelijk in rang: “ADMIN, policies/p” | “ADMIN, policies/p”'],
])('what makes a value uncertain is said in Dutch: %s', (_story, policies, says) => {
  expect(dutchDetail({ policies, orgUnits: units }, recording)).toContain(says);
});

test('what nobody understands stays word for word beside our own words', () => {
  const query = 'entity.mood == "happy"';
  const odd = [policy({ order: 399, value: true, query }), policy({ order: 398, value: true })];

  expect(dutchDetail({ policies: odd, orgUnits: units }, recording)).toBe(
    `${query}; beleid “ADMIN, policies/p”: het heeft de rang van beleid voor een groep en noemt geen groep`,
  );
});

test.each([
  ['an entry without a product', [entry({ APPLICATION_NAME: undefined })], 'een regel van het beheerderslogboek noemt geen product'],
  ['an entry without a value', [entry({ NEW_VALUE: undefined })], 'een regel van het beheerderslogboek heeft geen waarde'],
  ['an entry without a unit', [entry({ ORG_UNIT_NAME: undefined })], 'een regel van het beheerderslogboek is niet te lezen'],
  ['two values at once', [entry({}), entry({ NEW_VALUE: 'false' })], 'geeft licenties op hetzelfde moment verschillende waarden'],
  ['a shared name', [entry({ ORG_UNIT_NAME: 'Team' })], 'noemt “Team”, en zo heten “/Leerlingen/Team” en “/Personeel/Team”'],
])('what the admin log leaves open is said in Dutch: %s', (_story, damaged, says) => {
  const orgUnits = [...units, unit('t1', '/Leerlingen/Team'), unit('t2', '/Personeel/Team')];
  const logs = [entry({}, '2026-05-01'), ...damaged];

  expect(dutchDetail({ policies: [off], orgUnits, logs }, download)).toContain(says);
});

test('units that are in no list are told in Dutch', () => {
  const policies = [off, policy({ unit: 'x', order: 202, value: true }), policy({ unit: '/Weg', order: 202, value: true })];

  expect(problemsIn(viewOf({ policies, orgUnits: units }, { ...pupils, orgUnits: ['/Leerligen'] }), 'nl')).toEqual([
    'Organisatie-eenheid “orgUnits/x” staat in geen enkele lijst van organisatie-eenheden; wat daar is ingesteld, kan voor elke eenheid gelden.',
    'Er zijn instellingen voor organisatie-eenheid “/Weg”, die in geen enkele lijst van organisatie-eenheden staat.',
    'Organisatie-eenheid “/Leerligen” van populatie “leerlingen” staat in geen enkele lijst van organisatie-eenheden.',
  ]);
});

/** All that readers in Dutch are told about a setting that is not certain. */
function dutchDetail(json: unknown, setting: string): string {
  const holdings = viewOf(json, pupils, teachers).holdings(objectOf(setting), []);
  const details = holdings.map(({ settings }) => settings.read(setting)).flatMap((one) => (one.known ? [] : (one.detail ?? [])));
  return [...new Set(details.map((detail) => wordingIn(detail, 'nl')))].join('\n');
}

/** One change in the admin log; undefined leaves a parameter out. */
function entry(told: Readonly<Record<string, string | undefined>>, day = '2026-06-01'): object {
  const named = { APPLICATION_NAME: 'Google Meet', ORG_UNIT_NAME: '/Leerlingen', SETTING_NAME: changed, NEW_VALUE: 'true', ...told };
  const parameters = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return { id: { time: `${day}T10:00:00.000Z` }, events: [{ name: 'CHANGE_APPLICATION_SETTING', parameters }] };
}
