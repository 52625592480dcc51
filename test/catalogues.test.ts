import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { controls } from '../src/controls/index.ts';
import type { Side } from '../src/controls/parts/define-control.ts';
import { languages } from '../src/model/language.ts';
import { platformIds } from '../src/model/platform.ts';
import { stages } from '../src/model/population.ts';
import type { Scale } from '../src/model/step.ts';
import { presets } from '../src/presets/index.ts';

/** Ids by which the schools' checklists refer to rights; they stay. */
const recommended =
  'recording recording-auto recording-expiry recording-storage recording-access recording-sharing recording-download recording-consent local-recording transcription live-captions ai-notes presenting muting-others removing-others unmuting-self lobby-admitting lobby anonymous-joining anonymous-starting lobby-dial-in dial-in creating-meetings joining-outside-meetings meeting-chat private-chat screen-sharing screen-sharing-mode giving-control renaming reactions breakout-rooms camera background-effects live-streaming meeting-apps outside-label attendance-report service-enabled'.split(
    ' ',
  );

const controlFolder = new URL('../src/controls/', import.meta.url);

describe('the register of controls', () => {
  const files = readdirSync(controlFolder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));

  test('holds each file of the folder once, in the order of the names', () => {
    expect(controls.map(({ id }) => id)).toEqual(files.sort(byFileName));
  });

  test('knows every right that the recommended settings for schools name', () => {
    const known = new Set<string>(controls.map(({ id }) => id));
    expect(recommended.filter((id) => !known.has(id))).toEqual([]);
  });

  test.each(files)('%s has a test of its own', (id) => {
    expect(existsSync(new URL(`controls/${id}.test.ts`, import.meta.url))).toBe(true);
  });
});

describe.each(controls)('$id', (control) => {
  test('is a noun without a verdict or a platform in it', () => {
    expect(control.id).toMatch(/^(?!no-|teams|meet-platform)[a-z]+(-[a-z]+)*$/);
  });

  test.each(languages)('says in %s what is right, what is not and why, in full sentences', (language) => {
    const { title, right, gap, why } = control.text[language];
    expect(title).not.toMatch(/[.?!]$/);
    for (const sentence of [right, gap, why]) expect(sentence).toMatch(/^[A-Z{“"].*[.?!]$/s);
    for (const text of [title, right, gap, why])
      expect(placeholdersIn(text).filter((name) => !['Who', 'who', 'allows'].includes(name))).toEqual([]);
  });

  test('uses the same words for the same things in both languages', () => {
    for (const part of ['right', 'gap'] as const) {
      const [dutch, english] = languages.map((language) =>
        [...new Set(placeholdersIn(control.text[language][part]).map((name) => name.toLowerCase()))].sort(),
      );
      expect(english).toEqual(dutch);
    }
  });

  test('never blames', () => {
    for (const language of languages) expect(JSON.stringify(control.text[language])).not.toMatch(/\b(fout|fouten|wrong|mistake|error)\b/i);
  });

  test('names sources that somebody has read, each with the day', () => {
    expect(control.sources.length).toBeGreaterThan(0);
    for (const { readOn, link } of control.sources) {
      expect(readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(link ?? 'https://').toMatch(/^https:\/\//);
    }
  });

  test.each(platformIds)('tells an administrator and a teacher on %s what they need', (platform) => {
    for (const side of control[platform] as readonly Side[]) expect(shortcomingsOf(side, control.scale)).toEqual([]);
  });
});

describe.each(presets)('$id', (preset) => {
  test('asks only for rights that exist, in words of their scale', () => {
    for (const { control: id, accept } of preset.expectations) {
      const control = controls.find((one) => one.id === id);
      expect(control?.scale ?? []).toContain(accept);
    }
  });

  test('names its sources, each with the day on which it was read', () => {
    const named = new Set(preset.sources.map(({ id }) => id));
    expect(preset.expectations.flatMap(({ by }) => by).filter((id) => !named.has(id))).toEqual([]);
    for (const { readOn } of preset.sources) expect(readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('asks one thing of the same people', () => {
    const asked = preset.expectations.flatMap((one) =>
      (one.stages ?? stages).flatMap((stage) =>
        (one.platform === undefined ? platformIds : [one.platform]).map((platform) =>
          [one.control, one.role, stage, platform, one.object ?? '*'].join(' '),
        ),
      ),
    );
    expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
  });

  test('says why it derives what no source asks for', () => {
    for (const { by, strength } of preset.expectations) if (by.length === 0) expect(strength).toBe('derived');
  });
});

test('the Dutch and Flemish presets have a view on every right', () => {
  for (const id of ['nl-school', 'be-school']) {
    const asked = new Set(presets.find((preset) => preset.id === id)?.expectations.map(({ control }) => control));
    expect(controls.filter((control) => !asked.has(control.id)).map((control) => control.id)).toEqual([]);
  }
});

test('no file of the project speaks of unfinished work', () => {
  const text = controls.map(({ id }) => readFileSync(new URL(`${id}.ts`, controlFolder), 'utf8')).join('\n');
  expect(text).not.toMatch(/TODO|FIXME|XXX/);
});

function shortcomingsOf(side: Side, scale: Scale): readonly string[] {
  if (side.kind === 'absent') return emptyIn(side.because);
  if (side.kind !== 'central') return [...emptyIn(side.steps), ...(side.kind === 'meeting' ? emptyIn(side.tellTeachers) : [])];
  const steps = [...side.grade.steps, ...Object.keys(side.change.to)].filter((step) => !scale.some((one) => one === step));
  return [
    ...steps.map((step) => `${step} is not on the scale`),
    ...emptyIn(side.change.label),
    ...(side.grade.settings.length === 0 ? ['reads nothing'] : []),
    ...(Object.keys(side.change.to).length === 0 ? ['changes nothing'] : []),
    ...(side.settable === 'centrally' ? [] : emptyIn(side.tellTeachers)),
  ];
}

function emptyIn(text: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  return languages.filter((language) => (text[language] ?? '').length === 0).map((language) => `nothing in ${language}`);
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** As a directory listing shows them. */
function byFileName(a: string, b: string): number {
  return `${a}.ts` < `${b}.ts` ? -1 : 1;
}
