import type { ErrorKind } from './error-kind.ts';

/** Files that a user hands in or asks for. */
export const fileErrors = {
  'unusable-input': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: {place}: onbruikbaar; verwacht: {expected}.', en: '{origin}: {place}: cannot be used; expected {expected}.' },
    todo: { nl: 'Exporteer het bestand opnieuw.', en: 'Export the file again.' },
  },
  'unreadable-json': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: regel {line}: dit is geen geldige JSON ({detail}).',
      en: '{origin}: line {line}: this is not valid JSON ({detail}).',
    },
    todo: {
      nl: 'Kijk of het bestand heel is en met ConvertTo-Json is gemaakt.',
      en: 'Check that the file is complete and was made with ConvertTo-Json.',
    },
  },
  'not-json': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: dit is {found}, geen JSON-export.', en: '{origin}: this is {found}, not a JSON export.' },
    todo: {
      nl: 'Maak de export met infra/export-teams-policies.ps1 of met policies.list van Google.',
      en: 'Make the export with infra/export-teams-policies.ps1 or with Google’s policies.list.',
    },
  },
  'empty-file': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: het bestand is leeg; verwacht een JSON-export.', en: '{origin}: the file is empty; expected a JSON export.' },
    todo: { nl: 'Exporteer opnieuw.', en: 'Export again.' },
  },
  'unknown-export': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: dit wordt niet herkend als export van {platform}; gevonden: {found}.',
      en: '{origin}: this is not recognised as an export of {platform}; found: {found}.',
    },
    todo: { nl: 'Verwacht: {expected}.', en: 'Expected: {expected}.' },
  },
  'wrong-platform': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: dit is een export van {found}, maar die staat achter --{option}.',
      en: '{origin}: this is an export of {found}, but it was given to --{option}.',
    },
    todo: { nl: 'Geef die mee met --{right}.', en: 'Pass it with --{right}.' },
  },
  'duplicate-policy': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: {place}: het {type} "{name}" komt twee keer voor.',
      en: '{origin}: {place}: the {type} "{name}" occurs twice.',
    },
    todo: { nl: 'Exporteer elk beleid één keer.', en: 'Export each policy once.' },
  },
  'other-tenant': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: dit bestand is van een andere organisatie ({found}) dan {expectedFrom} ({expected}).',
      en: '{origin}: this file is of another organisation ({found}) than {expectedFrom} ({expected}).',
    },
    todo: { nl: 'Controleer elke organisatie apart.', en: 'Audit each organisation separately.' },
  },
  'file-not-readable': {
    status: 400,
    exit: 2,
    says: { nl: '{origin}: dit bestand kan niet gelezen worden ({detail}).', en: '{origin}: this file cannot be read ({detail}).' },
    todo: { nl: 'Kijk of het pad klopt en of u het bestand mag lezen.', en: 'Check the path and that you may read it.' },
  },
  'file-too-large': {
    status: 413,
    exit: 2,
    says: {
      nl: '{origin}: dit bestand is {size} MB groot; meer dan {limit} MB wordt niet gelezen.',
      en: '{origin}: this file is {size} MB; more than {limit} MB is not read.',
    },
    todo: {
      nl: 'Exporteer alleen beleid en toewijzingen, of tel gebruikers met infra/export-teams-policies.ps1.',
      en: 'Export policies and assignments only, or count users with infra/export-teams-policies.ps1.',
    },
  },
  'file-not-writable': {
    status: 500,
    exit: 2,
    says: { nl: '{origin}: hier kan niet geschreven worden ({detail}).', en: '{origin}: this cannot be written ({detail}).' },
    todo: { nl: 'Kies een andere plek met --{option}.', en: 'Choose another place with --{option}.' },
  },
  'output-not-writable': {
    status: 500,
    exit: 2,
    says: { nl: 'De uitvoer kan niet geschreven worden ({detail}).', en: 'The output cannot be written ({detail}).' },
    todo: { nl: 'Wat er staat, is niet compleet. Kies een andere plek.', en: 'What was written is incomplete. Choose another place.' },
  },
  'folder-not-writable': {
    status: 500,
    exit: 2,
    says: { nl: '{origin}: hier kan niets bewaard worden ({detail}).', en: '{origin}: nothing can be kept here ({detail}).' },
    todo: { nl: 'Maak daar ruimte, of kies een andere map met DATA_DIR.', en: 'Make room there, or choose another folder with DATA_DIR.' },
  },
  'too-many-findings': {
    status: 422,
    exit: 2,
    says: {
      nl: 'Wat gelezen is, geeft meer dan {most} bevindingen: meer dan in één verslag past.',
      en: 'What was read gives more than {most} findings: more than fits in one record.',
    },
    todo: {
      nl: 'Geef minder beleid in één keer, of noem wie welk beleid heeft: beleid van Microsoft dat niemand heeft, telt dan niet mee.',
      en: 'Pass fewer policies at once, or tell who has which policy: policies of Microsoft that nobody has are then left out.',
    },
  },
  'unusable-record': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: {place}: dit is geen verslag dat lesklaar heeft geschreven; verwacht: {expected}.',
      en: '{origin}: {place}: this is not a record that lesklaar wrote; expected {expected}.',
    },
    todo: {
      nl: 'Maak het met: lesklaar audit … --format json --out verslag.json',
      en: 'Make it with: lesklaar audit … --format json --out record.json',
    },
  },
  'unusable-collection': {
    status: 422,
    exit: 2,
    says: {
      nl: '{origin}: {place}: dit is geen verzameling die lesklaar heeft bewaard; verwacht: {expected}.',
      en: '{origin}: {place}: this is not a collection that lesklaar saved; expected {expected}.',
    },
    todo: { nl: 'Maak het met: lesklaar audit … --save verzameling.json', en: 'Make it with: lesklaar audit … --save collection.json' },
  },
  'unusable-settings': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: {place}: {detail}{suggestion}', en: '{origin}: {place}: {detail}{suggestion}' },
    todo: {
      nl: 'Zie het voorbeeld van lesklaar.yaml in infra/guides/commands.md.',
      en: 'See the example of lesklaar.yaml in infra/guides/commands.md.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
