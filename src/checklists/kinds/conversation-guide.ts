import type { Kind } from './kind.ts';

/** Questions to talk about. One is done when a conversation of this year holds an answer; there is no right or wrong. */
export const conversationGuide: Kind = {
  type: 'conversation-guide',
  title: { nl: 'Gesprekswijzer', en: 'Conversation guide' },
  usedBy: 'board',
  recurs: 'every-item',
  carries: ['note', 'owner', 'due', 'answer'],
  register: 'session',
  readBy: 'staff',
  isDone: ({ answer }) => answer !== null,
};
