import { expect, test } from '@jest/globals';
import { systemTimer } from '../../../src/clock.ts';
import { classRoom } from '../../../src/sandbox/google/chat/chat-rooms.ts';
import { googleKeyHosts } from './support/google-tokens.ts';
import { littleGoogleChat, sanne } from './support/little-google-chat.ts';

const check = { kind: 'said', words: 'check' } as const;
const mend = {
  kind: 'pressed',
  parameters: { verb: 'confirm-mend', data: '{}' },
  message: { name: `${classRoom.name}/messages/2`, privateMessageViewer: { name: sanne.name } },
} as const;

test('what takes longer than Google waits is answered before, and goes on', async () => {
  const keys = await googleKeyHosts();
  const waited: number[] = [];
  const slow = await littleGoogleChat({
    keys,
    timer: { pause: async (milliseconds) => void waited.push(milliseconds) },
  });
  const ending = Promise.withResolvers<never>();
  slow.chat.say(async () => ending.promise);

  const said = await slow.tell(check);
  const pressed = await slow.tell(mend, { space: classRoom });
  ending.reject(new Error('Meet stayed away'));
  while (!slow.written.join('').includes('Meet stayed away')) await systemTimer.pause(5);
  await Promise.all([slow.close(), keys.close()]);

  expect(waited.every((milliseconds) => milliseconds < 30_000)).toBe(true);
  expect(JSON.stringify(said.body)).toContain('je antwoord is nog niet klaar');
  // The card from which it was done stays.
  expect(pressed.body).toMatchObject({ actionResponse: { type: 'NEW_MESSAGE' }, privateMessageViewer: { name: sanne.name } });
  expect(JSON.stringify(pressed.body)).toContain('nog niet te zeggen of dit gelukt is');
  expect(slow.chat.heard).toHaveLength(2);
});
