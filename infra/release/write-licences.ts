import { writeFile } from 'node:fs/promises';
import { licencesDelivered, noticesDelivered } from './delivered.ts';

await writeFile(new URL('LICENCES.md', import.meta.url), await licencesDelivered());
await writeFile(new URL('NOTICES.txt', import.meta.url), await noticesDelivered());
