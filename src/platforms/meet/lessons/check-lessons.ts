import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from '../../calls/patient-fetch.ts';
import { comingDays } from '../../lessons/coming-days.ts';
import { apiResult, scopeResult, triedAtSignIn } from '../live/check-results.ts';
import { apiTitle } from '../live/google-check-texts.ts';
import type { GoogleConnection } from '../live/google-connection.ts';
import { googleFailure, saysLater } from '../live/google-failure.ts';
import { lessonScopes } from './lesson-scopes.ts';
import { meetClients } from './meet-clients.ts';

interface LessonPart {
  readonly id: string;
  readonly title: Localized;
  readonly scope: string;
  /** By the name under which it is switched on. */
  readonly api: string;
}

const calendarPart: LessonPart = {
  id: 'calendar',
  title: { nl: 'Toestemming om te zien welke lessen een leraar heeft', en: 'Permission to see which lessons a teacher has' },
  scope: lessonScopes.calendar,
  api: 'calendar-json.googleapis.com',
};
const spacesPart: LessonPart = {
  id: 'meet',
  title: {
    nl: 'Toestemming om lessen in Meet te bekijken en strenger te zetten',
    en: 'Permission to look at lessons in Meet and to tighten them',
  },
  scope: lessonScopes.spaces,
  api: 'meet.googleapis.com',
};

const without: Localized = {
  nl: 'Zonder deze toestemming zien leraren hun eigen lessen in Google Meet niet; de rest werkt.',
  en: 'Without this permission teachers do not see their own lessons in Google Meet; the rest works.',
};

/**
 * Whether teachers' own lessons can be read as that teacher. Tried on the administrator in whose name the tenant is read: a delegation holds for everybody of
 * the domain. Nothing of a lesson comes back.
 */
export async function checkLessons({ serviceAccount, subject }: GoogleConnection, around: CallSurroundings): Promise<readonly Check[]> {
  const { calendar, meet } = await meetClients(serviceAccount, subject, patientFetch(2, around, saysLater), around);
  const { from: timeMin, to: timeMax } = comingDays(1, around.clock);
  const [events, space] = await Promise.all([
    tried(
      calendarPart,
      calendar.events.list({ calendarId: 'primary', timeMin, timeMax, singleEvents: true, maxResults: 1, fields: 'kind' }),
    ),
    // Nobody's: a code has hyphens.
    tried(spacesPart, meet.spaces.get({ name: 'spaces/lesklaar', fields: 'name' })),
  ]);
  return [...checksOf(calendarPart, events), ...checksOf(spacesPart, space)];
}

/** That there is nothing by that name is an answer too, and so is that somebody has no calendar. */
async function tried({ api }: LessonPart, call: Promise<unknown>): Promise<CallFailure | null> {
  try {
    await call;
    return null;
  } catch (error) {
    const failure = googleFailure(error, api);
    const isAnswer = failure.kind === 'not-found' || failure.kind === 'rejected';
    return isAnswer && !triedAtSignIn(failure) ? null : failure;
  }
}

function checksOf({ id, title, scope, api }: LessonPart, failure: CallFailure | null): readonly Check[] {
  const about = { platform: 'meet', need: 'optional' } as const;
  return [
    { ...about, id: `google-lessons-${id}`, title, permission: scope, ...scopeResult(failure, scope, without) },
    { ...about, id: `google-api-${id}`, title: apiTitle(api), permission: null, ...apiResult(api, [failure]) },
  ];
}
