import type { AppOptions, IPlugin } from '@microsoft/teams.apps';
import { guardedCall, type BotFrameworkCalls } from './guarded-call.ts';

type ClientOptions = Extract<NonNullable<AppOptions<IPlugin>['client']>, { readonly interceptors?: unknown }>;
type Interceptor = NonNullable<ClientOptions['interceptors']>[number];
type Config = Parameters<NonNullable<Interceptor['request']>>[0]['config'];
type Transport = Exclude<Config['adapter'], undefined | string | readonly unknown[]>;

/** All that the SDK sends goes through our own fetch, and to the hosts that it may go to: its token is in it. */
export function sdkTransport(calls: BotFrameworkCalls): ClientOptions {
  const adapter: Transport = async (config) => {
    const method = (config.method ?? 'get').toUpperCase();
    const headers = config.headers.toJSON() as Record<string, string>;
    const body: unknown = config.data;
    const request = { method, headers, ...(typeof body === 'string' ? { body } : {}) };
    const answer = await guardedCall(new URL(config.url ?? '', config.baseURL), request, calls);
    return { data: await answer.text(), status: answer.status, statusText: answer.statusText, headers: {}, config };
  };
  return { interceptors: [{ request: ({ config }) => Object.assign(config, { adapter }) }] };
}

/**
 * Statuses after which Teams asks to send again, besides 429: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. Whoever asked something
 * rather gets two answers than none; a connection that broke has Teams say it again, and us answer anew.
 */
export async function teamsSaysLater({ status }: Response): Promise<boolean> {
  return [412, 502, 503, 504].includes(status);
}
