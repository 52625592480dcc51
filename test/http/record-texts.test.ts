import { expect, test } from '@jest/globals';
import { recordTexts } from '../../src/http/record-texts.ts';
import { largeRecord } from '../support/large-record.ts';
import { turnsDuring } from '../support/turns-during.ts';

/** Texts of ten bytes, and how often each was made. */
function texts(most: number) {
  const made: string[] = [];
  const kept = recordTexts(most);
  const ask = async (key: string): Promise<string> =>
    String(
      await kept.textOf(key, async () => {
        made.push(key);
        return `${key}-------`.slice(0, 8);
      }),
    );
  return { ask, made };
}

test('everybody who asks for a new record at once gets the one that is made once; the longest unasked goes first', async () => {
  const { ask, made } = texts(20);

  const answers = await Promise.all(['a', 'a', 'b', 'a'].map(ask));
  await ask('a');
  await ask('c');
  await ask('a');
  await ask('b');

  expect(new Set(answers)).toEqual(new Set(['"a-------"', '"b-------"']));
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what could not be made is made anew for whoever asks then', async () => {
  const kept = recordTexts(100);
  const failing = async () => kept.textOf('a', async () => Promise.reject(new Error('weg')));

  const failed = await Promise.allSettled([failing(), failing()]);

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(String(await kept.textOf('a', async () => 1))).toBe('1');
});

test('while the text of a large record is written others have their turn; it takes nobody’s place', async () => {
  const small = recordTexts(20_000);
  const ask = async () => ({ odd: [undefined, ['x']], none: undefined, '"': null });
  const record = largeRecord({ schools: 200, findings: 2100 });
  await small.textOf('small', ask);

  const writing = small.textOf('large', async () => record);
  const turns = await turnsDuring(writing);
  const again = await small.textOf('small', async () => Promise.reject(new Error('it was kept')));

  expect(turns).toBeGreaterThan(8);
  expect(String(await writing)).toBe(JSON.stringify(record));
  expect([String(again), String(await small.textOf('empty', async () => ({})))]).toEqual([JSON.stringify(await ask()), '{}']);
});
