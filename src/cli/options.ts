import { parseArgs } from 'node:util';
import { AppError } from '../errors.ts';
import { nearest } from '../text/nearest.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
}

export interface ParsedOptions {
  readonly positionals: readonly string[];
  /** The last value given; undefined when the option was not. */
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly isSet: (name: string) => boolean;
}

type Specs = Readonly<Record<string, OptionSpec>>;

/**
 * Reads the options of one command.
 * @throws AppError unknown-option, option-needs-value or unknown-name, with what was probably meant.
 */
export function parseOptions(args: readonly string[], command: string, specs: Specs): ParsedOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') {
      const value = valueOf(token, command, specs);
      values.set(token.name, [...(values.get(token.name) ?? []), value]);
    }
  }
  return {
    positionals,
    one: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    isSet: (name) => values.has(name),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, command: string, specs: Specs): string {
  const spec = specOf(name, specs);
  if (spec === undefined) {
    const meant = nearest(name, Object.keys(specs));
    throw new AppError('unknown-option', { name: rawName, command, meant: meant === null ? '' : `--${meant}` });
  }
  if (spec.type === 'boolean') return '';
  if (value === undefined || value === '' || (inlineValue !== true && isOption(value, specs))) {
    const expected =
      spec.choices === undefined
        ? { nl: 'een waarde', en: 'a value' }
        : { nl: `een van ${spec.choices.join(', ')}`, en: `one of ${spec.choices.join(', ')}` };
    throw new AppError('option-needs-value', { name: rawName, expected, command });
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    throw new AppError('unknown-name', {
      where: rawName,
      name: value,
      meant: nearest(value, spec.choices) ?? '',
      choices: spec.choices.join(', '),
    });
  }
  return value;
}

/** `--teams --google=x`: the file was forgotten. */
function isOption(value: string, specs: Specs): boolean {
  const name = /^--([^=]+)/.exec(value)?.[1];
  return name !== undefined && specOf(name, specs) !== undefined;
}

function specOf(name: string, specs: Specs): OptionSpec | undefined {
  return Object.hasOwn(specs, name) ? specs[name] : undefined;
}
