/** Characters that turn the reading direction for all that follows; isolates (below) end where they should. Unicode UAX #9. */
const turning = /[\u202a-\u202e]/g;
const isolating = /[\u2066-\u2069]/;
const opensIsolate = /[\u2066-\u2068]/;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** More marks on one letter than any language has. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/** Words of Western letters and usual signs, one space between them: nearly every text of ours, in which there is nothing to do. */
const plainLine = /^[!-z|}~\u00a1-\u024f–—‘’“”…]+(?: [!-z|}~\u00a1-\u024f–—‘’“”…]+)*$/;

const letters = new Intl.Segmenter();

/** Text from anywhere as one line of at most so many characters (as people count them), which turns or breaks nothing around it. */
export function cardText(text: string, most: number): string {
  if (text.length <= most && plainLine.test(text)) return text;
  // A name can be a megabyte long; no character that people know takes more than this.
  const line = text
    .slice(0, most * 16)
    .toWellFormed()
    .replaceAll(turning, '')
    .replaceAll(piledMarks, '$1')
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    // `{{DATE(…)}}` is a function of Adaptive Cards: adaptivecards.io/authoring-cards/text-features.
    .replaceAll(/\{(?=\{)/g, '{\u2060')
    .trim();
  const cut = shortened(line, most);
  return isolating.test(cut) ? closed(cut) : cut;
}

/** The same beside other words in one line: what is read from the right stays in its own place. */
export function besideOthers(text: string, most: number): string {
  const line = cardText(text, most);
  return rightToLeft.test(line) ? `\u2068${line}\u2069` : line;
}

/**
 * Whether a reader of Markdown could take some of it for more than text (CommonMark 0.31, and the links that some make of addresses). Signs behind a backslash
 * are no way out: clients differ in whether they show the backslash.
 */
export function couldBeMarkdown(line: string): boolean {
  return /[\\`*_[\]<>~|{}&]|:\/\/|www\.|\S@\S|^([#+=-]|\d+[.)])/i.test(line);
}

function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  let end = 0;
  let count = 0;
  for (const { index, segment } of letters.segment(line)) {
    count += 1;
    if (count < most) end = index + segment.length;
    if (count > most) return `${line.slice(0, end).trimEnd()}…`;
  }
  return line;
}

/** Each isolate that is opened is closed, and none is closed that was not opened. */
function closed(line: string): string {
  let open = 0;
  let text = '';
  for (const letter of line) {
    if (letter === '\u2069' && open === 0) continue;
    if (letter === '\u2069') open -= 1;
    if (opensIsolate.test(letter)) open += 1;
    text += letter;
  }
  return text + '\u2069'.repeat(open);
}
