import { describe, expect, test } from '@jest/globals';
import { fileIn, lesklaar, temporaryFolder } from '../support/command-line.ts';
import { expectRefusal, lesklaarInEnglish } from '../support/refusal.ts';

const folder = temporaryFolder();
const brackets = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

const unusable: readonly { readonly what: string; readonly content: unknown; readonly says: string }[] = [
  { what: 'an empty file', content: '', says: 'the file is empty; expected a JSON export' },
  { what: 'blanks only', content: ' \r\n\t\n', says: 'the file is empty' },
  { what: 'a byte order mark only', content: '\uFEFF', says: 'the file is empty' },
  { what: 'a byte order mark of UTF-16 only', content: Buffer.from([0xff, 0xfe]), says: 'the file is empty' },
  {
    what: 'an HTML page',
    content: '\n<!DOCTYPE html>\n<html><body>Sign in</body></html>',
    says: 'this is an HTML page, not a JSON export',
  },
  { what: 'XML', content: '<?xml version="1.0"?>\n<Objects/>', says: 'this is XML, not a JSON export' },
  { what: 'CSV', content: '"Identity","AllowCloudRecording"\r\n"Global","True"\r\n', says: 'this is CSV, not a JSON export' },
  { what: 'CSV of Windows PowerShell', content: '#TYPE Selected.Object\r\n"Identity"\r\n', says: 'this is CSV, not a JSON export' },
  { what: 'a PDF', content: '%PDF-1.7\n%âãÏÓ\n', says: 'this is a PDF, not a JSON export' },
  { what: 'a ZIP or xlsx', content: Buffer.from('504b0304140000000800', 'hex'), says: 'this is a ZIP or Office file, not a JSON export' },
  { what: 'nothing but NUL bytes', content: Buffer.alloc(64), says: 'line 1: this is not valid JSON' },
  { what: 'a NUL byte in a name', content: '{"Identity":\n"Glo\u0000bal"}', says: 'line 2: this is not valid JSON' },
  {
    what: 'JSON that stops halfway',
    content: '{\n "TeamsMeetingPolicy": [\n  { "Identity": "Global",\n',
    says: 'line 4: this is not valid JSON',
  },
  {
    what: 'JSON that stops in a text',
    content: '{\n "TeamsMeetingPolicy": [\n  { "Identity": "Glo',
    says: 'line 3: this is not valid JSON',
  },
  { what: 'JSON that stops after a value', content: '[\n{"Identity":"Global"}\n', says: 'line 3: this is not valid JSON' },
  {
    what: 'a word that is no JSON',
    content: '[\n{"Identity":"Global",\n"AllowCloudRecording": True}\n]\n',
    says: 'line 3: this is not valid JSON',
  },
  { what: 'a comma too many', content: '[\n1,\n]\n\n\n', says: 'line 3: this is not valid JSON' },
  { what: 'a broken line among lines', content: '{"a":1}\n{"b":2}\n{"c":x}\n{"d":4}\n', says: 'line 3: this is not valid JSON' },
  { what: 'lines of which the last stops', content: '{"a":1}\n{"b":2}\n{"c":', says: 'line 3: this is not valid JSON' },
  { what: 'a hundred thousand open brackets', content: '['.repeat(100_000), says: 'line 1: this is not valid JSON' },
  { what: 'a hundred thousand brackets', content: brackets, says: 'the whole file: cannot be used; expected at most 100 levels' },
  { what: 'an object that deep in an object', content: `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, says: 'at most 100 levels' },
  {
    what: 'a value that is nested that deep',
    content: `{"Identity":"Global","AllowCloudRecording":${brackets}}`,
    says: 'at most 100 levels',
  },
  { what: '{}', content: '{}', says: 'found: an object with nothing in it' },
  { what: '[]', content: '[]', says: 'found: a list of 0' },
  { what: '42', content: '42', says: 'found: just a number' },
  { what: 'a text', content: '"x"', says: 'found: just a text' },
  { what: 'null', content: 'null', says: 'found: just null' },
  { what: 'a package.json', content: { name: 'x', version: '1.0.0' }, says: 'found: an object with name, version' },
];

describe.each(unusable)('$what', ({ content, says }) => {
  const path = fileIn(temporaryFolder(), 'export.json', content);

  test.each(['--teams', '--google'])('behind %s is refused in one line', async (option) => {
    const ran = await lesklaarInEnglish(folder, ['audit', option, path]);

    expectRefusal(ran, path, folder);
    expect(ran.stderr).toContain(`${path}: `);
    expect(ran.stderr).toContain(says);
  });

  test('is refused in Dutch without a word of English', async () => {
    const ran = await lesklaar(['audit', '--teams', path, '--lang', 'nl']);

    expectRefusal(ran, path, folder);
    // What V8 says stands in brackets.
    expect(ran.stderr.replace(/\(.*\)/, '')).not.toMatch(/\b(the|this is|expected|found|just|an object|a list|levels)\b/);
  });
});
