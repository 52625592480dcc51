import type { Locale } from '../model/language.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

export type RunCommand = (args: readonly string[], locale: Locale, terminal: Terminal) => Promise<ExitStatus>;

interface Command {
  readonly name: string;
  /** Loaded when asked for, so that one command does not wait for the parts of another. */
  readonly load: () => Promise<RunCommand>;
}

/** The registry of commands. */
export const commands: readonly Command[] = [
  { name: 'audit', load: async () => (await import('./audit-command.ts')).runAuditCommand },
  { name: 'replay', load: async () => (await import('./replay-command.ts')).runReplayCommand },
  { name: 'doctor', load: async () => (await import('./doctor-command.ts')).runDoctorCommand },
  { name: 'compare', load: async () => (await import('./compare-command.ts')).runCompareCommand },
  { name: 'setup', load: async () => (await import('./setup-command.ts')).runSetupCommand },
  { name: 'package', load: async () => (await import('./package-command.ts')).runPackageCommand },
  { name: 'serve', load: async () => (await import('./serve-command.ts')).runServeCommand },
  { name: 'export', load: async () => (await import('./export-command.ts')).runExportCommand },
  { name: 'import', load: async () => (await import('./import-command.ts')).runImportCommand },
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);
