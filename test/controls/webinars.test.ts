import { expect, test } from '@jest/globals';
import { webinars } from '../../src/controls/webinars.ts';
import { allows } from '../support/allows.ts';

function webinar(value: unknown): Record<string, unknown> {
  return { 'TeamsEventsPolicy.AllowWebinars': value };
}

function townhall(value: unknown): Record<string, unknown> {
  return { 'TeamsEventsPolicy.AllowTownhalls': value };
}

test.each([
  ['neither is allowed', { ...webinar('Disabled'), ...townhall('Disabled') }, 'nobody, hard'],
  ['a webinar is enough', { ...webinar('Enabled'), ...townhall('Disabled') }, 'everyone'],
  ['a town hall is enough', { ...webinar('Disabled'), ...townhall('Enabled') }, 'everyone'],
  ['one that is allowed is enough, though the other was not read', webinar('Enabled'), 'everyone'],
  ['one that was not read leaves it open', townhall('Disabled'), 'unknown (nobody … everyone)'],
  ['a value that is not listed', { ...webinar('SomethingNew'), ...townhall('Disabled') }, 'unknown (nobody … everyone)'],
  ['a value of the wrong type', { ...webinar(false), ...townhall('Disabled') }, 'unknown (nobody … everyone)'],
  ['nothing was read', {}, 'unknown (nobody … everyone)'],
])('in Teams: %s', (_story, own, expected) => {
  expect(allows(webinars, 'teams', own)).toBe(expected);
});
test('no source shows who may stream in Meet', () => {
  expect(allows(webinars, 'meet', {})).toBe('hidden');
});
