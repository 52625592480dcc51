import type { Finding } from '../model/finding.ts';
import { localized, type Localized } from '../model/language.ts';

/** What somebody at the command line does with a file or an option, and what somebody who has the service does instead in the tab. */
const instead: readonly (readonly [atCommandLine: Localized, inService: Localized])[] = [
  [
    { nl: 'Geef het bestand mee met een extra --teams en controleer opnieuw.', en: 'Pass the file with another --teams and audit again.' },
    {
      nl: 'Upload het bestand in Lesklaar bij Instellingen, onder Exports, en laat het meetellen.',
      en: 'Upload the file in Lesklaar at Settings, under Exports, and include it.',
    },
  ],
  [
    { nl: 'lesklaar doctor zegt wat, en waar', en: 'lesklaar doctor says what, and where' },
    {
      nl: 'een test van de verbindingen bij Instellingen zegt wat, en waar',
      en: 'a test of the connections at Settings says what, and where',
    },
  ],
  [
    { nl: 'wat lesklaar doctor noemt', en: 'what lesklaar doctor names' },
    { nl: 'wat een test van de verbindingen bij Instellingen noemt', en: 'what a test of the connections at Settings names' },
  ],
  [
    { nl: 'Geef het logboek mee, of kijk in', en: 'Pass the log, or look in' },
    { nl: 'Kijk in', en: 'Look in' },
  ],
  [
    { nl: 'leg het vast onder attestations in lesklaar.yaml', en: 'record it under attestations in lesklaar.yaml' },
    { nl: 'leg bij dit punt in Lesklaar vast wat u zag', en: 'record what you saw at this point in Lesklaar' },
  ],
  [
    { nl: 'Leg in lesklaar.yaml onder attestations vast wat u zag', en: 'Record what you saw under attestations in lesklaar.yaml' },
    { nl: 'Leg bij dit punt in Lesklaar vast wat u zag', en: 'Record what you saw at this point in Lesklaar' },
  ],
];

/** The same finding, whose steps lead to the pages of the service where the command line has its file, its options and `doctor`. */
export function saidInService(finding: Finding): Finding {
  const { inShort, steps } = finding.remedy;
  const said = (text: string, language: keyof Localized): string =>
    instead.reduce((words, [before, after]) => words.replaceAll(before[language], after[language]), text);
  return {
    ...finding,
    remedy: {
      ...finding.remedy,
      inShort: inShort === null ? null : localized((language) => said(inShort[language], language)),
      steps: localized((language) => steps[language].map((step) => said(step, language))),
    },
  };
}
