import { main } from './app.ts';

// Until the service is there, starting the product shows it at work on the pretend school.
await main(['audit', '--sandbox', ...process.argv.slice(2)]);

process.stdout.write(`
Dit was een verzonnen school op uw eigen computer. Uw eigen school controleren:
  npx lesklaar doctor              # zijn de rechten in orde?
  npx lesklaar audit --tenant      # lees de tenant
  npx lesklaar audit --teams beleid.json --google meet.json   # of exports
Hoe dat gaat, staat in README.md.
`);
