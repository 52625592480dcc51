import { languageOf, type Locale } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Progress } from '../model/progress.ts';
import { say } from '../text/flemish.ts';
import { harmless } from './harmless.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressLine {
  /** Shows any words in place of the bar. */
  readonly say: (words: string) => void;
  readonly show: (progress: Progress) => void;
  /** Wipes the line, so that what comes next stands alone. */
  readonly end: () => void;
}

const width = 20;
const signingIn = { nl: 'aanmelden', en: 'signing in' };
const shortNames: Readonly<Record<PlatformId, string>> = { teams: 'Teams', meet: 'Meet' };

/** One line that is written over: a bar of the parts that were read, and how far the others are. Only where somebody sits at a terminal. */
export function progressLine({ stderr }: Pick<Terminal, 'stderr'>, locale: Locale): ProgressLine {
  if (stderr.isTTY !== true) return { say: () => undefined, show: () => undefined, end: () => undefined };
  const parts = new Map<string, Progress>();
  return {
    say: (words) => write(`… ${harmless(words)}`),
    show: (progress) => {
      parts.set(`${progress.platform} ${progress.part}`, progress);
      write(lineOf([...parts.values()], locale));
    },
    end: () => write(''),
  };

  function write(text: string): void {
    stderr.write(`\r\u001b[K${text.slice(0, Math.max(1, (stderr.columns ?? 100) - 1))}`);
  }
}

function lineOf(parts: readonly Progress[], locale: Locale): string {
  const open = parts.filter(({ state }) => state === 'reading');
  const filled = Math.round((width * (parts.length - open.length)) / Math.max(1, parts.length));
  const numbers = new Intl.NumberFormat(languageOf(locale));
  const words = open.map(({ platform, part, done }) => {
    // A group's id says nothing to anybody.
    const name = part === 'sign-in' ? say(signingIn, locale) : part.replace(/^groups\/.*$/, 'groups');
    return `${shortNames[platform]} ${name}${done === 0 ? '' : ` ${numbers.format(done)}`}`;
  });
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${[...new Set(words)].join(' · ')}`;
}
