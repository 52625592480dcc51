import type { ErrorKind } from './error-kind.ts';

/** Command lines, connections and the start of the service. */
export const commandErrors = {
  'unknown-option': {
    status: 400,
    exit: 2,
    says: { nl: 'De optie {name} bestaat niet{suggestion}', en: 'There is no option {name}{suggestion}' },
    todo: { nl: 'Zie: lesklaar {command} --help', en: 'See: lesklaar {command} --help' },
  },
  'option-needs-value': {
    status: 400,
    exit: 2,
    says: { nl: 'Achter {name} hoort {expected}.', en: '{name} needs {expected}.' },
    todo: { nl: 'Zie: lesklaar {command} --help', en: 'See: lesklaar {command} --help' },
  },
  'unusable-arguments': {
    status: 400,
    exit: 2,
    says: { nl: '{detail}', en: '{detail}' },
    todo: { nl: 'Zie: lesklaar {command} --help', en: 'See: lesklaar {command} --help' },
  },
  'unknown-name': {
    status: 400,
    exit: 2,
    says: { nl: '{where}: "{name}" bestaat niet{suggestion}', en: '{where}: there is no "{name}"{suggestion}' },
    todo: { nl: 'Kies uit: {choices}.', en: 'Choose from: {choices}.' },
  },
  'no-connection': {
    status: 409,
    exit: 2,
    says: {
      nl: 'Er is geen tenant om te lezen: er is geen verbinding ingesteld.',
      en: 'There is no tenant to read: no connection is set up.',
    },
    todo: {
      nl: 'Teams: zet AZURE_TENANT_ID, AZURE_CLIENT_ID en AZURE_CLIENT_SECRET (of AZURE_CLIENT_CERTIFICATE_PATH). Google: zet GOOGLE_APPLICATION_CREDENTIALS en GOOGLE_SUBJECT. Staan ze in een bestand, geef dat dan: --env BESTAND. Of vul connections in lesklaar.yaml in. Eerst kijken? lesklaar audit --sandbox',
      en: 'Teams: set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH). Google: set GOOGLE_APPLICATION_CREDENTIALS and GOOGLE_SUBJECT. Are they in a file, then pass it: --env FILE. Or fill in connections in lesklaar.yaml. Just looking? lesklaar audit --sandbox',
    },
  },
  'incomplete-connection': {
    status: 409,
    exit: 2,
    says: {
      nl: 'De verbinding met {platform} is niet af: {missing} ontbreekt.',
      en: 'The connection to {platform} is incomplete: {missing} is missing.',
    },
    todo: { nl: 'Zet {variable} in de omgeving{key}.', en: 'Set {variable} in the environment{key}.' },
  },
  'unusable-connection': {
    status: 409,
    exit: 2,
    says: {
      nl: '{place}: onbruikbaar voor de verbinding met {platform} ({detail}).',
      en: '{place}: cannot be used for the connection to {platform} ({detail}).',
    },
    todo: { nl: 'Verwacht: {expected}.', en: 'Expected: {expected}.' },
  },
  'unusable-credential': {
    status: 409,
    exit: 2,
    says: {
      nl: '{origin}: onbruikbaar als sleutel voor {platform}: {detail}.',
      en: '{origin}: cannot be used as a key for {platform}: {detail}.',
    },
    todo: { nl: 'Verwacht: {expected}.', en: 'Expected: {expected}.' },
  },
  'cannot-listen': {
    status: 500,
    exit: 2,
    says: { nl: 'De dienst kan niet luisteren op {host}:{port} ({detail}).', en: 'The service cannot listen on {host}:{port} ({detail}).' },
    todo: {
      nl: 'Draait die misschien al? Kies anders een andere poort met PORT.',
      en: 'Is it running already, perhaps? If not, choose another port with PORT.',
    },
  },
  'unusable-environment': {
    status: 500,
    exit: 2,
    says: { nl: 'Zo kan de dienst niet starten:\n{problems}', en: 'The service cannot start like this:\n{problems}' },
    todo: { nl: 'Zet dit goed en start opnieuw.', en: 'Set this right and start again.' },
  },
  'setup-stopped': {
    status: 502,
    exit: 2,
    says: { nl: 'Het inrichten is gestopt: {detail}', en: 'Setting up stopped: {detail}' },
    todo: {
      nl: 'Wat er al stond of hierboven met + is gemaakt, blijft: draai het opnieuw, dan gaat het verder. Nodig zijn een verbinding, en een beheerder die apps mag registreren en toestemming mag geven.',
      en: 'What was there or was made above with + stays: run it again, and it goes on. It needs a connection, and an administrator who may register apps and give consent.',
    },
  },
  'setup-look-stopped': {
    status: 502,
    exit: 2,
    says: { nl: 'Het kijken is gestopt, en er is niets veranderd: {detail}', en: 'Looking stopped, and nothing was changed: {detail}' },
    todo: {
      nl: 'Probeer het opnieuw. Nodig zijn een verbinding, en een beheerder die apps mag registreren en toestemming mag geven.',
      en: 'Try again. It takes a connection, and an administrator who may register apps and give consent.',
    },
  },
  'unusable-env-file': {
    status: 422,
    exit: 2,
    says: { nl: '{origin}: regel {line}: dit is geen instelling.', en: '{origin}: line {line}: this is not a setting.' },
    todo: {
      nl: 'Schrijf elke instelling op een eigen regel als NAAM=waarde; een opmerking begint met #.',
      en: 'Write each setting on a line of its own as NAME=value; a remark begins with #.',
    },
  },
  'setup-two-apps': {
    status: 409,
    exit: 2,
    says: {
      nl: 'Er staan twee app-registraties met het label {tag} in de tenant.',
      en: 'Two app registrations with the tag {tag} are in the tenant.',
    },
    todo: {
      nl: 'Verwijder er een, of zet de client-id van de goede in de omgeving (voor “{name}”).',
      en: 'Delete one, or put the client id of the right one in the environment (for “{name}”).',
    },
  },
  'setup-app-missing': {
    status: 404,
    exit: 2,
    says: {
      nl: 'De app-registratie {clientId} voor “{name}” staat niet in deze tenant.',
      en: 'The app registration {clientId} for “{name}” is not in this tenant.',
    },
    todo: {
      nl: 'Haal die id uit de omgeving of uit lesklaar.env, of kies de goede tenant.',
      en: 'Take that id out of the environment or out of lesklaar.env, or choose the right tenant.',
    },
  },
  'unusable-for-package': {
    status: 500,
    exit: 2,
    says: { nl: 'Zo is de app voor Teams niet te maken:\n{problems}', en: 'The app for Teams cannot be made like this:\n{problems}' },
    todo: { nl: 'Zet dit goed en probeer het opnieuw.', en: 'Set this right and try again.' },
  },
} as const satisfies Record<string, ErrorKind>;
