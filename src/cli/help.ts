import { languageOf, type Locale, type Localized } from '../model/language.ts';
import type { commandNames } from './commands.ts';

type CommandName = (typeof commandNames)[number];

const settings: Localized = {
  nl: `Instellingen komen uit de omgeving, en anders uit lesklaar.env in deze map of uit een ander bestand: --env BESTAND`,
  en: `Settings come from the environment, and else from lesklaar.env in this folder or from another file: --env FILE`,
};

const general: Localized = {
  nl: `Lesklaar kijkt of videolessen in Microsoft Teams en Google Meet veilig zijn ingesteld.

  lesklaar audit    controleer een tenant, of exports ervan
  lesklaar doctor   zijn de rechten om de tenant te lezen in orde?
  lesklaar replay   beoordeel een bewaarde verzameling opnieuw
  lesklaar compare  wat is er veranderd tussen twee verslagen
  lesklaar setup    richt de Microsoft-tenant in: app-registraties, rechten en toestemming
  lesklaar package  maak de app voor Teams, om te uploaden
  lesklaar serve    zet de dienst aan: het tabblad, de chat en de nachtelijke controle
  lesklaar export   bewaar alle gegevens van de dienst in één bestand
  lesklaar import   lees zo'n bestand in, ook in een andere database

${settings.nl}

Meer: lesklaar <opdracht> --help`,
  en: `Lesklaar checks whether video lessons in Microsoft Teams and Google Meet are set up safely.

  lesklaar audit    audit a tenant, or exports of it
  lesklaar doctor   are the permissions to read the tenant in place?
  lesklaar replay   judge a saved collection again
  lesklaar compare  what changed between two records
  lesklaar setup    set the Microsoft tenant up: app registrations, permissions and consent
  lesklaar package  make the app for Teams, to be uploaded
  lesklaar serve    run the service: the tab, the chat and the nightly audit
  lesklaar export   write all data of the service to one file
  lesklaar import   read such a file, into another database too

${settings.en}

More: lesklaar <command> --help`,
};

const judging: Localized = {
  nl: `  --config BESTAND   instellingen van de school (anders lesklaar.yaml in deze map, als die er is)
  --preset ID        nl-school (standaard) | be-school | microsoft-edu | cisa-scuba | cis-m365
  --stage SOORT      primary (standaard) | secondary | adult, waar een groep geen eigen onderwijssoort heeft
  --format VORM      table (standaard) | json | csv | markdown | html | sarif | xlsx
  --out BESTAND      schrijf naar een bestand in plaats van naar het scherm
  --lang TAAL        nl | nl-BE | en
  --fail-on GEWICHT  low | medium | high: eindig met 3 bij een aandachtspunt dat minstens zo zwaar is, of als van een platform niets te lezen was

Eindigt met 0 als de controle liep, 2 als een bestand of optie niet bruikbaar is, 3 door --fail-on, 1 bij een fout van ons.`,
  en: `  --config FILE      settings of the school (else lesklaar.yaml in this folder, if there is one)
  --preset ID        nl-school (default) | be-school | microsoft-edu | cisa-scuba | cis-m365
  --stage STAGE      primary (default) | secondary | adult, where a group has no stage of its own
  --format FORMAT    table (default) | json | csv | markdown | html | sarif | xlsx
  --out FILE         write to a file instead of the screen
  --lang LANGUAGE    nl | nl-BE | en
  --fail-on WEIGHT   low | medium | high: end with 3 on a point of attention at least that heavy, or when nothing of a platform could be read

Ends with 0 when the audit ran, 2 when a file or option cannot be used, 3 because of --fail-on, 1 on an error of ours.`,
};

const helpOf: Readonly<Record<CommandName, Localized>> = {
  audit: {
    nl: `lesklaar audit [--tenant | --sandbox] [--teams BESTAND]… [--google BESTAND]… [opties]

  --tenant           lees de eigen tenant rechtstreeks; kijk eerst met lesklaar doctor
  --sandbox          lees een voorbeeldschool op deze computer; --people AANTAL voor een grotere
  --teams BESTAND    export van Teams-beleid; mag vaker, en vult aan wat de tenant niet laat zien
  --google BESTAND   export van Google-beleid; mag vaker
  --save BESTAND     bewaar wat is gelezen, zonder personen, voor replay
${judging.nl}`,
    en: `lesklaar audit [--tenant | --sandbox] [--teams FILE]… [--google FILE]… [options]

  --tenant           read your own tenant directly; first check with lesklaar doctor
  --sandbox          read a pretend school on this computer; --people NUMBER for a larger one
  --teams FILE       export of Teams policies; may be repeated, and fills in what the tenant does not show
  --google FILE      export of Google policies; may be repeated
  --save FILE        save what was read, without people, for replay
${judging.en}`,
  },
  doctor: {
    nl: `lesklaar doctor [--tenant | --sandbox] [--config BESTAND] [--format table|json] [--lang TAAL]

Probeert elk recht, elke principal en elke scope waarop audit --tenant steunt, en zegt bij wat ontbreekt hoe u het regelt.
Voor Teams wordt één kleine momentopname gemaakt en meteen weer verwijderd; verder wordt alleen gelezen.

Eindigt met 0 als alles wat nodig is werkt, 3 als er iets ontbreekt of niet te proberen was, 2 als de verbinding niet bruikbaar is.`,
    en: `lesklaar doctor [--tenant | --sandbox] [--config FILE] [--format table|json] [--lang LANGUAGE]

Tries each permission, principal and scope that audit --tenant relies on, and says how to arrange what is missing.
For Teams one small snapshot is made and deleted at once; all else is only read.

Ends with 0 when all that is needed works, 3 when something is missing or could not be tried, 2 when the connection cannot be used.`,
  },
  replay: {
    nl: `lesklaar replay BESTAND [opties]\n\n${judging.nl}`,
    en: `lesklaar replay FILE [options]\n\n${judging.en}`,
  },
  compare: {
    nl: `lesklaar compare OUD NIEUW [--format table|json] [--lang TAAL] [--out BESTAND]\n\nOUD en NIEUW zijn verslagen van: lesklaar audit … --format json`,
    en: `lesklaar compare OLD NEW [--format table|json] [--lang LANGUAGE] [--out FILE]\n\nOLD and NEW are records of: lesklaar audit … --format json`,
  },
  setup: {
    nl: `lesklaar setup --url ADRES [--apply] [--out BESTAND] [--renew] [--bot app|identity|none] [--consent each|all] [--lang TAAL]

Richt de Microsoft-tenant in: de app-registraties van Lesklaar, hun rechten met toestemming, de app van Microsoft die momentopnamen maakt, en u als eerste
beheerder. Zegt alleen wat er zou gebeuren, tenzij u --apply geeft. Nog eens draaien kan geen kwaad: wat er staat, blijft. Wie het draait, meldt zich aan in
een browser, als beheerder die apps mag registreren en toestemming mag geven (of geeft een token mee in GRAPH_ACCESS_TOKEN).

  --url ADRES        waar mensen de dienst vinden, https (anders PUBLIC_URL)
  --apply            doe het echt; zonder --apply (of met --dry-run) verandert er niets
  --out BESTAND      schrijf de instellingen van de dienst hierheen, met nieuwe clientgeheimen waar die ontbreken; wat erin staat, blijft
  --renew            maak voor elke registratie een nieuw clientgeheim, ook waar --out er al een heeft; het oude blijft bij Microsoft geldig tot u het weghaalt
  --bot identity     de bot is de beheerde identiteit van een machine in Azure: geen eigen registratie
  --bot none         geen chat in Teams, alleen het tabblad
  --consent all      geef ook namens alle leraren toestemming voor hun eigen lessen; anders vraagt Teams het elk van hen

Eindigt met 0 als het liep, 2 als het niet verder kon.`,
    en: `lesklaar setup --url ADDRESS [--apply] [--out FILE] [--renew] [--bot app|identity|none] [--consent each|all] [--lang LANGUAGE]

Sets the Microsoft tenant up: Lesklaar's app registrations, their permissions with consent, Microsoft's app that takes snapshots, and you as first
administrator. It only tells what would happen, unless you pass --apply. Running it again does no harm: what is there stays. Whoever runs it signs in in a
browser, as an administrator who may register apps and give consent (or passes a token in GRAPH_ACCESS_TOKEN).

  --url ADDRESS      where people find the service, https (else PUBLIC_URL)
  --apply            really do it; without --apply (or with --dry-run) nothing changes
  --out FILE         write the service's settings there, with new client secrets where they are missing; what is in it stays
  --renew            make a new client secret for each registration, also where --out has one; the old one stays valid at Microsoft until you take it away
  --bot identity     the bot is the managed identity of a machine in Azure: no registration of its own
  --bot none         no chat in Teams, the tab only
  --consent all      also consent in the name of all teachers for their own lessons; otherwise Teams asks each of them

Ends with 0 when it ran, 2 when it could not go on.`,
  },
  package: {
    nl: `lesklaar package [--out BESTAND] [--lang TAAL]

Maakt de app voor Teams (lesklaar.zip), die een beheerder in het Teams-beheercentrum uploadt. Neemt dezelfde instellingen als de dienst: PUBLIC_URL en
TAB_CLIENT_ID, en voor de chat BOT_APP_ID.

Eindigt met 2 als daarvan iets ontbreekt of niet klopt; dan is er niets geschreven.`,
    en: `lesklaar package [--out FILE] [--lang LANGUAGE]

Makes the app for Teams (lesklaar.zip), which an administrator uploads in the Teams admin centre. Takes the same settings as the service: PUBLIC_URL and
TAB_CLIENT_ID, and for the chat BOT_APP_ID.

Ends with 2 when one of these is missing or not right; nothing was written then.`,
  },
  serve: {
    nl: `lesklaar serve [--lang TAAL]

Zet de dienst aan, zoals npm start dat doet. Wat de dienst nodig heeft, komt uit de omgeving of lesklaar.env; wat ontbreekt, staat er bij het starten bij.
Zonder tenant draait een verzonnen school. Stoppen gaat met Ctrl+C of SIGTERM.

Eindigt met 2 als de dienst niet kan starten.`,
    en: `lesklaar serve [--lang LANGUAGE]

Runs the service, as npm start does. What it needs comes from the environment or lesklaar.env; what is missing is told when it starts, all at once.
Without a tenant a pretend school runs. Ctrl+C or SIGTERM stops it.

Ends with 2 when it cannot start.`,
  },
  export: {
    nl: `lesklaar export [--out BESTAND] [--lang TAAL]

Schrijft alle gegevens van de dienst, van alle organisaties, als regels JSON: een back-up, en de weg naar een andere database of een nieuwe
hoofdversie. De gegevens staan in de database van DATABASE_URL, of anders in de map DATA_DIR (./data); stop in dat laatste geval eerst de dienst.
Zet SANDBOX=1 voor de opdracht als u de gegevens van de voorbeeldschool bedoelt.
In het bestand staan namen van medewerkers; van leerlingen staat er niets in.`,
    en: `lesklaar export [--out FILE] [--lang LANGUAGE]

Writes all data of the service, of all organisations, as lines of JSON: a backup, and the way to another database or a new major version. The data are
in the database of DATABASE_URL, or else in the folder DATA_DIR (./data); in that case stop the service first.
Put SANDBOX=1 before the command if you mean the data of the pretend school.
The file holds names of staff; it holds nothing of pupils.`,
  },
  import: {
    nl: `lesklaar import BESTAND [--replace] [--lang TAAL]

Leest alles in wat lesklaar export heeft geschreven, ook met een oudere versie: alles of niets. De plek moet leeg zijn.

  --replace          gooi weg wat er staat, en zet dit ervoor in de plaats; stop eerst de dienst`,
    en: `lesklaar import FILE [--replace] [--lang LANGUAGE]

Reads all that lesklaar export wrote, by an older version too: all or nothing. The place has to be empty.

  --replace          throw away what is there, and put this in its place; stop the service first`,
  },
};

export function generalHelp(locale: Locale): string {
  return general[languageOf(locale)];
}

export function commandHelp(command: CommandName, locale: Locale): string {
  const own = helpOf[command]?.[languageOf(locale)];
  return own === undefined ? generalHelp(locale) : `${own}\n\n${settings[languageOf(locale)]}`;
}
