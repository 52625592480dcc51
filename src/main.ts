import { main } from './cli/main.ts';

// Until the service is there, starting the product shows it at work on the samples that come along.
await main([
  'audit',
  '--teams',
  'src/samples/teams/tenant-a-policies.json',
  '--google',
  'src/samples/google/tenant-b-meet.json',
  ...process.argv.slice(2),
]);

process.stdout.write(`
Dit waren twee echte tenants uit de voorbeelden. Uw eigen exports controleren:
  npx lesklaar audit --teams beleid.json --google meet.json
Hoe u die maakt, staat in README.md.
`);
