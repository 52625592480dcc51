import * as z from 'zod';
import { actions, type Action } from '../../auth/permissions.ts';
import { actorRoles } from '../../model/actor.ts';
import { locales } from '../../model/language.ts';
import { localizedText, platform } from './shared.ts';

export const me = z
  .strictObject({
    id: z.string().describe('As things are assigned to them.'),
    name: z.string(),
    roles: z.array(z.enum(actorRoles)),
    may: z.array(z.enum(actions as [Action, ...Action[]])),
    organisation: z.strictObject({ id: z.string(), name: z.string(), language: z.enum(locales).nullable() }),
  })
  .meta({ id: 'Me' });

export const connections = z.strictObject({ platforms: z.array(platform) });

export const checkList = z.strictObject({
  checks: z.array(
    z.strictObject({
      platform,
      id: z.string(),
      title: localizedText,
      permission: z.string().nullable(),
      need: z.enum(['required', 'optional']),
      outcome: z.enum(['ok', 'missing', 'unsure']),
      found: localizedText,
      mend: localizedText.nullable(),
    }),
  ),
});
