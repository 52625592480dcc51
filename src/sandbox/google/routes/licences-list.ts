import { board } from '../../board/board.ts';
import { addressOf, personAt, type SandboxPerson } from '../../board/person.ts';
import { unlessEmpty } from '../calls/page-of.ts';
import { badArgument, notFound } from '../calls/refusals.ts';
import { numberOf, textOf, type Call, type Route } from '../calls/route.ts';
import { mustBeAdmin, type GoogleTenant } from '../google-tenant.ts';
import { licenceOf, licences, type SandboxLicence } from '../licences.ts';
import { etagOf } from '../people.ts';
import { licenceScopes } from '../sign-in/scopes.ts';

export function licencesList(tenant: GoogleTenant): Route {
  return {
    id: 'licensing.licenseAssignments.listForProductAndSku',
    path: 'apps/licensing/v1/product/{productId}/sku/{skuId}/users',
    parameters: {
      customerId: { location: 'query', type: 'string', required: true },
      maxResults: { location: 'query', type: 'integer', default: '100', minimum: 1, maximum: 1000 },
      pageToken: { location: 'query', type: 'string', default: '' },
      productId: { location: 'path', type: 'string', required: true },
      skuId: { location: 'path', type: 'string', required: true },
    },
    scopes: licenceScopes,
    shape: 'etag,items(etags,kind,productId,productName,selfLink,skuId,skuName,userId),kind,nextPageToken',
    reply: (call) => reply(call, tenant),
  };
}

function reply(call: Call, { world, pages }: GoogleTenant): object {
  mustBeAdmin(call);
  // The document speaks of the customer's own id only, where the Directory also takes my_customer.
  if (textOf(call, 'customerId') !== board.googleCustomerId) throw badArgument('Invalid customerId');
  const licence = licences.find(({ productId, skuId }) => productId === textOf(call, 'productId') && skuId === textOf(call, 'skuId'));
  if (licence === undefined) throw notFound('sku');
  const holders = holdersOf(licence, pages.positionIn(call) ?? 0, numberOf(call, 'maxResults') + 1, world.people);
  const [further] = holders.slice(numberOf(call, 'maxResults'));
  const items = holders.slice(0, numberOf(call, 'maxResults')).map((person) => resource(person, licence));
  const next = further === undefined ? {} : { nextPageToken: pages.tokenFor(call, further.number) };
  return { kind: 'licensing#licenseAssignmentList', etag: etagOf(JSON.stringify(items)), ...unlessEmpty('items', items), ...next };
}

function holdersOf(licence: SandboxLicence, start: number, most: number, people: number): readonly SandboxPerson[] {
  const found: SandboxPerson[] = [];
  for (let number = start; number < people && found.length < most; number += 1) {
    const person = personAt(number);
    if (licenceOf(person) === licence) found.push(person);
  }
  return found;
}

function resource(person: SandboxPerson, { productId, productName, skuId, skuName }: SandboxLicence): object {
  const userId = addressOf(person);
  const selfLink = `https://licensing.googleapis.com/apps/licensing/v1/product/${productId}/sku/${skuId}/user/${userId}`;
  return { kind: 'licensing#licenseAssignment', etags: etagOf(selfLink), selfLink, userId, productId, skuId, skuName, productName };
}
