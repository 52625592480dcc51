import * as z from 'zod';

const account = z.object({
  /** Teams' own id of somebody for this bot: `29:…`; of a bot `28:…`. */
  id: z.string().max(500).default(''),
  name: z.string().max(1000).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  /** Of the recipient: only the one who spoke sees the message and its answer. */
  isTargeted: z.boolean().nullish(),
});

const idOnly = z.object({ id: z.string().max(500).nullish() }).nullish();
/** A name that Teams cuts nowhere is no reason to hear nothing. */
const named = z.object({ id: z.string().max(500).nullish(), name: z.string().nullish().catch(null) }).nullish();

const mention = z.object({ type: z.string(), mentioned: z.object({ id: z.string() }).nullish(), text: z.string().nullish() });

/** What Teams sends, as far as it is used; everything else in it may change any day. */
export const activitySchema = z.object({
  type: z.string().max(100),
  id: z.string().max(500).default(''),
  name: z.string().max(100).nullish(),
  action: z.string().max(100).nullish(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(1000),
  locale: z.string().max(50).nullish(),
  text: z.string().nullish(),
  replyToId: z.string().max(500).nullish(),
  from: account.default({ id: '' }),
  recipient: account.default({ id: '' }),
  conversation: z.object({
    id: z.string().min(1).max(1000),
    tenantId: z.string().max(100).nullish(),
    conversationType: z.string().max(50).nullish(),
  }),
  channelData: z
    .object({ tenant: idOnly, meeting: idOnly, team: named, channel: named, eventType: z.string().max(100).nullish() })
    .nullish(),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  value: z.unknown().optional(),
});

export type Activity = z.output<typeof activitySchema>;

/** The tenant in which it was said; Teams writes it in one of two places, or in both. */
export function tenantOf({ conversation, channelData }: Activity): string | null {
  const named = [conversation.tenantId, channelData?.tenant?.id].filter((one) => typeof one === 'string' && one !== '');
  const [tenant = null, ...others] = new Set(named.map((one) => String(one).toLowerCase()));
  // Two of them would be a tenant to let in and another one to speak of.
  return others.length === 0 ? tenant : null;
}

export interface Mention {
  readonly id: string;
  readonly text: string;
}

export function mentionsIn({ entities }: Activity): readonly Mention[] {
  return (entities ?? []).flatMap((entity) => {
    const { success, data } = mention.safeParse(entity);
    const id = data?.mentioned?.id;
    return success && data.type === 'mention' && id !== undefined ? [{ id, text: data.text ?? '' }] : [];
  });
}
