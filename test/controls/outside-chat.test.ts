import { expect, test } from '@jest/globals';
import { outsideChat } from '../../src/controls/outside-chat.ts';
import { allows } from '../support/allows.ts';

test.each([
  [false, 'trusted, hard'],
  [true, 'everyone'],
  ['true', 'unknown (organisation … everyone)'],
  [0, 'unknown (organisation … everyone)'],
])('in Teams, AllowExternalNonTrustedMeetingChat %j allows: %s', (value, expected) => {
  expect(allows(outsideChat, 'teams', { 'TeamsMeetingPolicy.AllowExternalNonTrustedMeetingChat': value })).toBe(expected);
});

test('in Teams, without AllowExternalNonTrustedMeetingChat it stays open', () => {
  expect(allows(outsideChat, 'teams', {})).toBe('unknown (organisation … everyone)');
});

const off = { 'chat.external_chat_restriction.allowExternalChat': false };
const on = { 'chat.external_chat_restriction.allowExternalChat': true };
const allowlisted = { 'chat.external_chat_restriction.externalChatRestriction': 'TRUSTED_DOMAINS' };
const unrestricted = { 'chat.external_chat_restriction.externalChatRestriction': 'NO_RESTRICTION' };
const notListed = { 'chat.external_chat_restriction.externalChatRestriction': 'SOMETHING_NEW' };

test.each([
  ['outside chat is off', { ...off, ...unrestricted }, 'organisation, hard'],
  ['off is off, whatever the restriction says', { ...off, ...notListed }, 'organisation, hard'],
  ['off is off, even where the restriction was not read', off, 'organisation, hard'],
  ['only allowlisted domains', { ...on, ...allowlisted }, 'trusted, hard'],
  ['anybody', { ...on, ...unrestricted }, 'everyone'],
  ['a restriction that is not listed', { ...on, ...notListed }, 'unknown (organisation … everyone)'],
  ['a switch that was not read: it may still be off', allowlisted, 'unknown (organisation … trusted)'],
  [
    'a text is not a yes',
    { ...unrestricted, 'chat.external_chat_restriction.allowExternalChat': 'true' },
    'unknown (organisation … everyone)',
  ],
  ['nothing was read', {}, 'unknown (organisation … everyone)'],
])('in Meet: %s', (_story, own, expected) => {
  expect(allows(outsideChat, 'meet', own)).toBe(expected);
});
