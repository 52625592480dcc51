import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import { apiRoot } from '../../src/http/create-app.ts';
import { openApiDocument } from '../../src/http/openapi.ts';
import { apiRoutes } from '../../src/http/routes/index.ts';
import { apiOperations, type OpenApiDocument } from './support/api-operations.ts';

const file = new URL('../../tabs/api/operations.ts', import.meta.url);

test('the tab knows the API as it is', async () => {
  const document = openApiDocument({ version: '0', routes: apiRoutes, root: apiRoot, openRoutes: [] });
  const style = await resolveConfig(file);
  const text = await format(apiOperations(document as OpenApiDocument), { ...style, parser: 'typescript' });
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);

  expect(readFileSync(file, 'utf8')).toBe(text);
});
