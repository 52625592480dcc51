import { expect, test } from '@jest/globals';
import { howToFindOut, howToLook } from '../../src/audit/find-out.ts';
import { saidInService } from '../../src/audit/said-in-service.ts';
import { controls } from '../../src/controls/index.ts';
import type { Remedy } from '../../src/model/finding.ts';
import { platformIds } from '../../src/model/platform.ts';
import { unknown, unknownReasons } from '../../src/model/reading.ts';
import { aFinding } from '../support/record.ts';

/** Every way to find out that there is: of each setting that may not be read, for each reason, and of each that no source shows. */
const ways = controls.flatMap((control) =>
  platformIds.flatMap((platform) =>
    control[platform].flatMap((side): readonly Remedy[] => {
      if (side.kind === 'hidden') return [howToLook(side)];
      if (side.kind !== 'central') return [];
      return unknownReasons.map((why) =>
        howToFindOut(
          platform,
          side,
          side.grade.settings.map((setting) => ({ setting, reading: unknown(why) })),
        ),
      );
    }),
  ),
);
const atCommandLine = /lesklaar\.yaml|lesklaar doctor|--\w+/;
const textsOf = ({ steps, inShort }: Remedy): readonly string[] => [...steps.nl, ...steps.en, inShort?.nl ?? '', inShort?.en ?? ''];

test('who has the service is led to its pages, and never to a file or an option of the command line', () => {
  const said = ways.map((remedy) => saidInService(aFinding({ remedy })).remedy);

  expect(said.flatMap(textsOf).filter((text) => atCommandLine.test(text))).toEqual([]);
  expect(ways.flatMap(textsOf).filter((text) => atCommandLine.test(text)).length).toBeGreaterThan(100);
  expect(said.map(({ steps }) => steps.nl.length)).toEqual(ways.map(({ steps }) => steps.nl.length));
});

test('what is done in an admin centre reads the same', () => {
  const finding = aFinding();

  expect(saidInService(finding)).toEqual(finding);
});
