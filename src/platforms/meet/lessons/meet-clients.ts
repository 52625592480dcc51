import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3.js';
import type { meet_v2 } from 'googleapis/build/src/apis/meet/v2.js';
import type { CallSurroundings, PatientFetch } from '../../calls/patient-fetch.ts';
import type { GoogleConnection } from '../live/google-connection.ts';
import { signedInClient } from '../live/signed-in-client.ts';
import { lessonScopes } from './lesson-scopes.ts';

/** Google's own clients, signed in as one teacher, each for its own part. */
export interface MeetClients {
  readonly calendar: calendar_v3.Calendar;
  readonly meet: meet_v2.Meet;
}

/** Loaded on demand. `address`: the teacher's, in whose name the service account asks. */
export async function meetClients(
  serviceAccount: GoogleConnection['serviceAccount'],
  address: string,
  send: PatientFetch,
  around: Pick<CallSurroundings, 'clock'>,
): Promise<MeetClients> {
  const [{ calendar_v3: calendars }, { auth, meet_v2: spaces }] = await Promise.all([
    import('googleapis/build/src/apis/calendar/v3.js'),
    import('googleapis/build/src/apis/meet/index.js'),
  ]);
  const as = (scope: string) => signedInClient(auth.JWT, { serviceAccount, subject: address, scopes: [scope] }, send, around);
  return { calendar: new calendars.Calendar(as(lessonScopes.calendar)), meet: new spaces.Meet(as(lessonScopes.spaces)) };
}
