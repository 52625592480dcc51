import { personAt, type SandboxPerson } from '../../board/person.ts';
import { unlessEmpty } from '../calls/page-of.ts';
import { badArgument } from '../calls/refusals.ts';
import { isSet, numberOf, textOf, type Call, type Reply, type Route } from '../calls/route.ts';
import { mustBeAdmin, mustBeOurs, type GoogleTenant } from '../google-tenant.ts';
import { etagOf } from '../people.ts';
import { userScopes } from '../sign-in/scopes.ts';
import { parseUserQuery } from './user-query.ts';
import { fastRows, fastRowsOf, userResource } from './user-rows.ts';

/** All fields of one person. */
export const userShape =
  'addresses(*),agreedToTerms,aliases,archived,changePasswordAtNextLogin,creationTime,customSchemas(*),customerId,deletionTime,emails(*),etag,externalIds(*),gender(*),guestAccountInfo(primaryGuestEmail),hashFunction,id,ims(*),includeInGlobalAddressList,ipWhitelisted,isAdmin,isDelegatedAdmin,isEnforcedIn2Sv,isEnrolledIn2Sv,isGuestUser,isMailboxSetup,keywords(*),kind,languages(*),lastLoginTime,locations(*),name(displayName,familyName,fullName,givenName),nonEditableAliases,notes(*),orgUnitPath,organizations(*),password,phones(*),posixAccounts(*),primaryEmail,recoveryEmail,recoveryPhone,relations(*),sshPublicKeys(*),suspended,suspensionReason,thumbnailPhotoEtag,thumbnailPhotoUrl,websites(*)';
const shape = `etag,kind,nextPageToken,trigger_event,users(${userShape})`;

export function usersList(tenant: GoogleTenant): Route {
  return {
    id: 'directory.users.list',
    path: 'admin/directory/v1/users',
    parameters: {
      customFieldMask: { location: 'query', type: 'string', notPlayed: true },
      customer: { location: 'query', type: 'string' },
      domain: { location: 'query', type: 'string' },
      event: { location: 'query', type: 'string', enum: ['add', 'delete', 'makeAdmin', 'undelete', 'update'], notPlayed: true },
      maxResults: { location: 'query', type: 'integer', default: '100', minimum: 1, maximum: 500 },
      orderBy: { location: 'query', type: 'string', enum: ['email', 'familyName', 'givenName'], notPlayed: true },
      pageToken: { location: 'query', type: 'string' },
      projection: { location: 'query', type: 'string', enum: ['basic', 'custom', 'full'], default: 'basic' },
      query: { location: 'query', type: 'string' },
      showDeleted: { location: 'query', type: 'string' },
      sortOrder: { location: 'query', type: 'string', enum: ['ASCENDING', 'DESCENDING'], notPlayed: true },
      viewType: { location: 'query', type: 'string', enum: ['admin_view', 'domain_public'], default: 'admin_view', notPlayed: true },
    },
    scopes: userScopes,
    shape,
    reply: (call) => reply(call, tenant),
  };
}

function reply(call: Call, { world, pages }: GoogleTenant): Reply {
  mustBeAdmin(call);
  const { numbers, next } = numbersFor(call, pages.positionIn(call) ?? 0, world.people);
  const token = next === null ? {} : { nextPageToken: pages.tokenFor(call, next) };
  const fast = fastRowsOf(call.mask);
  if (fast !== null && numbers.length > 0) {
    const before = call.mask?.has('nextPageToken') && next !== null ? `"nextPageToken":${JSON.stringify(token.nextPageToken)},` : '';
    return `{${before}"users":${fastRows(numbers, fast)}}`;
  }
  const users = numbers.map((number) => userResource(personAt(number)));
  return { kind: 'admin#directory#users', etag: etagOf(numbers.join()), ...unlessEmpty('users', users), ...token };
}

interface Numbers {
  readonly numbers: readonly number[];
  /** Whom the next page begins with; null: this was the last page. */
  readonly next: number | null;
}

/** People in the order of their numbers, so that a page follows from where it starts. */
function numbersFor(call: Call, start: number, people: number): Numbers {
  const matches = matcherFor(call);
  const size = numberOf(call, 'maxResults');
  const numbers: number[] = [];
  for (let number = start; number < people; number += 1) {
    if (matches !== null && !matches(personAt(number))) continue;
    if (numbers.length === size) return { numbers, next: number };
    numbers.push(number);
  }
  return { numbers, next: null };
}

/** Null: everybody. */
function matcherFor(call: Call): ((person: SandboxPerson) => boolean) | null {
  const [customer, domain, query] = [textOf(call, 'customer'), textOf(call, 'domain'), textOf(call, 'query')];
  mustBeOurs(customer);
  if (customer === null && domain === null) throw badArgument('Bad Request');
  // Nobody was deleted in the last twenty days.
  if (isSet(call, 'showDeleted')) return () => false;
  const asked = query === null ? null : parseUserQuery(query);
  if (domain === null) return asked;
  return (person) => person.school.domain === domain && (asked?.(person) ?? true);
}
