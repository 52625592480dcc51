import type { ErrorKind } from './error-kind.ts';

/** What the service keeps. */
export const dataErrors = {
  'changed-meanwhile': {
    status: 412,
    exit: 2,
    says: { nl: 'Iemand anders heeft dit intussen veranderd.', en: 'Somebody else has changed this in the meantime.' },
    todo: { nl: 'Laad het opnieuw en breng de wijziging nog eens aan.', en: 'Load it again and make your change again.' },
  },
  'unusable-cursor': {
    status: 400,
    exit: 2,
    says: { nl: 'Deze plek in de lijst bestaat niet.', en: 'There is no such place in the list.' },
    todo: { nl: 'Begin opnieuw bij de eerste bladzijde.', en: 'Start again from the first page.' },
  },
  'data-in-use': {
    status: 503,
    exit: 2,
    says: {
      nl: '{origin}: deze gegevens zijn al in gebruik door een ander proces.',
      en: '{origin}: another process is already using these data.',
    },
    todo: {
      nl: 'Stop dat proces eerst, of zet DATABASE_URL om er met meer processen tegelijk aan te werken.',
      en: 'Stop that process first, or set DATABASE_URL to work on them with several processes at once.',
    },
  },
  'database-unreachable': {
    status: 503,
    exit: 2,
    says: { nl: '{origin}: deze database is niet te gebruiken ({detail}).', en: '{origin}: this database cannot be used ({detail}).' },
    todo: {
      nl: 'Kijk of PostgreSQL draait en of DATABASE_URL klopt.',
      en: 'Check that PostgreSQL is running and that DATABASE_URL is right.',
    },
  },
  'data-newer': {
    status: 503,
    exit: 2,
    says: {
      nl: '{origin}: dit is geschreven door een nieuwere versie van lesklaar ({found}); deze kent tot en met {known}.',
      en: '{origin}: a newer version of lesklaar wrote this ({found}); this one knows up to {known}.',
    },
    todo: { nl: 'Gebruik minstens die versie van lesklaar.', en: 'Use at least that version of lesklaar.' },
  },
  'no-data': {
    status: 404,
    exit: 2,
    says: { nl: '{origin}: hier staan geen gegevens van lesklaar.', en: '{origin}: there are no data of lesklaar here.' },
    todo: { nl: 'Kijk of DATABASE_URL of DATA_DIR klopt.', en: 'Check DATABASE_URL or DATA_DIR.' },
  },
  'only-sandbox-data': {
    status: 404,
    exit: 2,
    says: {
      nl: '{origin}: hier staan geen gegevens van lesklaar, wel die van de voorbeeldschool, in {sandbox}.',
      en: '{origin}: there are no data of lesklaar here, but there are those of the pretend school, in {sandbox}.',
    },
    todo: {
      nl: 'Zet SANDBOX=1 voor de opdracht als u die bedoelt; kijk anders of DATA_DIR klopt.',
      en: 'Put SANDBOX=1 before the command if you mean those; else check DATA_DIR.',
    },
  },
  'data-not-empty': {
    status: 409,
    exit: 2,
    says: {
      nl: '{origin}: hier staan al gegevens; er is niets veranderd.',
      en: '{origin}: there are data here already; nothing was changed.',
    },
    todo: { nl: 'Kies een lege plek, of vervang alles met --replace.', en: 'Choose an empty place, or replace everything with --replace.' },
  },
  'unusable-dump': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: regel {line}: {detail}. Er is niets ingelezen.', en: '{origin}: line {line}: {detail}. Nothing was imported.' },
    todo: { nl: 'Maak het bestand opnieuw met: lesklaar export --out BESTAND', en: 'Make the file again with: lesklaar export --out FILE' },
  },
} as const satisfies Record<string, ErrorKind>;
