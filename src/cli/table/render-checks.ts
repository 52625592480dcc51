import type { Check, CheckOutcome } from '../../model/check.ts';
import type { Locale, Localized } from '../../model/language.ts';
import { platformIds, platformNames } from '../../model/platform.ts';
import { say } from '../../text/flemish.ts';
import { Page, type Paper } from './page.ts';

const headings: Readonly<Record<CheckOutcome, Localized>> = {
  ok: { nl: 'werkt', en: 'works' },
  missing: { nl: 'ontbreekt', en: 'missing' },
  unsure: { nl: 'niet te proberen', en: 'could not be tried' },
};

const signs: Readonly<Record<CheckOutcome, string>> = { ok: '✓ ', missing: '▲ ', unsure: '? ' };
const optional: Localized = { nl: 'mag ontbreken', en: 'may be left out' };

const totals: Readonly<Record<Readiness, Localized>> = {
  ready: {
    nl: 'Alles wat nodig is, werkt. Lees de tenant met: lesklaar audit --tenant',
    en: 'All that is needed works. Read the tenant with: lesklaar audit --tenant',
  },
  lacking: {
    nl: 'Zonder wat ontbreekt leest de controle de rest; wat daarvan afhangt, telt als onbekend.',
    en: 'Without what is missing the audit reads the rest; what depends on it counts as unknown.',
  },
  unsure: {
    nl: 'Niet alles wat nodig is, was te proberen. Kijk wat erbij staat en probeer het dan opnieuw.',
    en: 'Not everything that is needed could be tried. See what it says there, and then try again.',
  },
};

/** ready: all that is needed works. lacking: something needed is missing. unsure: something needed could not be tried. */
export type Readiness = 'ready' | 'lacking' | 'unsure';

export function readiness(checks: readonly Check[]): Readiness {
  const needed = checks.filter(({ need }) => need === 'required').map(({ outcome }) => outcome);
  if (needed.includes('missing')) return 'lacking';
  return needed.includes('unsure') || needed.length === 0 ? 'unsure' : 'ready';
}

/** What works and what is missing, for a terminal: per platform, first what works, then one step for each thing that is missing. */
export function renderChecks(checks: readonly Check[], locale: Locale, paper: Paper): string {
  const page = new Page(paper);
  for (const platform of platformIds) {
    const own = checks.filter((check) => check.platform === platform);
    if (own.length === 0) continue;
    page.heading(platformNames[platform], 'bold');
    for (const outcome of ['ok', 'missing', 'unsure'] as const) {
      for (const check of own.filter((one) => one.outcome === outcome)) writeCheck(check, locale, page);
    }
  }
  page.blank();
  page.text('', say(totals[readiness(checks)], locale), 'bold');
  return page.toString();
}

function writeCheck({ title, permission, need, outcome, found, mend }: Check, locale: Locale, page: Page): void {
  const words = [say(headings[outcome], locale), ...(need === 'optional' && outcome !== 'ok' ? [say(optional, locale)] : [])];
  const name = permission === null ? '' : ` · ${permission}`;
  page.text(signs[outcome], `${say(title, locale)}${name} · ${words.join(', ')}`, outcome === 'missing' ? 'yellow' : []);
  // What works and goes on doing so needs no words.
  if (outcome === 'ok' && mend === null) return;
  page.text('    ', say(found, locale));
  if (mend !== null) page.text('  → ', say(mend, locale));
}
