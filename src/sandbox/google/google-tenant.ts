import { board } from '../board/board.ts';
import type { SandboxWorld } from '../board/world.ts';
import { notAuthorised } from './calls/refusals.ts';
import type { PageTokens } from './calls/page-tokens.ts';
import type { Call } from './calls/route.ts';
import type { GoogleSandboxOptions } from './google-options.ts';

/** What every route knows of the tenant it belongs to. */
export interface GoogleTenant {
  readonly world: SandboxWorld;
  readonly pages: PageTokens;
  readonly options: GoogleSandboxOptions;
}

/**
 * The Directory answers administrators only.
 * @throws GoogleRefusal
 */
export function mustBeAdmin({ level }: Call): void {
  if (level === 'nobody') throw notAuthorised();
}

/**
 * A tenant sees its own customer only.
 * @throws GoogleRefusal
 */
export function mustBeOurs(customer: string | null): void {
  if (customer !== null && customer !== 'my_customer' && customer !== board.googleCustomerId) throw notAuthorised();
}
