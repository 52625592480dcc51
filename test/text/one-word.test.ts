import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

/** The word that people read for a thing, and what it was called beside that. */
const oneWord: readonly (readonly [use: string, not: RegExp])[] = [
  ['voorbeeldschool', /proefschool/i],
  ['instructie', /aanwijzing/i],
  ['weekoverzicht', /weekkaart|wekelijkse (?:kaart|herinnering)/i],
  ['checklist', /checklijst/i],
  ['uitstellen', /wegge?leg/i],
  ['opnames', /\bopnamen\b/],
  ['livegebeurtenis', /live-(?:gebeurtenis|evenement)|live-?evenement/i],
  ['dienst', /\b(?:de|een) service\b/i],
  ['momentopname', /\bsnapshots?\b/i],
  ['AI-notities', /notities van AI/],
  ['functionaris voor gegevensbescherming', /functionaris gegevensbescherming/i],
];

const dutch = /\bnl: *(?:'(?<single>(?:\\.|[^'\\])*)'|`(?<template>(?:\\.|[^`\\])*)`|"(?<double>(?:\\.|[^"\\])*)")/g;

test('each thing has one word in everything that people read in Dutch', () => {
  const strays = textFiles().flatMap((path) =>
    [...readFileSync(new URL(path, root), 'utf8').matchAll(dutch)].flatMap(({ groups }) => {
      const text = groups?.['single'] ?? groups?.['template'] ?? groups?.['double'] ?? '';
      return oneWord.filter(([, not]) => not.test(text)).map(([use]) => `${path}: “${text}” (${use})`);
    }),
  );

  expect(strays).toEqual([]);
});

function textFiles(): readonly string[] {
  const files = ['src', 'bot', 'tabs'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return files.filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:dist|node_modules)\/|operations\.ts$/.test(file));
}
