import type { Locale } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads } from '../text/columns.ts';
import { capitalised, say } from '../text/flemish.ts';
import { number } from '../text/format.ts';
import { outcomeMeanings, outcomeNames } from '../text/phrases.ts';
import { reportPhrases as phrases } from '../text/report-phrases.ts';
import { outcomeCounts } from '../model/finding-groups.ts';
import { icon } from './html-icons.ts';
import { markup, type Content, type Markup } from './html-markup.ts';
import { headlines } from './record-facts.ts';

const barWidth = 1000;
const barGap = 4;

interface Share {
  readonly outcome: Outcome;
  readonly count: number;
}

/** What the audit comes to: sentences, a bar and a table with the same numbers. */
export function summarySection(record: AuditRecord, locale: Locale): Markup {
  const [first, ...rest] = headlines(record, locale);
  return markup`<section id="summary" aria-labelledby="summary-head">
<h2 id="summary-head">${say(phrases.summary, locale)}</h2>
<p class="lead">${first ?? ''}</p>
<p>${rest.join(' ')}</p>
${bar(record, locale)}
<table class="numbers">
<caption class="hidden">${say(phrases.bar, locale)}</caption>
<thead><tr><th scope="col">${say(columnHeads.outcome, locale)}</th><th scope="col" class="count">${say(columnHeads.count, locale)}</th><th scope="col">${say(columnHeads.meaning, locale)}</th></tr></thead>
<tbody>
${outcomeCounts(record).map((share) => numberRow(share, locale))}
</tbody>
</table>
</section>`;
}

function numberRow({ outcome, count }: Share, locale: Locale): Markup {
  return markup`<tr class="${outcome}"><th scope="row">${icon(outcome)} ${capitalised(say(outcomeNames[outcome], locale))}</th><td class="count">${number(count, locale)}</td><td>${say(outcomeMeanings[outcome], locale)}</td></tr>
`;
}

function bar(record: AuditRecord, locale: Locale): Content {
  const shares = outcomeCounts(record).filter(({ count }) => count > 0);
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const told = shares.map(({ outcome, count }) => `${count} ${say(outcomeNames[outcome], locale)}`).join(', ');
  return markup`<svg class="bar" viewBox="0 0 ${barWidth} 28" preserveAspectRatio="none" role="img" aria-label="${say(phrases.bar, locale)}: ${told}">${pieces(shares, total)}</svg>`;
}

function pieces(shares: readonly Share[], total: number): readonly Markup[] {
  const room = barWidth - barGap * (shares.length - 1);
  let x = 0;
  return shares.map(({ outcome, count }) => {
    const width = (room * count) / total;
    const piece = markup`<rect class="fill ${outcome}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="28"/>`;
    x += width + barGap;
    return piece;
  });
}
