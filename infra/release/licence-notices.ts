/** A package whose code is part of what is delivered, and no longer lies in a folder of its own with its licence beside it. */
export interface BuiltIn {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As it stands in the package; null: none does. */
  readonly text: string | null;
  /** Who made it, where its package has no text to tell. */
  readonly maker: string;
}

/** The licences in full, each once, with the packages that it is of: most ask that their text goes where their code goes. */
export function licenceNotices(packages: readonly BuiltIn[]): string {
  const told = packages.map((one) => ({ ...one, text: textOf(one) }));
  const parts = [...Map.groupBy(told, ({ text }) => text)].map(([text, of]) =>
    [...of.map(({ name, version }) => `${name} ${version}`), '', text].join('\n'),
  );
  return `${['Parts of the tab are the work of others. These are their licences.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function textOf({ name, licence, text, maker }: BuiltIn): string {
  if (text === null) return `No text comes with it. Its package says: ${licence}, by ${maker}.`;
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  // Fluent UI puts the name of each of its packages above one and the same text.
  return (lines[0] === name ? lines.slice(1) : lines)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
