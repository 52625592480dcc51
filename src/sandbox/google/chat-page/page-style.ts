import { createHash } from 'node:crypto';

const tokens = `:root{color-scheme:light dark;--ink:#1f1f1f;--faint:#545d65;--paper:#fff;--wash:#f0f4f9;--card:#fff;--line:#c4c7c5;--brand:#0b57d0;--on-brand:#fff;--tonal:#d3e3fd;--on-tonal:#0842a0;--alert:#8c1d18}
@media(prefers-color-scheme:dark){:root{--ink:#e3e3e3;--faint:#b8bcbf;--paper:#131314;--wash:#1e1f20;--card:#1e1f20;--line:#5f6368;--brand:#a8c7fa;--on-brand:#062e6f;--tonal:#0842a0;--on-tonal:#d3e3fd;--alert:#f2b8b5}}`;

const page = `*{box-sizing:border-box}
body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0}h2{font-size:1rem;margin:1.5rem 0 .5rem}h3,h4,p{margin:0}
a{color:var(--brand)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
label{display:block;font-weight:600}
select,input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--faint);border-radius:.5rem;padding:.5rem;max-width:100%;min-height:2.75rem}
.choices{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;padding:1rem;margin-top:1rem;background:var(--wash);border-radius:.75rem}
.choices label{flex:1 1 12rem;min-width:0}.choices select{display:block;width:100%}.choices a{padding:.6rem 0}select{font-weight:400}
button,a.filled,a.tonal,a.outlined{font:inherit;font-weight:600;display:inline-block;min-height:2.5rem;padding:.4rem 1rem;border:1px solid transparent;border-radius:1.25rem;text-decoration:none;cursor:pointer;max-width:100%}
.filled{background:var(--brand);color:var(--on-brand)}.tonal{background:var(--tonal);color:var(--on-tonal)}.outlined,a.outlined{background:none;color:var(--brand);border-color:var(--faint)}
.plain{background:none;color:var(--faint);text-decoration:underline}
.composer{display:grid;gap:.5rem;grid-template-columns:1fr auto;padding:1rem;margin-top:1rem;background:var(--wash);border-radius:.75rem}
.composer label,.composer p,.composer .buttons{grid-column:1/-1}.composer input{width:100%;min-width:0}
#hint,.notice,.by,.remark,header p{font-size:.875rem;color:var(--faint)}code{font-size:1em;padding:0 .2rem}
form .filled[value=add]{margin-top:.5rem}`;

const messages = `.messages{list-style:none;margin:0;padding:0;display:grid;gap:1rem}
.messages>li{min-width:0;scroll-margin-top:1rem}
.person{justify-self:end;max-width:85%;background:var(--tonal);color:var(--on-tonal);border-radius:1rem;padding:.5rem .75rem}.person .by{color:inherit}
.said{white-space:pre-wrap}.remark{text-align:center}
.by b{color:var(--ink)}.person .by b{color:inherit}.alone{border:1px solid var(--line);border-radius:1rem;padding:0 .5rem}
.notice{margin-top:.25rem}`;

/** A card of Google's is about so wide, its header two lines high, and its sections stand apart. */
const cards = `.card{max-width:30rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem;overflow:hidden;margin-top:.25rem}
.card h3{font-size:1.0625rem;margin:.75rem 1rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.section{padding:.75rem 1rem;display:grid;gap:.5rem}.section>*{min-width:0}
.section+.section,h3+.section{border-top:1px solid var(--line)}
.card h4{font-size:.875rem;color:var(--faint);font-weight:600}
.decorated{display:flex;gap:.75rem;align-items:center}.decorated.top{align-items:start}.decorated>div{min-width:0}
.decorated small{display:block;font-size:.8125rem;color:var(--faint)}
.icon{flex:none;display:inline-grid;place-items:center;width:1.5rem;height:1.5rem;border:2px solid var(--faint);border-radius:50%;font-weight:700;font-size:.875rem;line-height:1}
.one-line{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.section hr{width:100%;margin:.25rem 0;border:0;border-top:1px solid var(--line)}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem}.choice select{display:block;width:100%}
.not-drawn{color:var(--alert);border:1px dashed var(--alert);padding:.25rem .5rem}`;

export const chatPageStyle = [tokens, page, messages, cards].join('\n');

/** Names the style in the page's policy: no other one counts. */
export const chatPageStyleDigest = createHash('sha256').update(chatPageStyle).digest('base64');
