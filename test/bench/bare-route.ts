import express from 'express';
import { openDatabase } from '../../src/store/open-database.ts';

/** The least that answers the latest record: one Express route with one query. Arguments: the database's folder or URL. Says its port over IPC. */
const [, , place = ''] = process.argv;
const { kysely } = await openDatabase(place.includes('://') ? { url: place } : { directory: place });
const app = express();
app.set('etag', false);
app.get('/', async (_request, response) => {
  const row = await kysely.selectFrom('audit').select('document').orderBy('finished_at', 'desc').limit(1).executeTakeFirst();
  response.json(row?.document);
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
