import { expect, test } from '@jest/globals';
import { privateChat } from '../../src/controls/private-chat.ts';
import { allows } from '../support/allows.ts';

const noChat = { 'TeamsMessagingPolicy.AllowUserChat': false };
const chat = { 'TeamsMessagingPolicy.AllowUserChat': true };
const supervised = { 'TeamsClientConfiguration.AllowRoleBasedChatPermissions': true };
const unsupervised = { 'TeamsClientConfiguration.AllowRoleBasedChatPermissions': false };

function role(name: unknown): Record<string, unknown> {
  return { 'TeamsMessagingPolicy.ChatPermissionRole': name };
}

test.each([
  ['chat off is off, whatever the role', { ...noChat, ...unsupervised, ...role('Full') }, 'nobody, hard'],
  ['chat off is enough, also when nothing else was read', noChat, 'nobody, hard'],
  ['supervised, restricted', { ...chat, ...supervised, ...role('Restricted') }, 'limited, hard'],
  ['supervised, limited people still chat among themselves', { ...chat, ...supervised, ...role('Limited') }, 'everyone'],
  ['supervised, full', { ...chat, ...supervised, ...role('Full') }, 'everyone'],
  ['the role does nothing while supervised chat is off', { ...chat, ...unsupervised, ...role('Restricted') }, 'everyone'],
  ['supervised chat that was not read leaves it open', { ...chat, ...role('Restricted') }, 'unknown (limited … everyone)'],
  ['a role that was not read leaves it open', { ...chat, ...supervised }, 'unknown (nobody … everyone)'],
  ['a role that is not listed', { ...chat, ...supervised, ...role('SomethingNew') }, 'unknown (nobody … everyone)'],
  ['a role of the wrong type', { ...chat, ...supervised, ...role(true) }, 'unknown (nobody … everyone)'],
  ['a text is not a yes', { 'TeamsMessagingPolicy.AllowUserChat': 'true', ...unsupervised }, 'unknown (nobody … everyone)'],
  ['nothing was read', {}, 'unknown (nobody … everyone)'],
])('in Teams: %s', (_story, own, expected) => {
  expect(allows(privateChat, 'teams', own)).toBe(expected);
});
test.each([
  ['DISABLED', 'nobody, hard'],
  ['ENABLED', 'everyone'],
  ['SOMETHING_NEW', 'unknown (nobody … everyone)'],
  [true, 'unknown (nobody … everyone)'],
])('in Meet, serviceState %j allows: %s', (value, expected) => {
  expect(allows(privateChat, 'meet', { 'chat.service_status.serviceState': value })).toBe(expected);
});

test('in Meet, without serviceState it stays open', () => {
  expect(allows(privateChat, 'meet', {})).toBe('unknown (nobody … everyone)');
});
