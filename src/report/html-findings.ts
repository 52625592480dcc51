import type { Finding } from '../model/finding.ts';
import type { Locale, Localized } from '../model/language.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads, type ColumnId } from '../text/columns.ts';
import { capitalised, say } from '../text/flemish.ts';
import { settableNames, severityNames } from '../text/phrases.ts';
import { reportPhrases as phrases } from '../text/report-phrases.ts';
import type { FindingGroup } from '../model/finding-groups.ts';
import * as words from '../text/finding-words.ts';
import { icon } from './html-icons.ts';
import { markup, name, when, type Content, type Markup } from './html-markup.ts';
import { otherScopes, remediesOf, type SharedRemedy } from './remedies.ts';

/** A gap: what, who, where, and what to do. */
export function gapCard(group: FindingGroup, record: AuditRecord, locale: Locale): Markup {
  const { first, findings } = group;
  const { title, because, why } = words.findingText(first, locale);
  const short = words.inShortOfAll(findings, locale);
  return markup`<article class="finding gap ${first.severity}">
<h4>${title}</h4>
<p class="tags"><span class="badge ${first.severity}">${icon('gap')} ${capitalised(say(severityNames[first.severity], locale))}</span> ${tags(group, record, locale)}</p>
<p class="because">${because}</p>
<p class="why">${why}</p>
${when(short, () => markup`<p class="short"><strong>${say(columnHeads.inShort, locale)}:</strong> ${short}</p>`)}
${placesTable(findings, record, locale)}
${remedies(group, phrases.steps, locale)}
${meanwhile(first, locale)}
${remarks(first, locale)}
${basis(first, locale)}
</article>
`;
}

/** What was not read, why not, and how to find out. */
export function unknownCard(group: FindingGroup, record: AuditRecord, locale: Locale): Markup {
  const { first, findings } = group;
  const { title, because } = words.findingText(first, locale);
  const unread = new Set(findings.flatMap((finding) => finding.unread.map((one) => words.unreadText(one, locale))));
  return markup`<article class="finding unknown">
<h3>${title}</h3>
<p class="tags">${tags(group, record, locale)}</p>
<p class="because">${because}</p>
${when(unread.size > 0, () => markup`<ul>${[...unread].map((text) => markup`<li>${name(text)}</li>`)}</ul>`)}
${remedies(group, phrases.findOut, locale)}
${remarks(first, locale)}
</article>
`;
}

/** One row per place where it is set. The heads are repeated for narrow screens. */
function placesTable(findings: readonly Finding[], record: AuditRecord, locale: Locale): Markup {
  const columns = ['scope', 'population', 'affected', 'observed', 'allows', 'expected'] as const satisfies readonly ColumnId[];
  const heads = columns.map((column) => say(columnHeads[column], locale));
  const rows = findings.map((finding) => {
    const cells: readonly Content[] = [
      name(finding.scope.name),
      words.populationText(finding.population, record, locale),
      words.affectedText([finding], record, locale),
      markup`<code>${words.observedText(finding)}</code>`,
      words.allowsText(finding.allows, locale),
      words.expectedText(finding.expected, locale),
    ];
    return markup`<tr>${cells.map((cell, index) => placeCell(cell, index, heads))}</tr>
`;
  });
  return markup`<table class="places">
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

function placeCell(cell: Content, index: number, heads: readonly string[]): Markup {
  const head = heads[index] ?? '';
  return index === 0 ? markup`<th scope="row" data-head="${head}">${cell}</th>` : markup`<td data-head="${head}">${cell}</td>`;
}

function tags({ first, findings }: FindingGroup, record: AuditRecord, locale: Locale): Content {
  const parts = [
    platformNames[first.platform],
    words.affectedText(findings, record, locale),
    `${say(columnHeads.settable, locale)}: ${say(settableNames[first.remedy.settable], locale)}`,
  ];
  return parts.map((part) => markup`<span class="tag">${part}</span> `);
}

function remedies(group: FindingGroup, head: Localized, locale: Locale): Content {
  const shared = remediesOf(group, locale);
  return shared.map((remedy) => {
    const first = remedy.findings.slice(0, 1).map((finding) => name(finding.scope.name));
    return remedyBlock(remedy, [say(head, locale), when(shared.length > 1, () => markup` (${first})`)], locale);
  });
}

function remedyBlock(remedy: SharedRemedy, head: Content, locale: Locale): Content {
  const { steps, commands, link } = remedy;
  if (steps.length === 0 && commands.length === 0) return '';
  const others = otherScopes(remedy);
  return markup`<div class="remedy">
<p class="label">${head}</p>
<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol>
${when(others.length > 0, () => markup`<p>${say(phrases.repeatFor, locale)} ${others.map((other, index) => [index === 0 ? '' : ', ', name(other)])}</p>`)}
${when(commands.length > 0, () => markup`<p class="label">${say(phrases.command, locale)}</p><pre><code>${commands.join('\n')}</code></pre>`)}
${when(link, () => markup`<p><a href="${link ?? ''}" rel="noreferrer">${say(phrases.toPage, locale)}</a> <span class="address">${link ?? ''}</span></p>`)}
</div>`;
}

function meanwhile(finding: Finding, locale: Locale): Content {
  const text = words.teacherText(finding, locale);
  return when(text, () => markup`<p class="teachers">${icon('instruct')} <strong>${say(phrases.meanwhile, locale)}</strong> ${text}</p>`);
}

function remarks(finding: Finding, locale: Locale): Content {
  const texts = [words.exceptionText(finding, locale), words.attestationText(finding, locale)];
  return texts.filter((text) => text !== '').map((text) => markup`<p class="remark">${text}</p>`);
}

function basis(finding: Finding, locale: Locale): Markup {
  const references = words.referencesText(finding);
  const frameworks = when(references, () => markup` <strong>${say(phrases.frameworks, locale)}</strong> ${references}.`);
  return markup`<p class="basis"><strong>${say(phrases.basis, locale)}</strong> ${words.basisText(finding, locale)}${frameworks}</p>`;
}
