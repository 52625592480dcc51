import type { Localized } from '../model/language.ts';

export interface SetUpRequest {
  /** look: nothing is changed. */
  readonly mode: 'look' | 'apply';
  /** Origin at which people find the service. */
  readonly publicUrl: string;
  /** What the environment and the file of settings tell already, by variable. */
  readonly told: Readonly<Record<string, string | undefined>>;
  /** app: a registration of its own. identity: the machine's own, which Azure makes. */
  readonly bot: 'app' | 'identity';
  /** each: Teams asks every teacher. all: nobody is asked. */
  readonly consent: 'each' | 'all';
  /** new: for each variable that holds one and is not told yet. */
  readonly secrets: 'none' | 'new';
  readonly tell: (step: { readonly state: 'there' | 'done' | 'would' | 'left-out'; readonly says: Localized }) => void;
  /** Shows where somebody signs in, in Entra's words. */
  readonly show: (sentence: string) => void;
}

/**
 * Brings a Microsoft tenant as far as the product needs, and answers the variables with which the service is started, as far as they are known.
 * @throws AppError setup-stopped, setup-two-apps or setup-app-missing; what was done stays, and doing it again goes on.
 */
export type SetUpTenant = (request: SetUpRequest) => Promise<Readonly<Record<string, string>>>;
