import type { Client as ApiClient } from '@microsoft/teams.api';

/**
 * What the SDK is given to make calls with. All calls are ours: its own would go to wherever an activity says, with the bot's token. It would also make
 * five copies for each activity, which takes longer than all else that it does.
 */
export function sendsNothing(Api: typeof ApiClient): ApiClient['http'] {
  const { http } = new Api('https://smba.trafficmanager.net/teams', {
    interceptors: [{ request: ({ config }) => Object.assign(config, { adapter: refuse }) }],
  });
  http.clone = () => http;
  return http;
}

export async function noToken(): Promise<string> {
  return refuse();
}

async function refuse(): Promise<never> {
  throw new TypeError('the Teams SDK was to send nothing itself');
}
