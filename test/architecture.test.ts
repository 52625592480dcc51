import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What both platforms use; neither knows the other. */
const platformParts = [
  'src/platforms/json.ts',
  'src/platforms/refuse-other-tenants.ts',
  'src/platforms/collected.ts',
  'src/platforms/calls',
  'src/platforms/lessons',
];

/** What a platform answers to, without who asks. */
const platformPorts = ['src/lessons/lesson-desk.ts', 'src/schools/person-desk.ts'];

/** What the store is, without how it is kept. */
const storePorts = [
  'store',
  'page-of',
  'audit-repositories',
  'decision-repositories',
  'message-repositories',
  'delivery-repository',
  'teacher-repositories',
].map((name) => `src/store/${name}.ts`);

/** The folder of each chat. */
const oneChat = [
  'bot',
  'src/model',
  'src/text',
  'src/auth',
  'src/schools',
  'src/lessons/lesson-desk.ts',
  'src/platforms/calls',
  ...storePorts,
  'src/errors.ts',
  'src/log.ts',
  'src/clock.ts',
];

/** From a folder or file to what it may import besides itself; entries are folders or files below the root. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/controls': ['src/model'],
  'src/presets': ['src/model'],
  'src/platforms/teams': ['src/model', ...platformParts, ...platformPorts, 'src/errors.ts', 'src/clock.ts', 'src/log.ts'],
  'src/platforms/meet': ['src/model', ...platformParts, ...platformPorts, 'src/errors.ts', 'src/clock.ts', 'src/log.ts'],
  'src/platforms/lessons': ['src/model', 'src/lessons/lesson-desk.ts', 'src/clock.ts', 'src/platforms/calls'],
  'src/platforms/calls': ['src/model', 'src/platforms/json.ts', 'src/clock.ts'],
  'src/platforms': ['src/model', 'src/errors.ts', 'src/clock.ts', 'src/platforms/calls'],
  'src/store': ['src/model', 'src/errors.ts', 'src/clock.ts', 'src/files.ts'],
  'src/auth': ['src/model', 'src/errors.ts', 'src/clock.ts', 'src/log.ts', 'src/platforms/calls'],
  'src/use-cases': [
    'src/model',
    'src/checklists',
    'src/audit',
    'src/auth',
    'src/presets',
    'src/controls',
    'src/lessons',
    'src/schools',
    'src/report',
    'src/reminders',
    'src/store',
    'src/text',
    'src/errors.ts',
    'src/clock.ts',
  ],
  // When cards come, what stands in them, and what became of each.
  'src/reminders': [
    'src/reminders/calendar',
    'src/reminders/when',
    'src/reminders/digest',
    'src/model',
    'src/checklists',
    'src/controls',
    'src/text',
    ...storePorts,
    'src/errors.ts',
    'src/clock.ts',
  ],
  // Where the government publishes them.
  'src/reminders/calendar': [
    'src/model',
    'src/checklists/state/school-year.ts',
    'src/audit/liveness.ts',
    'src/platforms/calls',
    'src/errors.ts',
  ],
  // What a card tells: of audits only what is different, by the one place that knows.
  'src/reminders/digest': [
    'src/reminders',
    'src/model',
    'src/checklists',
    'src/controls',
    'src/audit/compare-audits.ts',
    'src/audit/finding-key.ts',
    'src/audit/liveness.ts',
    ...storePorts,
  ],
  'src/reminders/when': ['src/model', 'src/checklists/state/school-year.ts', 'src/reminders/calendar'],
  'src/jobs': ['src/model', 'src/reminders', 'src/audit', 'src/use-cases', 'src/store', 'src/errors.ts', 'src/clock.ts', 'src/log.ts'],
  'src/http': [
    'src/model',
    'src/checklists',
    'src/reminders',
    'src/audit',
    'src/auth',
    'src/use-cases',
    ...storePorts,
    'src/text',
    'src/errors.ts',
    'src/clock.ts',
    'src/log.ts',
    'src/service-config.ts',
  ],
  'src/log': [],
  'src/log.ts': ['src/log', 'src/clock.ts'],
  'src/service-config': ['src/model', 'src/auth', 'src/errors.ts', 'src/config.ts', 'src/log.ts'],
  'src/service-config.ts': ['src/service-config', 'src/model', 'src/auth', 'src/text', 'src/errors.ts', 'src/config.ts', 'src/log.ts'],
  'src/checklists': ['src/model', 'src/controls', 'src/audit/finding-key.ts', 'src/yaml', 'src/text', 'src/errors.ts', 'src/files.ts'],
  // A lesson is judged as an audit judges: by what the same preset asks.
  'src/lessons': [
    'src/model',
    'src/controls',
    'src/presets',
    'src/schools/person-desk.ts',
    'src/audit/plan.ts',
    'src/audit/verdict.ts',
    'src/text',
    'src/errors.ts',
  ],
  // What is said in a chat knows no chat: only the folder of each does.
  bot: [
    'src/model',
    'src/reminders',
    'src/text',
    'src/use-cases',
    'src/lessons',
    'src/schools',
    ...storePorts,
    'src/errors.ts',
    'src/log.ts',
    'src/clock.ts',
  ],
  'bot/teams': oneChat,
  'bot/google-chat': oneChat,
  // What any chat needs; each has its own folder beside it, and knows no other.
  'bot/chats': ['src/model', ...storePorts, 'src/platforms/calls', 'src/auth/token-refused.ts', 'src/errors.ts', 'src/log.ts'],
  'src/sandbox': ['src/model', 'src/clock.ts'],
  'src/schools': ['src/model', 'src/yaml', 'src/errors.ts', 'src/text'],
  // Files that people wrote, and where in them what is wrong.
  'src/yaml': ['src/model', 'src/text'],
  'src/audit': ['src/model', 'src/controls', 'src/presets', 'src/platforms', 'src/text', 'src/errors.ts', 'src/clock.ts'],
  'src/report': ['src/model', 'src/text'],
  'src/cli': [
    'src/model',
    'src/text',
    'src/controls',
    'src/presets',
    'src/schools',
    'src/audit',
    'src/report',
    'src/errors.ts',
    'src/clock.ts',
    'src/config.ts',
    'src/files.ts',
    'src/file-streams.ts',
    'package.json',
  ],
  'src/errors': ['src/model'],
  'src/errors.ts': ['src/errors', 'src/model'],
  'src/config.ts': ['src/model'],
  'src/clock.ts': [],
  'src/files.ts': ['src/errors.ts', 'src/model'],
  'src/file-streams.ts': ['src/files.ts', 'src/errors.ts', 'src/model'],
  'src/main.ts': ['src/app.ts'],
  // Where the parts are put together.
  'src/app.ts': ['src'],
  'src/live-reading.ts': ['src'],
  'src/kept-data.ts': ['src'],
  'src/tenant-set-up.ts': ['src'],
  'src/service': ['src'],
  // The chats stand beside src, and this is where they are put together with it.
  'src/service/service-bot.ts': ['src', 'bot'],
  'src/service/service-cards.ts': ['src', 'bot'],
  'src/service/card-in-words.ts': ['src', 'bot'],
  'src/service/service-google-chat.ts': ['src', 'bot'],
  'src/sandbox-connections.ts': ['src'],
  // The browser surface: pure words and shapes of ours, and nothing of the service.
  'tabs/api': ['src/model'],
  'tabs/text': ['src/model', 'src/text'],
  'tabs/host': ['src/model'],
  'tabs/components': ['src/model', 'src/text', 'tabs/api', 'tabs/host', 'tabs/text'],
  'tabs/sign-in': ['src/model', 'src/text', 'tabs/api', 'tabs/components', 'tabs/host', 'tabs/text'],
  'tabs/pages': ['src/model', 'src/text', 'tabs/api', 'tabs/components', 'tabs/host', 'tabs/text'],
  'tabs/app': ['src/model', 'src/text', 'tabs'],
  tabs: ['src/model', 'src/text', 'tabs'],
  'src/connections': ['src/model', 'src/platforms', 'src/config.ts', 'src/errors.ts', 'src/files.ts'],
  'src/connections.ts': ['src/connections', 'src/model', 'src/platforms', 'src/config.ts', 'src/errors.ts'],
};

/** What has one home, and where. */
const homes: readonly { readonly what: RegExp; readonly says: string; readonly home: readonly string[] }[] = [
  { what: /process\.env/, says: 'the environment', home: ['src/app.ts'] },
  { what: /\bDate\.now\(|new Date\(\)/, says: 'the clock', home: ['src/clock.ts', 'tabs/main.tsx'] },
  {
    what: /from 'node:fs/,
    says: 'the file system',
    home: ['src/files.ts', 'src/file-streams.ts', 'src/store/durable-pglite.ts', 'src/service/tab/tab-files.ts'],
  },
  {
    what: /\bfetch\(|from 'node:https'/,
    says: 'outgoing requests',
    home: ['src/platforms/calls/patient-fetch.ts', 'tabs/api/client.ts', 'tabs/api/open-request.ts'],
  },
  { what: /from 'node:http'/, says: 'incoming requests', home: ['src/sandbox/server/serve-hosts.ts', 'src/service/listen.ts'] },
];

const sources = ['src', 'bot', 'tabs']
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tabs/dist') && file !== 'tabs/api/operations.ts');

test('every source file belongs to a folder whose imports are agreed', () => {
  expect(sources.filter((file) => ownerOf(file) === undefined)).toEqual([]);
});

test.each(sources)('%s imports only what its folder may', (file) => {
  const owner = ownerOf(file) ?? '';
  const allowed = mayImport[owner] ?? [];

  const outside = importsOf(file).filter((target) => ownerOf(target) !== owner && !allowed.some((home) => isWithin(target, home)));

  expect(outside).toEqual([]);
});

test('no page of the tab stands on another one', () => {
  const pages = sources.filter((file) => /^tabs\/pages\/[^/]+\//.test(file));
  const pageOf = (file: string) => file.split('/').slice(0, 3).join('/');

  const across = pages.filter((file) =>
    importsOf(file).some((target) => /^tabs\/pages\/[^/]+\//.test(target) && pageOf(target) !== pageOf(file)),
  );

  expect(pages).not.toEqual([]);
  expect(across).toEqual([]);
});

test('no chat stands on another one', () => {
  const chats = ['bot/teams', 'bot/google-chat'];
  const chatOf = (file: string) => chats.find((chat) => isWithin(file, chat));

  const across = sources.filter(
    (file) => chatOf(file) !== undefined && importsOf(file).some((target) => (chatOf(target) ?? chatOf(file)) !== chatOf(file)),
  );

  expect(chats.map((chat) => sources.some((file) => isWithin(file, chat)))).toEqual([true, true]);
  expect(across).toEqual([]);
});

test.each(homes)('$says has one home', ({ what, home }) => {
  const others = sources.filter((file) => !home.includes(file) && what.test(readFileSync(join(root, file), 'utf8')));

  expect(others).toEqual([]);
});

test.each(sources)('%s is a file that one can oversee', (file) => {
  expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(300);
});

function ownerOf(file: string): string | undefined {
  return Object.keys(mayImport)
    .filter((owner) => isWithin(file, owner))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => relative(root, resolve(root, dirname(file), specifier)));
}

function isWithin(path: string, home: string): boolean {
  return path === home || path.startsWith(`${home}/`);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}
