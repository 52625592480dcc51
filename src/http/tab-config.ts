import * as z from 'zod';
import { personas, personaNames } from '../auth/sandbox-token.ts';
import { json } from './answer.ts';
import type { OpenRoute } from './open-route.ts';

const tabConfig = z.strictObject({
  mode: z.enum(['sandbox', 'tenant']),
  googleClientId: z.string().nullable().describe('OAuth client of Google; null where nobody signs in with Google.'),
  personas: z
    .array(z.strictObject({ id: z.enum(personas), name: z.string() }))
    .describe('Who one can be in the pretend school; empty outside it.'),
});

/** What the tab has to know before anybody signs in. */
export function tabConfigRoute(mode: 'sandbox' | 'tenant', googleClientId: string | null): OpenRoute {
  const people = mode === 'sandbox' ? personas.map((id) => ({ id, name: personaNames[id] })) : [];
  return {
    method: 'get',
    path: '/tab/config.json',
    operation: 'getTabConfig',
    summary: { nl: 'Hoe u zich in het tabblad aanmeldt', en: 'How you sign in to the tab' },
    body: null,
    answers: { 200: { says: 'The same for everybody.', json: tabConfig } },
    problems: [],
    handle: async () => json({ mode, googleClientId, personas: people }),
  };
}
