import type { Check } from '../../model/check.ts';
import type { School } from '../../model/school.ts';
import type { Collecting } from '../collected.ts';
import { checkChatApp } from './chat/check-chat-app.ts';
import { checkLessons } from './lessons/check-lessons.ts';
import { checkGoogle } from './live/check-google.ts';
import type { GoogleConnection } from './live/google-connection.ts';

/** Whether all is in place that Lesklaar does with a Google Workspace tenant: reading it, teachers' own lessons, and the chat where it is used. */
export async function checkMeet(connection: GoogleConnection, school: School | null, around: Collecting): Promise<readonly Check[]> {
  const checks = await Promise.all([
    checkGoogle(connection, school, around),
    checkLessons(connection, around),
    connection.chatApp === 'used' ? checkChatApp(connection, around) : [],
  ]);
  return checks.flat();
}
