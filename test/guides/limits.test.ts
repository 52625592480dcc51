import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { controls } from '../../src/controls/index.ts';
import { platformIds, platformNames } from '../../src/model/platform.ts';

const [, ...chapters] = readFileSync(new URL('../../infra/guides/limits.md', import.meta.url), 'utf8').split(/^## /m);

test.each(platformIds)('the page of limits names all that no source shows of %s', (platform) => {
  const chapter = chapters.find((text) => text.startsWith(platformNames[platform])) ?? '';
  const plain = chapter.replaceAll(/\s+/g, ' ').toLowerCase();

  const hidden = controls.filter((control) => control[platform].some(({ kind }) => kind === 'hidden')).map(({ text }) => text.nl.title);

  expect(hidden.length).toBeGreaterThan(3);
  expect(hidden.filter((title) => !plain.includes(title.toLowerCase()))).toEqual([]);
});
