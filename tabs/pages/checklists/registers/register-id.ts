import type { RegisterEntry } from '../../../api/operations.ts';

export type RegisterId = RegisterEntry['register'];

/** In the order in which they are shown. */
export const registerIds = [
  'action',
  'recording-agreement',
  'recordings-protocol',
  'code-of-conduct',
  'processing-agreement',
  'approved-app',
  'device-stock',
  'contact',
  'school-event',
  'subject-plan',
  'survey',
  'session',
  'level-text',
] as const satisfies readonly RegisterId[];
