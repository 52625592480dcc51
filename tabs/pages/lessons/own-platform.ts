import { platformIds, type PlatformId } from '../../../src/model/platform.ts';
import type { Placed } from '../../host/surroundings.ts';

/** Where the reader gives lessons: as a link says, or else by who signed them in. */
export function ownPlatform(search: string, { host, config }: Pick<Placed, 'host' | 'config'>): PlatformId {
  const asked = new URLSearchParams(search).get('platform');
  const isGoogle = config.mode === 'tenant' && host.token === null;
  return platformIds.find((one) => one === asked) ?? (isGoogle ? 'meet' : 'teams');
}
