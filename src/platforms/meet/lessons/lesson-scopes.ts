/** With which a teacher's own lessons are read and mended, as that teacher; both are entered for domain-wide delegation. */
export const lessonScopes = {
  calendar: 'https://www.googleapis.com/auth/calendar.events.readonly',
  /** “Edit, and see the settings for all of your Google Meet calls”; no narrower one lets calls be changed that were not made by us. */
  spaces: 'https://www.googleapis.com/auth/meetings.space.settings',
} as const;
