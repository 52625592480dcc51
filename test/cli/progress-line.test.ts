import { expect, test } from '@jest/globals';
import { progressLine } from '../../src/cli/progress-line.ts';

function lineOn(screen: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = [];
  return { written, line: progressLine({ stderr: { ...screen, write: (text) => void written.push(String(text)) } }, 'nl') };
}

test('a bar of the parts that were read, and how far the others are', () => {
  const { written, line } = lineOn({ isTTY: true, columns: 100 });

  line.show({ platform: 'teams', part: 'users', done: 0, state: 'read' });
  line.show({ platform: 'teams', part: 'userConfigurations', done: 12_345, state: 'reading' });
  line.show({ platform: 'meet', part: 'policies', done: 0, state: 'reading' });
  line.end();

  expect(written.at(-2)).toBe(`\r\u001b[K${'█'.repeat(7)}${'░'.repeat(13)} Teams userConfigurations 12.345 · Meet policies`);
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('ids of groups are not shown', () => {
  const { written, line } = lineOn({ isTTY: true, columns: 100 });

  line.show({ platform: 'teams', part: 'groups/ba515c00-1ee2', done: 0, state: 'reading' });
  line.show({ platform: 'teams', part: 'groups/c011e6e0-1ee2', done: 0, state: 'reading' });

  expect(written.at(-1)).toMatch(/ Teams groups$/);
});

test.each([5, 19, 40])('on a screen of %s columns it stays on one line', (columns) => {
  const { written, line } = lineOn({ isTTY: true, columns });

  line.show({ platform: 'meet', part: 'a'.repeat(200), done: 1, state: 'reading' });

  expect(written.join('').replaceAll('\r\u001b[K', '').length).toBeLessThan(columns);
});

test('where nobody watches nothing is written', () => {
  const { written, line } = lineOn({});

  line.say('x');
  line.show({ platform: 'meet', part: 'users', done: 1, state: 'reading' });
  line.end();

  expect(written).toEqual([]);
});
