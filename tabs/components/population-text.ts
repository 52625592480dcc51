import type { Locale } from '../../src/model/language.ts';
import { everyone, unassigned, type Population } from '../../src/model/population.ts';
import { populationName } from '../../src/text/finding-words.ts';
import { say } from '../../src/text/flemish.ts';
import { reportPhrases } from '../../src/text/report-phrases.ts';

/** `leerlingen, primair onderwijs, De Linde`. */
export function populationText(population: Population, locale: Locale): string {
  if (population.id === unassigned) return say(reportPhrases.unassigned, locale);
  if (population.id === everyone) return say(reportPhrases.everyone, locale);
  return populationName(population, locale);
}
