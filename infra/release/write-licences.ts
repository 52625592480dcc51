import { writeFile } from 'node:fs/promises';
import { licencesDelivered } from './delivered.ts';

await writeFile(new URL('LICENCES.md', import.meta.url), await licencesDelivered());
