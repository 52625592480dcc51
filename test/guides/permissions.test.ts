import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { chatScope } from '../../src/platforms/meet/chat/chat-client.ts';
import { lessonScopes } from '../../src/platforms/meet/lessons/lesson-scopes.ts';
import { googleScopes } from '../../src/platforms/meet/live/google-scopes.ts';
import { configurationApiRole } from '../../src/platforms/teams/live/configuration-api.ts';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { permissionsAsked } from '../../src/platforms/teams/live/permissions-asked.ts';

const chapters = chaptersOf(readFileSync(new URL('../../infra/guides/permissions.md', import.meta.url), 'utf8'));

describe('the page of permissions names what the code asks for, no more and no less', () => {
  test.each([
    { chapter: 'Microsoft: de app die leest', asked: permissionsAsked(null).map(({ permission }) => permission) },
    { chapter: 'Microsoft: namens een leraar', asked: delegatedScopes },
    { chapter: 'Google: het serviceaccount', asked: Object.values(googleScopes).map(scopeName) },
    { chapter: 'Google: namens een leraar', asked: Object.values(lessonScopes).map(scopeName) },
    { chapter: 'Google Chat', asked: [scopeName(chatScope)] },
  ])('$chapter', ({ chapter, asked }) => {
    const text = [...chapters].find(([title]) => title.startsWith(chapter))?.[1] ?? '';

    expect(inOrder(named(text))).toEqual(inOrder(asked));
  });

  test('and the role that only a school asks for which wants more than snapshots show', () => {
    const text = [...chapters].find(([title]) => title.startsWith('Microsoft: de app die leest'))?.[1] ?? '';

    expect(text).toMatch(new RegExp(`configurationApi: read[^]*de Entra-rol ${configurationApiRole}`));
  });

  test('the README names each of them too, or leads to the page', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

    expect(readme).toContain('infra/guides/permissions.md');
  });
});

/** The first cells of the rows of its table. */
function named(chapter: string): readonly string[] {
  return [...chapter.matchAll(/^\| `([\w.-]+)`/gm)].map(([, name = '']) => name);
}

function chaptersOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
}

function scopeName(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1);
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other));
}
