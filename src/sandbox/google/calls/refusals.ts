import { GoogleRefusal } from './refusal.ts';

const expected =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';
const header = { locationType: 'header', location: 'Authorization' } as const;

export function withoutToken(): GoogleRefusal {
  const facts = { code: 401, status: 'UNAUTHENTICATED', reason: 'required', location: header, info: 'CREDENTIALS_MISSING' } as const;
  return new GoogleRefusal(`Request is missing required authentication credential. ${expected}`, facts);
}

export function badToken(): GoogleRefusal {
  const facts = { code: 401, status: 'UNAUTHENTICATED', reason: 'authError', location: header, info: 'ACCESS_TOKEN_EXPIRED' } as const;
  return new GoogleRefusal(`Request had invalid authentication credentials. ${expected}`, facts);
}

export function insufficientScopes(): GoogleRefusal {
  const info = 'ACCESS_TOKEN_SCOPE_INSUFFICIENT';
  const facts = { code: 403, status: 'PERMISSION_DENIED', reason: 'insufficientPermissions', info } as const;
  return new GoogleRefusal('Request had insufficient authentication scopes.', facts);
}

/** What the Policy API says to who is no super administrator. */
export function withoutPermission(): GoogleRefusal {
  return new GoogleRefusal('The caller does not have permission', { code: 403, status: 'PERMISSION_DENIED', reason: 'forbidden' });
}

/** What the Directory says to who is no administrator, or asks about another customer. */
export function notAuthorised(): GoogleRefusal {
  const facts = { code: 403, status: 'PERMISSION_DENIED', reason: 'forbidden' } as const;
  return new GoogleRefusal('Not Authorized to access this resource/api', facts);
}

export function apiDisabled(name: string, host: string): GoogleRefusal {
  const project = '250811000001';
  const page = `https://console.developers.google.com/apis/api/${host}/overview?project=${project}`;
  const message = `${name} has not been used in project ${project} before or it is disabled. Enable it by visiting ${page} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  const facts = { code: 403, status: 'PERMISSION_DENIED', reason: 'accessNotConfigured', domain: 'usageLimits', info: 'SERVICE_DISABLED' };
  return new GoogleRefusal(message, { ...facts, status: 'PERMISSION_DENIED' });
}

export function quotaExceeded(host: string): GoogleRefusal {
  const message = `Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute' of service '${host}' for consumer 'project_number:250811000001'.`;
  const facts = { code: 429, status: 'RESOURCE_EXHAUSTED', reason: 'rateLimitExceeded', info: 'RATE_LIMIT_EXCEEDED' } as const;
  return new GoogleRefusal(message, facts);
}

export function unknownParameter(name: string): GoogleRefusal {
  return badArgument(
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  );
}

export function invalidValue(name: string, value: string): GoogleRefusal {
  return badParameter(name, `Invalid value at '${name}', "${value}"`);
}

export function outOfRange(name: string, value: string, minimum: number, maximum: number): GoogleRefusal {
  return badParameter(name, `Invalid value '${value}'. Values must be within the range: [${minimum}, ${maximum}]`);
}

export function missingParameter(name: string): GoogleRefusal {
  const location = { locationType: 'parameter', location: name } as const;
  return new GoogleRefusal(`Required parameter: ${name}`, { code: 400, status: 'INVALID_ARGUMENT', reason: 'required', location });
}

/** What the Directory says of a value that is in form, and that it can do nothing with. */
export function invalidInput(what: string): GoogleRefusal {
  return new GoogleRefusal(`Invalid Input: ${what}`, { code: 400, status: 'INVALID_ARGUMENT', reason: 'invalid' });
}

export function badArgument(message: string): GoogleRefusal {
  return new GoogleRefusal(message, { code: 400, status: 'INVALID_ARGUMENT', reason: 'badRequest' });
}

export function badParameter(name: string, message: string): GoogleRefusal {
  const location = { locationType: 'parameter', location: name } as const;
  return new GoogleRefusal(message, { code: 400, status: 'INVALID_ARGUMENT', reason: 'invalidParameter', location });
}

export function notFound(what: string): GoogleRefusal {
  return new GoogleRefusal(`Resource Not Found: ${what}`, { code: 404, status: 'NOT_FOUND', reason: 'notFound' });
}

export function noSuchPath(path: string): GoogleRefusal {
  return new GoogleRefusal(`The requested URL ${path} was not found on this server.`, {
    code: 404,
    status: 'NOT_FOUND',
    reason: 'notFound',
  });
}

export function wrongMethod(method: string): GoogleRefusal {
  const facts = { code: 405, status: 'UNIMPLEMENTED', reason: 'httpMethodNotAllowed' } as const;
  return new GoogleRefusal(`The request method ${method} is inappropriate for the URL.`, facts);
}

/** Google may do this, and the sandbox does not; it says so rather than answer something else. */
export function notPlayed(what: string): GoogleRefusal {
  return new GoogleRefusal(`The sandbox does not play “${what}”.`, { code: 501, status: 'UNIMPLEMENTED', reason: 'notImplemented' });
}
