import { describe, expect, test } from '@jest/globals';
import { serviceConfig } from '../../src/service-config.ts';
import { problemsOf, withMicrosoft, type Env } from './problems-of.ts';

describe('the Google Chat app', () => {
  const endpoint = 'https://lesklaar.school.example/google/chat';
  const account = 'service-123456789012@gcp-sa-gsuiteaddons.iam.gserviceaccount.com';
  const withGoogle: Env = { ...withMicrosoft, GOOGLE_APPLICATION_CREDENTIALS: '/run/google.json' };
  const chatIn = (env: Env) => serviceConfig({ ...withGoogle, ...env }, null).googleChat;

  test('is there once its audience is told, as it stands on the app’s own page', () => {
    expect(chatIn({})).toBeNull();
    expect(chatIn({ GOOGLE_CHAT_AUDIENCE: '123456789012' })).toEqual({
      projectNumber: '123456789012',
      // Who chose the project number asked for no ID tokens.
      endpoint: null,
      addOnAccount: null,
      handler: 'lesklaar',
    });
    expect(chatIn({ GOOGLE_CHAT_AUDIENCE: endpoint })).toEqual({ projectNumber: null, endpoint, addOnAccount: null, handler: endpoint });
  });

  test('of an add-on is called at the service’s own address unless another is told', () => {
    const own = { PUBLIC_URL: 'https://lesklaar.school.example', GOOGLE_CHAT_ADD_ON_ACCOUNT: account.toUpperCase() };

    expect(chatIn(own)).toEqual({ projectNumber: null, endpoint, addOnAccount: account, handler: endpoint });
    expect(chatIn({ ...own, GOOGLE_CHAT_AUDIENCE: 'https://elders.example/chat' })?.endpoint).toBe('https://elders.example/chat');
  });

  test('of an add-on needs an address, and any of them the tenant that tells who people are', () => {
    expect(problemsOf({ ...withGoogle, GOOGLE_CHAT_ADD_ON_ACCOUNT: account })).toEqual([
      expect.stringMatching(/^- GOOGLE_CHAT_AUDIENCE is missing/),
    ]);
    expect(problemsOf({ ...withMicrosoft, GOOGLE_CHAT_AUDIENCE: endpoint })).toEqual([
      expect.stringMatching(/^- GOOGLE_APPLICATION_CREDENTIALS is missing: the Chat app is set/),
    ]);
  });

  test('is not started beside the pretend school, which has one of its own', () => {
    expect(problemsOf({ SANDBOX: '1', GOOGLE_CHAT_AUDIENCE: endpoint })).toEqual([
      expect.stringMatching(/^- SANDBOX is 1, and GOOGLE_CHAT_AUDIENCE is set as well/),
    ]);
  });

  const wrong = [
    ['GOOGLE_CHAT_AUDIENCE', 'lesklaar'],
    ['GOOGLE_CHAT_AUDIENCE', 'http://lesklaar.school.example/google/chat'],
    ['GOOGLE_CHAT_AUDIENCE', 'https://user@lesklaar.school.example/google/chat'],
    ['GOOGLE_CHAT_AUDIENCE', 'https://lesklaar.school.example/google/chat?key=1'],
    ['GOOGLE_CHAT_ADD_ON_ACCOUNT', 'chat'],
    ['GOOGLE_CHAT_AUDIENTIE', endpoint],
  ] as const;

  test.each(wrong)('%s=%s is told at the start', (name, value) => {
    expect(problemsOf({ ...withGoogle, [name]: value }).filter((line) => line.startsWith(`- ${name} `))).toHaveLength(1);
  });
});
