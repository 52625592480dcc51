import type { AppOptions, IPlugin } from '@microsoft/teams.apps';

/** What the SDK is given to make calls with. All calls are ours: its own would go to wherever an activity says, with the bot's token. */
export const sendsNothing: NonNullable<AppOptions<IPlugin>['client']> = {
  interceptors: [{ request: ({ config }) => Object.assign(config, { adapter: refuse }) }],
};

export async function noToken(): Promise<string> {
  return refuse();
}

async function refuse(): Promise<never> {
  throw new TypeError('the Teams SDK was to send nothing itself');
}
