import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { serveHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer } from '../../../src/sandbox/server/wire.ts';
import { board } from '../../../src/sandbox/board/board.ts';
import { entraIdOfPersona } from '../../../src/sandbox/board/personas.ts';

/** A channel of Teams on this machine, which takes what the bot writes there. */
export interface ChannelHost {
  /** What was written in it: the summary of each card. */
  readonly cards: string[];
  /** What goes wrong with the next thing that is written. */
  readonly mishaps: Mishap[];
  /** The bot is added to the channel, as Teams tells it. */
  addBot(service: string): Promise<void>;
  close(): Promise<void>;
}

const place = {
  conversation: { id: '19:ict@thread.tacv2', tenantId: board.microsoftTenantId, conversationType: 'channel', isGroup: true },
  channelData: { tenant: { id: board.microsoftTenantId }, team: { id: '19:team@thread.tacv2', name: 'Team Lindepunt' } },
};

export async function channelHost(): Promise<ChannelHost> {
  const cards: string[] = [];
  const mishaps: Mishap[] = [];
  const served = await serveHosts(
    new Map([
      [
        'smba.example',
        ({ body }) => {
          cards.push(String((JSON.parse(body) as { readonly summary?: unknown }).summary));
          return jsonAnswer(201, { id: `card-${cards.length}` });
        },
      ],
    ]),
    { mishaps: () => mishaps.shift() ?? null },
  );
  const serviceUrl = `http://127.0.0.1:${served.port}/smba.example/`;
  const told = { channelId: 'msteams', serviceUrl, recipient: { id: '28:lesklaar' }, from: { aadObjectId: entraIdOfPersona('admin') } };
  return {
    cards,
    mishaps,
    addBot: async (service) => {
      const activity = { ...place, ...told, type: 'installationUpdate', action: 'add', id: 'installation' };
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${service}/sandbox/teams`, { method: 'POST', headers, body: JSON.stringify(activity) });
      if (!answer.ok) throw new Error(`the bot was not added: ${answer.status} ${await answer.text()}`);
    },
    close: async () => served.close(),
  };
}
