import { board } from '../../board/board.ts';
import { addressOf } from '../../board/person.ts';
import { notFound } from '../calls/refusals.ts';
import { textOf, type Call, type Route } from '../calls/route.ts';
import { mustBeAdmin } from '../google-tenant.ts';
import { administrator, etagOf } from '../people.ts';
import { customerScopes } from '../sign-in/scopes.ts';

const ours = new Set<string | null>(['my_customer', board.googleCustomerId, board.domain]);

export const customersGet: Route = {
  id: 'directory.customers.get',
  path: 'admin/directory/v1/customers/{customerKey}',
  parameters: { customerKey: { location: 'path', type: 'string', required: true } },
  scopes: customerScopes,
  shape:
    'alternateEmail,customerCreationTime,customerDomain,etag,id,kind,language,phoneNumber,postalAddress(addressLine1,addressLine2,addressLine3,contactName,countryCode,locality,organizationName,postalCode,region)',
  reply,
};

function reply(call: Call): object {
  mustBeAdmin(call);
  if (!ours.has(textOf(call, 'customerKey'))) throw notFound('customerKey');
  return {
    kind: 'admin#directory#customer',
    id: board.googleCustomerId,
    etag: etagOf(board.googleCustomerId),
    customerDomain: board.domain,
    alternateEmail: addressOf(administrator),
    language: 'nl',
    customerCreationTime: '2019-08-26T07:14:02.511Z',
    postalAddress: { countryCode: 'NL', organizationName: board.name },
  };
}
