import type { SchoolYear } from '../../../model/school-year.ts';
import { AppError } from '../../../errors.ts';
import { localized } from '../../../model/language.ts';
import { CallFailure, failureOfStatus } from '../../../platforms/calls/call-failure.ts';
import type { PatientFetch } from '../../../platforms/calls/patient-fetch.ts';

/** Where school holidays are published. */
export interface HolidaySource {
  /** The published document of a school year; null: there is none yet. @throws AppError holidays-unread. */
  read(year: SchoolYear): Promise<unknown>;
}

/** More than ten times what a year takes. */
const largest = 200_000;

/** The government's API says so in an answer of its own shape too, in XML whatever was asked for. */
const notThere = /^\s*<[^{]{0,500}<status-code>404</;

/** `address` holds `{year}` where the school year belongs. */
export function holidaySource(address: string, send: PatientFetch): HolidaySource {
  return {
    read: async (year) => {
      try {
        const answer = await send(address.replace('{year}', year), { headers: { accept: 'application/json' } });
        if (answer.status === 404) return null;
        const failure = failureOfStatus(answer.status);
        if (failure !== null) throw unread(failure);
        const text = await answer.text();
        if (text.length > largest) throw unread('malformed');
        if (notThere.test(text)) return null;
        return JSON.parse(text);
      } catch (cause) {
        if (cause instanceof CallFailure) throw unread(cause.kind, cause);
        if (cause instanceof SyntaxError) throw unread('malformed', cause);
        throw cause;
      }
    },
  };
}

function unread(kind: CallFailure['kind'], cause?: Error): AppError {
  return new AppError(
    'holidays-unread',
    { why: localized((language) => reasons[language][kind] ?? reasons[language].unavailable) },
    { cause },
  );
}

type Reasons = Readonly<Partial<Record<CallFailure['kind'], string>>> & { readonly unavailable: string };

const reasons: { readonly nl: Reasons; readonly en: Reasons } = {
  nl: {
    unavailable: 'de bron antwoordt nu niet',
    unreachable: 'de bron is niet te bereiken',
    'timed-out': 'de bron antwoordt niet op tijd',
    malformed: 'wat de bron gaf, is niet te lezen',
    forbidden: 'de bron weigert het',
    throttled: 'de bron vraagt om later terug te komen',
    rejected: 'de bron nam het verzoek niet aan',
  },
  en: {
    unavailable: 'the source does not answer just now',
    unreachable: 'the source cannot be reached',
    'timed-out': 'the source does not answer in time',
    malformed: 'what the source gave cannot be read',
    forbidden: 'the source refuses',
    throttled: 'the source asks to come back later',
    rejected: 'the source did not accept the request',
  },
};
