import type { AnswerOf } from '../../api/client.ts';

/** What may be chosen in the settings. */
export type Choices = AnswerOf<'getSettings'>['choices'];
