/** The registers that belong to checklists: what a school writes down once and several rows ask for. */
export const registerIds = [
  'recording-agreement',
  'code-of-conduct',
  'processing-agreement',
  'device-stock',
  'recordings-protocol',
  'approved-app',
  'contact',
  'school-event',
  'subject-plan',
  'survey',
  'session',
  'action',
  'level-text',
] as const;
export type RegisterId = (typeof registerIds)[number];
