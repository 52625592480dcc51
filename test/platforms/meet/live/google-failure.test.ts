import { expect, test } from '@jest/globals';
import { CallFailure } from '../../../../src/platforms/calls/call-failure.ts';
import { googleFailure } from '../../../../src/platforms/meet/live/google-failure.ts';

const at = 'admin.googleapis.com/admin/directory/v1/users';

/** As Google's client throws it. */
function thrown(status: number, data: unknown): Error {
  return Object.assign(new Error('Request failed'), { config: { url: new URL(`https://${at}?pageToken=x`) }, response: { status, data } });
}

function refused(status: number, error: object): Error {
  return thrown(status, { error: { code: status, ...error } });
}

const errorInfo = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', domain: 'googleapis.com' };

test.each([
  [
    'a scope that was not delegated',
    thrown(401, { error: 'unauthorized_client', error_description: 'Client is unauthorized' }),
    'forbidden',
    'unauthorized_client',
  ],
  [
    'a key that was withdrawn',
    thrown(400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }),
    'signed-out',
    'invalid_grant',
  ],
  [
    'an API that is off, in the new words',
    refused(403, { message: 'It is disabled.', status: 'PERMISSION_DENIED', details: [{ ...errorInfo, reason: 'SERVICE_DISABLED' }] }),
    'forbidden',
    'SERVICE_DISABLED',
  ],
  [
    'an API that is off, in the old words',
    refused(403, { message: 'Off', errors: [{ reason: 'accessNotConfigured' }] }),
    'forbidden',
    'accessNotConfigured',
  ],
  [
    'a right that is missing',
    refused(403, { message: 'The caller does not have permission', status: 'PERMISSION_DENIED' }),
    'forbidden',
    'PERMISSION_DENIED',
  ],
  ['too much asked, in a 403', refused(403, { message: 'Slow down', errors: [{ reason: 'quotaExceeded' }] }), 'throttled', 'quotaExceeded'],
  ['too much asked', refused(429, { message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED' }), 'throttled', 'RESOURCE_EXHAUSTED'],
  ['nobody there', refused(404, { message: 'Resource Not Found: groupKey', errors: [{ reason: 'notFound' }] }), 'not-found', 'notFound'],
  ['a request that was not taken', refused(400, { message: 'Invalid Input', errors: [{ reason: 'invalid' }] }), 'rejected', 'invalid'],
  ['their own trouble, as a page', thrown(502, '<html>Bad Gateway</html>'), 'unavailable', null],
  ['a page instead of an answer', thrown(200, '<html>'), 'malformed', null],
  ['our own stumbling', new TypeError('x is not iterable'), 'malformed', null],
  ['nothing that can be told', 'odd', 'malformed', null],
])('%s', (_what, error, kind, code) => {
  expect(googleFailure(error, at)).toMatchObject({ kind, code, address: at });
});

test('what the patient fetch gave up is handed on, however deep Google’s client packed it', () => {
  const failure = new CallFailure('timed-out', { address: at });

  expect(googleFailure(new Error('failed', { cause: new Error('again', { cause: failure }) }), 'elsewhere')).toBe(failure);
});

test('Google’s own sentence is told, without naming anybody', () => {
  const said = 'User anna@delinde.nl may not read  (see https://support.google.com/a).';

  expect(googleFailure(refused(403, { message: said }), at).said).toBe('User …@… may not read (see https://support.google.com/a).');
});
