import { patientFetch, type CallSurroundings, type PatientFetch, type SaysLater } from '../calls/patient-fetch.ts';
import type { Patience } from '../calls/pause-before.ts';
import { heldLists, type HeldLists } from './held-lists.ts';

/** What all teachers of a tenant share when they ask a vendor after their lessons. */
export interface TeachersCalls {
  readonly send: PatientFetch;
  readonly lists: HeldLists;
  readonly around: CallSurroundings;
}

/** Somebody waits for the answer in a chat. */
const patienceOfSomebody: Patience = { attempts: 3, timeLimit: 5000, firstPause: 200, longestPause: 2000 };
const callsAtOnce = 24;

export function teachersCalls(surroundings: CallSurroundings, saysLater?: SaysLater): TeachersCalls {
  const around: CallSurroundings = { ...surroundings, patience: surroundings.patience ?? patienceOfSomebody };
  return { send: patientFetch(callsAtOnce, around, saysLater), lists: heldLists(around.clock), around };
}
