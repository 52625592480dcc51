/** Graph's delegated permissions that the apps ask for (learn.microsoft.com/graph/permissions-reference). */
export const graphScopes = ['OnlineMeetings.ReadWrite', 'Calendars.ReadBasic'] as const;
export type GraphScope = (typeof graphScopes)[number];

export type ConsentState = 'granted' | 'not-yet';

/** Whether the apps may do these things in somebody's name; an administrator or everybody for themselves can agree to it at any time. */
export class Consent {
  #state: ConsentState;

  constructor(state: ConsentState) {
    this.#state = state;
  }

  get isGranted(): boolean {
    return this.#state === 'granted';
  }

  set(state: ConsentState): void {
    this.#state = state;
  }
}
