import { billDelivered } from './delivered.ts';

process.stdout.write(`${JSON.stringify(await billDelivered(), null, 2)}\n`);
