import { randomBytes, randomUUID } from 'node:crypto';
import { errors, SignJWT } from 'jose';
import type { Clock } from '../clock.ts';
import type { Actor, ActorRole } from '../model/actor.ts';
import type { SignIn } from './sign-in.ts';
import { verifiedClaims, type SigningRules } from './signed-token.ts';
import { TokenRefused } from './token-refused.ts';

/** Who one can be in the pretend school. */
export const personas = ['admin', 'ict-coordinator', 'leader', 'board', 'dpo', 'teacher'] as const satisfies readonly ActorRole[];
export type Persona = (typeof personas)[number];

export const personaNames: Readonly<Record<Persona, string>> = {
  admin: 'Joris Wouters',
  'ict-coordinator': 'Fatima El Amrani',
  leader: 'Ingrid Hoekstra',
  board: 'Willem de Graaf',
  dpo: 'Lotte Claes',
  teacher: 'Sanne Bakker',
};

export interface SandboxSignIn extends SignIn {
  /** A token for a working day. */
  issue(persona: Persona): Promise<string>;
}

const issuer = 'urn:lesklaar:sandbox';
const audience = 'urn:lesklaar:api';
/** Seconds. */
const longest = 12 * 3600;

/**
 * Signing in without showing anything: for the pretend school only. The key is made here and never leaves, so that no token outlives the process or
 * counts in another.
 */
export function sandboxSignIn(organisationId: string, clock: Clock): SandboxSignIn {
  const secret = randomBytes(32);
  const kid = randomUUID();
  const rules: SigningRules = {
    keys: ({ kid: asked }) => {
      if (asked !== kid) throw new errors.JWKSNoMatchingKey();
      return secret;
    },
    algorithm: 'HS256',
    issuers: [issuer],
    audiences: [audience],
    required: ['exp', 'iat', 'sub'],
    longest,
    clock,
  };
  return {
    issuers: [issuer],
    async actorOf(token) {
      const { sub } = await verifiedClaims(token, rules);
      const persona = personas.find((one) => one === sub);
      if (persona === undefined) throw new TokenRefused('persona');
      return actorOf(persona, organisationId);
    },
    issue(persona) {
      const now = clock.now();
      return new SignJWT({ sub: persona })
        .setProtectedHeader({ typ: 'JWT', alg: 'HS256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + longest * 1000))
        .sign(secret);
    },
  };
}

function actorOf(persona: Persona, organisationId: string): Actor {
  return { organisationId, id: persona, name: personaNames[persona], roles: [persona], signedInBy: 'sandbox' };
}
