import { platformIds, type PlatformId } from '../../../src/model/platform.ts';
import type { Host } from '../../host/host.ts';
import type { TabConfig } from '../../host/tab-config.ts';

interface Place {
  readonly host: Pick<Host, 'token'>;
  readonly config: Pick<TabConfig, 'mode'>;
}

/** Where the reader gives lessons: as a link says, or else by who signed them in. */
export function ownPlatform(search: string, { host, config }: Place): PlatformId {
  const asked = new URLSearchParams(search).get('platform');
  const isGoogle = config.mode === 'tenant' && host.token === null;
  return platformIds.find((one) => one === asked) ?? (isGoogle ? 'meet' : 'teams');
}
