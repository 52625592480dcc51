import type { AppOptions, IPlugin } from '@microsoft/teams.apps';

type SdkLogger = NonNullable<AppOptions<IPlugin>['logger']>;

/** Nothing of what the SDK would say: its words name people, and at its finer levels hold whole messages. Its errors are heard as events. */
export function silentLogger(): SdkLogger {
  const nothing = (): void => undefined;
  const logger: SdkLogger = {
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    log: nothing,
    child: () => logger,
  };
  return logger;
}
