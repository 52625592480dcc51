import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleClients } from './google-clients.ts';
import { malformed } from './google-failure.ts';
import { googlePages } from './google-pages.ts';
import type { PeopleTally } from './people-tally.ts';
import { partProgress, readPart, saidOnce, type PartProgress, type PartRead } from './read-part.ts';

export interface LiveLicences {
  /** Licences, as `/product/{product}/sku/{sku}`, of which every holder was read, and bears it as a mark at their address. */
  readonly counted: readonly string[];
  readonly unread: readonly UnreadPart[];
}

/** Who has which of these licences. The customer must be named by id: licensing knows no `my_customer`. */
export async function readLiveLicences(
  clients: Pick<GoogleClients, 'licences'>,
  customer: string,
  licences: readonly string[],
  tally: PeopleTally,
  around: Collecting,
): Promise<LiveLicences> {
  const progress = partProgress('licenseAssignments', around);
  const holders = { clients, customer, tally, progress };
  const read = await Promise.all(licences.map(async (licence) => markHolders(licence, holders, around)));
  return { counted: read.flatMap(({ found }) => found ?? []), unread: saidOnce(read.flatMap(({ unread }) => unread)) };
}

interface Holders {
  readonly clients: Pick<GoogleClients, 'licences'>;
  readonly customer: string;
  readonly tally: PeopleTally;
  readonly progress: PartProgress;
}

async function markHolders(
  licence: string,
  { clients, customer, tally, progress }: Holders,
  around: Collecting,
): Promise<PartRead<string>> {
  const [, , productId = '', , skuId = ''] = licence.split('/');
  const address = `licensing.googleapis.com/apps/licensing/v1${licence}/users`;
  return readPart({ part: `licenseAssignments${licence}`, permission: 'licences', address }, progress, async () => {
    for await (const { rows } of googlePages('items', { call: listPage, address, ends: 'anywhere' }, around)) {
      for (const row of rows) tally.mark(holderIn(row, address), licence);
      progress.more(rows.length);
    }
    return licence;
  });

  async function listPage(pageToken: string | undefined) {
    const wanted = { productId, skuId, customerId: customer, maxResults: 1000, fields: 'nextPageToken,items(userId)' };
    return clients.licences.licenseAssignments.listForProductAndSku({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  }
}

/** `userId` holds the primary address. */
function holderIn(row: unknown, address: string): string {
  const holder = isObject(row) ? textIn(row, 'userId') : null;
  if (holder === null) throw malformed(address);
  return holder;
}
