import type { Localized } from '../../../../src/model/language.ts';

export const importTexts = {
  title: { nl: 'Eigen lijst inbrengen', en: 'Import your own list' },
  lead: {
    nl: 'Een lijst is een YAML-bestand. Lesklaar kijkt eerst wat erin staat en bewaart nog niets.',
    en: 'A list is a YAML file. Lesklaar first looks at what it contains and saves nothing yet.',
  },
  back: { nl: 'Alle checklists', en: 'All checklists' },
  file: { nl: 'Kies een bestand', en: 'Choose a file' },
  yaml: { nl: 'Of plak de lijst hier', en: 'Or paste the list here' },
  example: { nl: 'Begin met een voorbeeld', en: 'Begin with an example' },
  check: { nl: 'Kijk wat erin staat', en: 'See what it contains' },
  checking: { nl: 'Bezig met kijken', en: 'Looking' },
  recognised: { nl: '“{title}” is te gebruiken', en: '“{title}” can be used' },
  holds: {
    nl: '{kind} met {sections, plural, one {# deel} other {# delen}} en {items, plural, one {# punt} other {# punten}}.',
    en: '{kind} with {sections, plural, one {# section} other {# sections}} and {items, plural, one {# item} other {# items}}.',
  },
  replaces: {
    nl: 'Deze lijst komt in de plaats van een eerdere. Wat er is afgevinkt, blijft bij punten met dezelfde id.',
    en: 'This list takes the place of an earlier one. What was ticked stays with items of the same id.',
  },
  keep: { nl: 'Breng de lijst in', en: 'Import the list' },
  keeping: { nl: 'Bezig met inbrengen', en: 'Importing' },
  kept: { nl: 'De lijst is ingebracht', en: 'The list was imported' },
  open: { nl: 'Open de lijst', en: 'Open the list' },
} as const satisfies Record<string, Localized>;

/** The smallest list, to start from. */
export const exampleList = `schemaVersion: 1
id: begin-schooljaar
type: tick-list
title: Begin van het schooljaar
roles: { teacher: leraar }
sections: [{ id: start, title: Start }]
items:
  - { id: accounts, section: start, title: Nieuwe leerlingen hebben een account, owners: [teacher] }
  - { id: rechten, section: start, title: Rechten nagekeken, settings: [recording.students], verification: automatic }
`;
