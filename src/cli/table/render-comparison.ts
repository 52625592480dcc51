import { changeKinds, type AuditChange, type ChangeKind, type Comparison } from '../../audit/compare-audits.ts';
import type { Locale, Localized } from '../../model/language.ts';
import type { Outcome } from '../../model/outcome.ts';
import { platformNames } from '../../model/platform.ts';
import { findingText } from '../../report/finding-words.ts';
import { say } from '../../text/flemish.ts';
import { outcomeNames, severityNames } from '../../text/phrases.ts';
import { Page, type Paper } from './page.ts';

const headings: Readonly<Record<ChangeKind, Localized>> = {
  new: { nl: 'Nieuw', en: 'New' },
  mended: { nl: 'Verholpen', en: 'Mended' },
  changed: { nl: 'Veranderd', en: 'Changed' },
  'no-longer-readable': { nl: 'Niet meer te zien', en: 'No longer readable' },
  'readable-again': { nl: 'Weer te zien', en: 'Readable again' },
  gone: { nl: 'Niet meer aangetroffen', en: 'No longer found' },
};

const signs: Readonly<Record<ChangeKind, string>> = {
  new: '+ ',
  mended: '✓ ',
  changed: '~ ',
  'no-longer-readable': '? ',
  'readable-again': '· ',
  gone: '- ',
};

const caveats: Readonly<Record<Comparison['caveats'][number], Localized>> = {
  'other-preset': { nl: 'De verslagen gebruiken elk een andere norm.', en: 'The records use different presets.' },
  'other-stage': { nl: 'De verslagen gaan over een andere onderwijssoort.', en: 'The records are about different stages.' },
  'other-organisation': { nl: 'De verslagen zijn van verschillende organisaties.', en: 'The records are of different organisations.' },
};

const unchanged: Localized = {
  nl: 'Verder is er niets veranderd: {count} bevindingen gelijk.',
  en: 'Nothing else changed: {count} findings the same.',
};

/** What changed, for a terminal: mended first. */
export function renderComparison(comparison: Comparison, locale: Locale, paper: Paper): string {
  const page = new Page(paper);
  for (const caveat of comparison.caveats) page.text('! ', say(caveats[caveat], locale), 'yellow');
  const order: readonly ChangeKind[] = ['mended', ...changeKinds.filter((kind) => kind !== 'mended')];
  for (const kind of order) {
    const changes = comparison.changes.filter((change) => change.kind === kind);
    if (changes.length === 0) continue;
    page.heading(`${say(headings[kind], locale)} (${changes.length})`, 'bold');
    for (const change of changes) page.text(signs[kind], lineOf(change, locale));
  }
  page.blank();
  page.text('', say(unchanged, locale).replace('{count}', String(comparison.unchanged)), 'dim');
  return page.toString();
}

function lineOf({ before, after }: AuditChange, locale: Locale): string {
  const finding = after ?? before;
  if (finding === null) return '';
  const { title, because } = findingText(finding, locale);
  const weights: Partial<Record<Outcome, Localized>> = { gap: severityNames[finding.severity], accepted: outcomeNames.accepted };
  const weight = weights[finding.outcome];
  const told = weight === undefined ? '' : ` · ${say(weight, locale)}`;
  return `${title} · ${platformNames[finding.platform]} · ${finding.scope.name}${told}: ${because}`;
}
