import express, { type Express } from 'express';
import { personas, type Persona } from '../auth/sandbox-token.ts';
import { AppError } from '../errors.ts';
import { isOnThisMachine } from '../http/guards/on-this-machine.ts';
import { patientFetch, type CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';

/** What a chat client sends, as far as it is looked at here. */
interface Sent {
  readonly serviceUrl?: unknown;
  readonly from?: { readonly aadObjectId?: unknown };
  readonly value?: object;
}

interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * `POST /sandbox/teams`: in the place of Azure Bot Service and of Teams' own signing in, for a chat client on this machine that has neither, such as the
 * Agents Playground, and for nobody elsewhere. It signs what comes in as the pretend tenant does and hands it on, so that the bot checks it as it checks everything.
 */
export function addPretendTeams(app: Express, { bot, microsoft }: Sandbox, around: CallSurroundings): void {
  const send = patientFetch(24, { ...around, reach: (url) => url });
  app.post('/sandbox/teams', express.json({ limit: '256kb' }), (request, response, next) => {
    if (!isOnThisMachine(request)) throw new AppError('no-such-address', {});
    const address = `http://127.0.0.1:${request.socket.localPort}/api/messages`;
    answerOf((request.body ?? {}) as Sent, address).then(({ status, body }) => response.status(status).json(body), next);
  });

  async function answerOf(sent: Sent, address: string): Promise<BotAnswer> {
    const first = await handOn(sent, address);
    const connection = signInAsked(first.body);
    const persona = personaOf(sent);
    if (connection === null || persona === null) return first;
    return handOn(await signedIn(sent, connection, persona), address);
  }

  async function handOn(sent: Sent, address: string): Promise<BotAnswer> {
    const token = await bot.sign({ serviceurl: String(sent.serviceUrl) });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await send(address, { method: 'POST', headers, body: JSON.stringify(sent) });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as unknown) };
  }

  /** Teams gets a token of whoever pressed the button, and presses it once more with that. */
  async function signedIn(sent: Sent, connectionName: string, persona: Persona): Promise<Sent> {
    const authentication = { id: connectionName, connectionName, token: await bot.ssoToken(persona) };
    return { ...sent, value: { ...sent.value, authentication } };
  }

  function personaOf({ from }: Sent): Persona | null {
    return personas.find((persona) => microsoft.idOf(persona) === from?.aadObjectId) ?? null;
  }
}

/** For which connection somebody is asked to sign in; null: they are not. */
function signInAsked(body: unknown): string | null {
  const { type, value } = (typeof body === 'object' && body !== null ? body : {}) as {
    type?: unknown;
    value?: { connectionName?: unknown };
  };
  return type === 'application/vnd.microsoft.activity.loginRequest' ? String(value?.connectionName) : null;
}
