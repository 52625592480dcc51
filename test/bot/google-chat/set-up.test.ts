import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { slashCommands } from '../../../bot/google-chat/slash-commands.ts';
import { chatScope } from '../../../src/platforms/meet/chat/chat-client.ts';
import { lessonScopes } from '../../../src/platforms/meet/lessons/lesson-scopes.ts';
import { googleChatPath } from '../../../src/service-config/google-chat.ts';

const guide = readFileSync(new URL('../../../infra/google/README.md', import.meta.url), 'utf8');
const addOn = JSON.parse(readFileSync(new URL('../../../appPackage/google-workspace-addon.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

test('the guide names each slash command with its number, and no others', () => {
  const rows = [...guide.matchAll(/^\| (\d+) +\| `\/([a-z]+)`/gm)].map(([, number, name]) => [Number(number), name]);

  expect(rows).toEqual([...slashCommands]);
});

test('the guide asks for the scopes that the service asks for, and for no others', () => {
  const scopes = [...guide.matchAll(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g)].map(([scope]) => scope);

  expect(new Set(scopes)).toEqual(new Set([...Object.values(lessonScopes), chatScope]));
});

test('the guide names the address at which the service listens', () => {
  expect(guide).toContain(`https://lesklaar.school.example${googleChatPath}`);
});

test('the add-on has Google sign with its own account, and asks nobody for rights', () => {
  expect(addOn).toMatchObject({ oauthScopes: [], addOns: { httpOptions: { authorizationHeader: 'SYSTEM_ID_TOKEN' } } });
});
