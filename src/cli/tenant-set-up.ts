import type { Localized } from '../model/language.ts';

export interface SetUpRequest {
  /** look: nothing is changed. */
  readonly mode: 'look' | 'apply';
  /** Origin at which people find the service. */
  readonly publicUrl: string;
  /** What the environment and the file of settings tell already, by variable. */
  readonly told: Readonly<Record<string, string | undefined>>;
  /** app: a registration of its own. identity: the machine's own, which Azure makes. none: no chat in Teams. */
  readonly bot: 'app' | 'identity' | 'none';
  /** each: Teams asks every teacher. all: nobody is asked. */
  readonly consent: 'each' | 'all';
  /** new: for each variable that holds one and is not told yet. renew: for each. */
  readonly secrets: 'none' | 'new' | 'renew';
  /**
   * Takes variables with which the service is started, as soon as they are known: what is lost here, Entra shows nobody again. `anew`: those that count
   * whatever was told before.
   */
  readonly keep: (variables: Readonly<Record<string, string>>, anew: readonly string[]) => Promise<void>;
  readonly tell: (step: { readonly state: 'there' | 'done' | 'would' | 'left-out'; readonly says: Localized }) => void;
  /** Shows where somebody signs in, in Entra's words. */
  readonly show: (sentence: string) => void;
}

/**
 * Brings a Microsoft tenant as far as the product needs.
 * @throws AppError setup-stopped, setup-two-apps or setup-app-missing; what was done stays, and doing it again goes on. setup-look-stopped: nothing was done.
 */
export type SetUpTenant = (request: SetUpRequest) => Promise<void>;
