import type { Parameter } from './route.ts';

/** Parameters that every method of every Google API has. */
export const commonParameters: Readonly<Record<string, Parameter>> = {
  '$.xgafv': { location: 'query', type: 'string', enum: ['1', '2'], notPlayed: true },
  access_token: { location: 'query', type: 'string', notPlayed: true },
  alt: { location: 'query', type: 'string', enum: ['json', 'media', 'proto'], default: 'json', notPlayed: true },
  callback: { location: 'query', type: 'string', notPlayed: true },
  fields: { location: 'query', type: 'string' },
  key: { location: 'query', type: 'string' },
  oauth_token: { location: 'query', type: 'string', notPlayed: true },
  prettyPrint: { location: 'query', type: 'boolean', default: 'true' },
  quotaUser: { location: 'query', type: 'string' },
  uploadType: { location: 'query', type: 'string', notPlayed: true },
  upload_protocol: { location: 'query', type: 'string', notPlayed: true },
};

/** The same of the older APIs, Calendar among them. */
export const olderParameters: Readonly<Record<string, Parameter>> = {
  alt: { location: 'query', type: 'string', enum: ['json'], default: 'json' },
  fields: { location: 'query', type: 'string' },
  key: { location: 'query', type: 'string' },
  oauth_token: { location: 'query', type: 'string', notPlayed: true },
  prettyPrint: { location: 'query', type: 'boolean', default: 'true' },
  quotaUser: { location: 'query', type: 'string' },
  userIp: { location: 'query', type: 'string' },
};
