/** The SHA-256 of the style sheet below, in Base64: the page's content policy admits this sheet and no other. A test compares them. */
export const cssDigest = 'AM/KbGuA4bGf0s7I1mq+KnTKrqeEQioGgANGGw9xZMM=';

/** The style sheet of the printable report. Colours reach at least 4.5 : 1 on their ground. */
export const css = `
:root {
  --ink: #17212b; --soft: #4a5765; --line: #d9e0e6; --paper: #fff; --wash: #f5f8f9; --brand: #0b5563;
  --ok: #1b6b3a; --default: #0b6a78; --instruct: #3b4c9b; --gap: #a3392a; --accepted: #6b3f8c; --unknown: #566370; --none: #8a96a1;
  --high: #9c1c2e; --medium: #8a4a00; --low: #665600;
}
* { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; padding: 0 1.5rem 4rem; max-width: 60rem; overflow-wrap: anywhere; hyphens: auto; }
a { color: var(--brand); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 2px; }
p { margin: 0 0 .75rem; max-width: 44rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding: 3.5rem 0 1.5rem; border-bottom: 3px solid var(--brand); }
.product { margin: 0; font-weight: 600; letter-spacing: .04em; color: var(--brand); }
h1 { margin: .25rem 0 1.5rem; font-size: 2.5rem; line-height: 1.15; letter-spacing: -.02em; }
.organisation { display: block; font-size: 1.35rem; font-weight: 400; letter-spacing: 0; color: var(--soft); margin-top: .5rem; }
dl { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0; }
dt { font-size: .8125rem; color: var(--soft); }
dd { margin: 0; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 0; padding: 1rem 0; font-size: .9375rem; }
section { padding-top: 2.75rem; }
h2 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.25; letter-spacing: -.01em; }
h3 { margin: 2rem 0 1rem; font-size: 1.1875rem; line-height: 1.3; }
h4, .finding h3 { margin: 0 0 .5rem; font-size: 1.1875rem; line-height: 1.3; }
h2 .count, h3 .count, nav .count { font-size: .8125rem; font-weight: 600; letter-spacing: 0; color: var(--soft); background: var(--wash); border: 1px solid var(--line); border-radius: 1rem; padding: .0625rem .5rem; vertical-align: middle; }
.lead { font-size: 1.25rem; line-height: 1.45; margin-bottom: .25rem; }
.bar { display: block; width: 100%; height: 1.5rem; margin: 1.5rem 0 1rem; border-radius: .375rem; }
.icon { width: 1em; height: 1em; vertical-align: -.125em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.fill.ok { fill: var(--ok); } .fill.default { fill: var(--default); } .fill.instruct { fill: var(--instruct); } .fill.gap { fill: var(--gap); }
.fill.accepted { fill: var(--accepted); } .fill.unknown { fill: var(--unknown); } .fill.not-applicable { fill: var(--none); }
tr.ok .icon, .right.ok .icon, .badge.ok { color: var(--ok); } tr.default .icon, .right.default .icon, .badge.default { color: var(--default); } tr.instruct .icon, .badge.instruct { color: var(--instruct); }
tr.gap .icon { color: var(--gap); } tr.accepted .icon { color: var(--accepted); } tr.unknown .icon, tr.not-applicable .icon { color: var(--unknown); }
.badge.high { color: var(--high); } .badge.medium { color: var(--medium); } .badge.low { color: var(--low); }
.badge { font-weight: 600; font-size: .875rem; white-space: nowrap; }
.tags { font-size: .875rem; color: var(--soft); margin-bottom: .75rem; }
.tag::before { content: "\\B7"; margin: 0 .375rem 0 .125rem; }
.tags > .tag:first-child::before { content: none; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 1.25rem; font-size: .9375rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--soft); border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
.numbers .count { text-align: right; padding-right: 1.5rem; font-variant-numeric: tabular-nums; width: 1%; white-space: nowrap; }
.numbers th { white-space: nowrap; }
tbody th bdi, td bdi, td code { overflow-wrap: anywhere; }
.places td { min-width: 4.5rem; } .places :has(> bdi) { min-width: 7rem; }
.finding { padding: 1.5rem 1.75rem 1rem; margin: 0 0 1.5rem; border: 1px solid var(--line); border-left: .375rem solid var(--line); border-radius: .5rem; }
.finding.high { border-left-color: var(--high); } .finding.medium { border-left-color: var(--medium); } .finding.low { border-left-color: var(--low); }
.finding.unknown { border-left-color: var(--unknown); }
.because { font-size: 1.0625rem; margin-bottom: .375rem; }
.why { color: var(--soft); }
.label { font-weight: 600; margin: 1rem 0 .25rem; }
ol, ul { margin: .25rem 0 1rem; padding-left: 1.375rem; max-width: 46rem; }
li { margin-bottom: .25rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; font-size: .8125rem; }
pre { margin: .25rem 0 1rem; padding: .75rem 1rem; background: var(--wash); border: 1px solid var(--line); border-radius: .375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.address { display: none; }
.teachers { padding: .75rem 1rem; background: #eef1fb; border-radius: .375rem; }
.teachers .icon { color: var(--instruct); }
.remark { padding-left: 1rem; border-left: 3px solid var(--line); }
.basis { font-size: .8125rem; color: var(--soft); border-top: 1px solid var(--line); padding-top: .75rem; margin: 1rem 0 0; max-width: none; }
.right, .instructions { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); gap: 0 2.5rem; }
.right li, .instructions li { border-top: 1px solid var(--line); padding: .75rem 0 0; margin: 0; }
.instructions p { margin-bottom: .375rem; }
.right li { padding: .5rem 0; display: flex; gap: .625rem; }
.right .icon { flex: none; margin-top: .3em; }
.right p { margin: 0; }
.right .why { font-size: .875rem; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--soft); }
@media (min-width: 40.01rem) {
  .places th, .places td { overflow-wrap: break-word; hyphens: manual; }
  .places td:has(code) { min-width: 11rem; }
}
@media (max-width: 40rem) {
  body { padding: 0 1rem 3rem; }
  header { padding-top: 2rem; }
  h1 { font-size: 1.875rem; }
  .finding { padding: 1rem 1rem .75rem; }
  .numbers td:last-child, .numbers th:last-child { display: none; }
  .numbers tbody th:last-child { display: table-cell; }
  .numbers th { white-space: normal; }
  .places, .places tbody, .places tr, .places th, .places td { display: block; width: auto; }
  .places thead { display: none; }
  .places tbody tr { border: 1px solid var(--line); border-radius: .375rem; padding: .25rem .75rem; margin-bottom: .75rem; }
  .places tbody th, .places tbody td { display: grid; grid-template-columns: 8.5rem 1fr; gap: .75rem; padding: .375rem 0; }
  .places tbody tr > :last-child { border-bottom: 0; }
  .places [data-head]::before { content: attr(data-head); font-weight: 400; font-size: .8125rem; color: var(--soft); }
}
@page { size: A4; margin: 18mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --wash: #fff; --line: #999; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  header { padding-top: 0; }
  h1 { font-size: 24pt; }
  section { padding-top: 1.75rem; }
  h2, h3, h4, .label, .tags, section > p { break-after: avoid; }
  tr, pre, .finding li, .right li, .instructions li, .bar { break-inside: avoid; }
  .finding { box-decoration-break: clone; }
  thead { display: table-header-group; }
  .right, .instructions { grid-template-columns: 1fr 1fr; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .address { display: inline; font-size: 8pt; overflow-wrap: anywhere; }
  .teachers { background: none; border: 1px solid var(--line); }
}
`;
