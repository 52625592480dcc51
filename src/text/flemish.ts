import { languageOf, type Locale, type Localized } from '../model/language.ts';

/** Words as the Netherlands and as Flanders say them. Longer phrases stand before the words they hold. */
const words: readonly (readonly [dutch: string, flemish: string])[] = [
  ['functionaris voor gegevensbescherming', 'DPO'],
  ['functionaris gegevensbescherming', 'DPO'],
  ['functionarissen gegevensbescherming', 'DPO’s'],
  ['onderwijs op afstand', 'afstandsonderwijs'],
  ['les op afstand', 'afstandsles'],
  ['lessen op afstand', 'afstandslessen'],
  ['primair onderwijs', 'basisonderwijs'],
  ['voortgezet onderwijs', 'secundair onderwijs'],
  ['bovenschools', 'op niveau van het schoolbestuur'],
  ['leraar', 'leerkracht'],
  ['leraren', 'leerkrachten'],
  ['docent', 'leerkracht'],
  ['docenten', 'leerkrachten'],
  ['schoolleider', 'directeur'],
  ['schoolleiders', 'directeurs'],
  ['microfoon', 'micro'],
  ['microfoons', 'micro’s'],
  ['ict-coördinator', 'ICT-coördinator'],
  ['ict-coördinatoren', 'ICT-coördinatoren'],
  ['afvinken', 'aanvinken'],
  ['afgevinkt', 'aangevinkt'],
  ['afvinklijst', 'aanvinklijst'],
  ['vinkte dit af', 'vinkte dit aan'],
  ['vinkte een punt af', 'vinkte een punt aan'],
  ['vinkt die zelf af', 'vinkt die zelf aan'],
  ['vinkt het zichzelf af', 'vinkt het zichzelf aan'],
  ['mentor', 'klastitularis'],
  ['de ouderavond', 'het oudercontact'],
  ['ouderavond', 'oudercontact'],
  ['ouderavonden', 'oudercontacten'],
  ['groep 8', 'het zesde leerjaar'],
  ['AVG', 'GDPR'],
  ['FG', 'DPO'],
];

const flemishWords: ReadonlyMap<string, string> = new Map(words);

// What stands in quotation marks is a name or a label on somebody's screen, and stays as it is.
const quoted = '“[^”]*”|‘[^’]*’|«[^»]*»|"[^"]*"';
const dutchWord = `(?<![\\p{L}\\p{N}_/\\\\@])(?:${words.map(([dutch]) => dutch).join('|')})(?![\\p{L}\\p{N}_])`;

const anyWord = new RegExp(`${quoted}|${dutchWord}`, 'giu');

/** The words of a locale: Flemish differs from Dutch in single words, other locales stay as they are. `names` keep theirs. */
export function inLocale(text: string, locale: Locale, names: readonly string[] = []): string {
  if (locale !== 'nl-BE') return text;
  const kept = names.filter((name) => name !== '' && text.includes(name));
  return text.replace(kept.length === 0 ? anyWord : anyWordOr(kept), (found) => (kept.includes(found) ? found : flemishFor(found)));
}

/** One of our texts as the reader of a locale says it. */
export function say(text: Localized, locale: Locale, names: readonly string[] = []): string {
  return inLocale(text[languageOf(locale)], locale, names);
}

function flemishFor(found: string): string {
  const exact = flemishWords.get(found);
  if (exact !== undefined) return exact;
  const flemish = flemishWords.get(found.toLowerCase());
  if (flemish === undefined) return found;
  if (found === found.toUpperCase()) return flemish.toUpperCase();
  return startsWithCapital(found) ? capitalised(flemish) : flemish;
}

/** With a capital in front, as a sentence starts. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function startsWithCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function anyWordOr(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return new RegExp([...longestFirst.map(literally), anyWord.source].join('|'), anyWord.flags);
}

function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
