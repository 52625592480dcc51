// Plain JavaScript, because it is what lets Node read our TypeScript.
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Node strips types everywhere but below `node_modules`, which is where this package lies once it is installed from its archive. Each thread asks for itself:
 * hooks of one are not the others'.
 */
export function readOurTypesWherePackagesLie() {
  const home = new URL('../', import.meta.url).href;
  if (!home.includes('/node_modules/')) return;
  warnOnceUnheard();
  module.registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith(home) || !url.endsWith('.ts')) return nextLoad(url, context);
      const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** Node tells at the first use in a process that stripping may change; whoever runs an audit can do nothing with that. */
function warnOnceUnheard() {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  module.stripTypeScriptTypes('');
  process.emitWarning = warn;
}
