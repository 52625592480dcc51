import type { Locale } from '../model/language.ts';
import type { AuditRecord } from '../model/record.ts';
import { say } from '../text/flemish.ts';
import { number } from '../text/format.ts';
import { reportPhrases as phrases } from '../text/report-phrases.ts';
import { css, cssDigest } from './html-css.ts';
import { markup, name, ownMarkup, when, type Markup } from './html-markup.ts';
import { sections, type Section } from './html-sections.ts';
import { summarySection } from './html-summary.ts';
import { colophon, recordFacts } from './record-facts.ts';

// Nothing may be fetched, run or sent; only the page's own style sheet counts.
const contentPolicy = `default-src 'none'; style-src 'sha256-${cssDigest}'; base-uri 'none'; form-action 'none'`;

/** The report as one page that can be mailed, kept and printed; it asks nothing of any other address. */
export function renderHtml(record: AuditRecord, locale: Locale): string {
  const parts = sections(record, locale);
  const title = say(phrases.title, locale);
  const pageTitle = [title, record.organisation.name].filter((part) => part !== '').join(': ');
  return markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>${pageTitle}</title>
<style>${ownMarkup(css)}</style>
</head>
<body>
<a class="skip" href="#content">${say(phrases.skip, locale)}</a>
<header>
<p class="product">Lesklaar</p>
<h1>${title}${when(record.organisation.name, () => markup`<span class="organisation">${name(record.organisation.name)}</span>`)}</h1>
<dl>${recordFacts(record, locale).map(({ term, value }) => markup`<div><dt>${term}</dt><dd>${name(value)}</dd></div>`)}</dl>
</header>
${contents(parts, locale)}
<main id="content">
${summarySection(record, locale)}
${parts.map((part) => section(part, locale))}
</main>
<footer><p>${colophon(record, locale)}</p></footer>
</body>
</html>
`.html;
}

function contents(parts: readonly Section[], locale: Locale): Markup {
  const links = parts.map((part) => markup`<li><a href="#${part.id}">${part.title}</a>${count(part, locale)}</li>`);
  return markup`<nav aria-label="${say(phrases.contents, locale)}"><ul><li><a href="#summary">${say(phrases.summary, locale)}</a></li>${links}</ul></nav>`;
}

function section(part: Section, locale: Locale): Markup {
  return markup`<section id="${part.id}" aria-labelledby="${part.id}-head">
<h2 id="${part.id}-head">${part.title}${count(part, locale)}</h2>
${part.body}
</section>
`;
}

function count(part: Section, locale: Locale) {
  return when(part.count !== null, () => markup` <span class="count">${number(part.count ?? 0, locale)}</span>`);
}
