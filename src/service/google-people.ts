import { connectionsOrNone } from '../connections.ts';
import { AppError } from '../errors.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import type { GoogleConnection } from '../platforms/meet/live/google-connection.ts';
import type { MeetLessonDesks } from '../platforms/meet/lessons/lesson-desks.ts';
import type { GooglePersonDesk } from '../platforms/meet/person/person-desk.ts';
import { keptUnlessFailed } from './kept-unless-failed.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

/** Somebody waits for the answer. */
const patience: Patience = { attempts: 3, timeLimit: 4000, firstPause: 150, longestPause: 2000 };

/** The people of the service's own Google tenant, and their lessons in Meet. */
export interface GoogleSide {
  readonly people: GooglePersonDesk;
  /** By the address at which the Directory knows the teacher. @throws AppError no-connection. */
  readonly lessonsOf: MeetLessonDesks;
  /** With which the app itself writes. @throws AppError no-connection. */
  serviceAccount(): Promise<GoogleConnection['serviceAccount']>;
}

/** Made once, so that the chat and the tab ask a thing once. Where no Google tenant is connected, all of it says so. */
export function googleSide(
  { organisationId }: Pick<ServicePlaces, 'organisationId'>,
  { store, calls, connectionsOf }: Pick<ServiceData, 'store' | 'calls' | 'connectionsOf'>,
): GoogleSide {
  const around: CallSurroundings = { ...calls, patience };
  const connection = keptUnlessFailed(async () => {
    const { google } = await connectionsOrNone(connectionsOf(organisationId));
    if (google === null) throw new AppError('no-connection', {});
    return google;
  });
  const populations = async () => (await store.forOrganisation(organisationId).populations.get())?.definitions ?? [];
  const people = keptUnlessFailed(async () => {
    const [{ googlePersonDesk }, { googleClients }] = await Promise.all([
      import('../platforms/meet/person/person-desk.ts'),
      import('../platforms/meet/live/google-clients.ts'),
    ]);
    const clients = googleClients(await connection(), around);
    return googlePersonDesk({ clients: async () => clients, populations }, around);
  });
  const desks = keptUnlessFailed(async () => {
    const { meetLessonDesks } = await import('../platforms/meet/lessons/lesson-desks.ts');
    return meetLessonDesks((await connection()).serviceAccount, calls);
  });
  return {
    people: {
      find: async (personId) => (await people()).find(personId),
      addressOf: async (personId) => (await people()).addressOf(personId),
    },
    lessonsOf: async (address) => (await desks())(address),
    serviceAccount: async () => (await connection()).serviceAccount,
  };
}
