import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { expected } from '../../src/service-config/variables.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'infra/guides/settings.md'), 'utf8');

/** Set by Azure on its machines, and looked for to be refused: nobody sets them. */
const notToBeSet = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER', 'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS'];
/** Of Node, of Azure's App Service, and of the Agents Toolkit. */
const ofOthers = [
  'NODE_USE_ENV_PROXY',
  'HTTPS_PROXY',
  'NODE_EXTRA_CA_CERTS',
  'WEBSITES_PORT',
  'WEBSITES_ENABLE_APP_SERVICE_STORAGE',
  'TEAMSFX_ENV',
];
const known = variablesOfTheCode();

describe('the page of settings', () => {
  test('names each variable that the code knows, and no other', () => {
    const rows = [...guide.matchAll(/^\| (`[^|]*)\|/gm)].map(([, cell = '']) => cell);
    const named = rows.flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name));

    expect(named.toSorted()).toEqual([...known].toSorted());
  });

  test('and tells what each is for', () => {
    const meanings = [...guide.matchAll(/^\| `[^|]*\|([^|]*)\|$/gm)].map(([, meaning = '']) => meaning.trim());

    expect(meanings.length).toBeGreaterThan(30);
    expect(meanings.filter((meaning) => meaning.length < 10)).toEqual([]);
  });
});

test.each(pagesBelow(['infra', 'appPackage']).concat('README.md'))('%s names no variable that does not exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(/`([A-Z][A-Z\d]*_[A-Z\d_]+)(?:=[^`]*)?`|^(?:export )?([A-Z][A-Z\d]*_[A-Z\d_]+)=/gm)];
  const names = named.map(([, inText, inCommand]) => inText ?? inCommand ?? '');

  expect(names.filter((name) => !known.has(name) && !ofOthers.includes(name))).toEqual([]);
});

/** Those of the service, and those that other parts look up by name. */
function variablesOfTheCode(): ReadonlySet<string> {
  const code = ['src', 'bot', 'appPackage/make']
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const lookedUp = code.flatMap((text) => [
    // env['DATA_DIR'], told['GRAPH_ACCESS_TOKEN']
    ...[...text.matchAll(/\b(?:env|told)\??\.?\['([A-Z_]+)'\]/g)].map(([, name = '']) => name),
    // variable: 'AZURE_CLIENT_ID', extra('PRIVACY_URL', …)
    ...[...text.matchAll(/(?:\bvariable: |\bextra\()'([A-Z_]+)'/g)].map(([, name = '']) => name),
  ]);
  return new Set([...Object.keys(expected), ...lookedUp].filter((name) => !notToBeSet.includes(name)));
}

function pagesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => filesBelow(folder, '.md'));
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}
