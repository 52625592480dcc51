import * as z from 'zod';
import { logLevels } from '../log.ts';
import type { Localized } from '../model/language.ts';

const guid = z.guid().toLowerCase();
const domain = z
  .string()
  .toLowerCase()
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/);
const address = z
  .string()
  .toLowerCase()
  .regex(/^[\x21-\x3f\x41-\x7e]{1,64}@[a-z0-9.-]{3,253}$/);
const organisationId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const whole = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

/** Commas or white space between the parts. */
function listOf<T>(part: z.ZodType<T, string>) {
  return z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((one) => one !== ''))
    .pipe(z.array(part).min(1));
}

/** `ID` or `ID=ORGANISATION`. */
function placeOf(id: z.ZodType<string, string>) {
  return z
    .string()
    .transform((text) => text.split('='))
    .pipe(z.union([z.tuple([id]), z.tuple([id, organisationId])]))
    .transform(([first, second]) => ({ id: first, organisationId: second ?? null }));
}

function urlOf(isRight: (url: URL) => boolean) {
  return z.string().refine((text) => URL.canParse(text) && isRight(new URL(text)));
}

function isOwnAddress({ protocol, hostname, pathname, search }: URL): boolean {
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback)) && pathname === '/' && search === '';
}

/** Where Google calls; it calls no address without TLS. */
function isEndpoint({ protocol, username, search, hash }: URL): boolean {
  return protocol === 'https:' && username === '' && search === '' && hash === '';
}

const roleHolders = listOf(z.union([guid, address]));

/** Each variable of the service. All are texts that may be missing; what is missing but needed is another matter. */
export const variables = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/)
    .optional(),
  PORT: whole.pipe(z.int().max(65_535)).optional(),
  DATABASE_URL: urlOf(({ protocol }) => protocol === 'postgres:' || protocol === 'postgresql:').optional(),
  DATA_DIR: z.string().optional(),
  SANDBOX: z.enum(['0', '1']).optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).optional(),
  PUBLIC_URL: urlOf(isOwnAddress)
    .transform((text) => new URL(text).origin)
    .optional(),
  TRUST_PROXY: whole.pipe(z.int().max(9)).optional(),
  TAB_CLIENT_ID: guid.optional(),
  TAB_CLIENT_SECRET: z.string().min(8).max(500).optional(),
  TAB_CLIENT_CERTIFICATE_PATH: z.string().max(1000).optional(),
  TAB_AUDIENCES: listOf(z.string().max(200)).optional(),
  TAB_TENANTS: listOf(placeOf(guid)).optional(),
  TAB_CLIENTS: listOf(guid).optional(),
  GOOGLE_SIGN_IN_CLIENT_ID: z
    .string()
    .regex(/^[\w-]+\.apps\.googleusercontent\.com$/)
    .optional(),
  GOOGLE_SIGN_IN_DOMAINS: listOf(placeOf(domain)).optional(),
  ROLE_ADMIN: roleHolders.optional(),
  ROLE_ICT_COORDINATOR: roleHolders.optional(),
  ROLE_LEADER: roleHolders.optional(),
  ROLE_BOARD: roleHolders.optional(),
  ROLE_DPO: roleHolders.optional(),
  ROLE_TEACHER: roleHolders.optional(),
  BOT_APP_ID: guid.optional(),
  BOT_TENANT_ID: guid.optional(),
  BOT_CLIENT_SECRET: z.string().min(8).max(500).optional(),
  BOT_CLIENT_CERTIFICATE_PATH: z.string().max(1000).optional(),
  BOT_MANAGED_IDENTITY: z.enum(['0', '1']).optional(),
  BOT_OAUTH_CONNECTION: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .optional(),
  BOT_DATA_RESIDENCY: z.enum(['global', 'europe', 'unitedstates', 'india']).optional(),
  BOT_CONNECTOR_HOSTS: listOf(domain).optional(),
  GOOGLE_CHAT_AUDIENCE: z.union([z.string().regex(/^\d{6,20}$/), urlOf(isEndpoint).transform((text) => new URL(text).href)]).optional(),
  GOOGLE_CHAT_ADD_ON_ACCOUNT: address.optional(),
  RATE_LIMIT_PER_ACTOR: whole.pipe(z.int().min(1)).optional(),
  RATE_LIMIT_PER_ADDRESS: whole.pipe(z.int().min(1)).optional(),
  NIGHTLY_AT: z
    .string()
    .regex(/^(?:off|(?:[01]\d|2[0-3]):[0-5]\d)$/)
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,256}$/)
    .optional(),
  SCHOOL_HOLIDAYS_URL: z
    .union([z.literal('off'), urlOf(({ protocol, href }) => protocol === 'https:' && href.includes('%7Byear%7D'))])
    .optional(),
  LOG_LEVEL: z.enum(logLevels).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: urlOf(({ protocol }) => protocol === 'http:' || protocol === 'https:').optional(),
});

export type Variables = z.output<typeof variables>;
export type VariableName = keyof Variables;

const groupsOrAddresses: Localized = {
  nl: 'id’s (guid) van Entra-groepen of adressen van mensen en groepen bij Google, met komma’s ertussen',
  en: 'ids (GUID) of Entra groups or addresses of people and groups at Google, with commas between them',
};
const aMinute: Localized = { nl: 'een aantal verzoeken per minuut', en: 'a number of requests a minute' };

/** What each may hold, as the end of "expected: …". */
export const expected: Readonly<Record<VariableName, Localized>> = {
  HOST: { nl: 'een naam of adres om op te luisteren, zoals 127.0.0.1', en: 'a name or address to listen on, such as 127.0.0.1' },
  PORT: { nl: 'een poort van 0 tot en met 65535', en: 'a port from 0 to 65535' },
  DATABASE_URL: { nl: 'postgres://GEBRUIKER:WACHTWOORD@HOST/DATABASE', en: 'postgres://USER:PASSWORD@HOST/DATABASE' },
  DATA_DIR: { nl: 'een map', en: 'a folder' },
  SANDBOX: {
    nl: '1 voor de voorbeeldschool, 0 voor nooit de voorbeeldschool',
    en: '1 for the pretend school, 0 for never the pretend school',
  },
  NODE_ENV: { nl: 'production, development of test', en: 'production, development or test' },
  PUBLIC_URL: {
    nl: 'het adres waarop mensen de dienst vinden, zoals https://lesklaar.school.example',
    en: 'the address at which people find the service, such as https://lesklaar.school.example',
  },
  TRUST_PROXY: { nl: 'het aantal proxy’s ervoor, 0 tot en met 9', en: 'the number of proxies in front, 0 to 9' },
  TAB_CLIENT_ID: { nl: 'de client-id (guid) van de API-app van het tabblad', en: 'the client id (GUID) of the tab’s API app' },
  TAB_CLIENT_SECRET: { nl: 'een clientgeheim van de API-app van het tabblad', en: 'a client secret of the tab’s API app' },
  TAB_CLIENT_CERTIFICATE_PATH: {
    nl: 'een PEM-bestand met privésleutel en certificaat van de API-app van het tabblad',
    en: 'a PEM file with the private key and certificate of the tab’s API app',
  },
  TAB_AUDIENCES: {
    nl: 'namen van de API-app, zoals api://lesklaar.school.example/CLIENT-ID',
    en: 'names of the API app, such as api://lesklaar.school.example/CLIENT-ID',
  },
  TAB_TENANTS: {
    nl: 'id’s (guid) van Entra-tenants, met komma’s ertussen; bij meer organisaties elk als ID=ORGANISATIE',
    en: 'ids (GUID) of Entra tenants, with commas between them; for several organisations each as ID=ORGANISATION',
  },
  TAB_CLIENTS: {
    nl: 'client-id’s (guid) van andere apps dan Teams die voor iemand mogen aanmelden',
    en: 'client ids (GUID) of apps other than Teams that may sign somebody in',
  },
  GOOGLE_SIGN_IN_CLIENT_ID: { nl: 'een OAuth-client, …apps.googleusercontent.com', en: 'an OAuth client, …apps.googleusercontent.com' },
  GOOGLE_SIGN_IN_DOMAINS: {
    nl: 'domeinen van medewerkers, met komma’s ertussen; bij meer organisaties elk als DOMEIN=ORGANISATIE',
    en: 'domains of staff, with commas between them; for several organisations each as DOMAIN=ORGANISATION',
  },
  ROLE_ADMIN: groupsOrAddresses,
  ROLE_ICT_COORDINATOR: groupsOrAddresses,
  ROLE_LEADER: groupsOrAddresses,
  ROLE_BOARD: groupsOrAddresses,
  ROLE_DPO: groupsOrAddresses,
  ROLE_TEACHER: groupsOrAddresses,
  BOT_APP_ID: { nl: 'de app-id (guid) van de Teams-bot', en: 'the app id (GUID) of the Teams bot' },
  BOT_TENANT_ID: {
    nl: 'de id (guid) van de tenant waarin de bot is geregistreerd',
    en: 'the id (GUID) of the tenant in which the bot is registered',
  },
  BOT_CLIENT_SECRET: { nl: 'een clientgeheim van de bot', en: 'a client secret of the bot' },
  BOT_CLIENT_CERTIFICATE_PATH: {
    nl: 'een PEM-bestand met privésleutel en certificaat van de bot',
    en: 'a PEM file with the private key and certificate of the bot',
  },
  BOT_MANAGED_IDENTITY: {
    nl: '1 als de bot de beheerde identiteit van deze machine is',
    en: '1 where the bot is the managed identity of this machine',
  },
  BOT_OAUTH_CONNECTION: { nl: 'de naam van de OAuth-verbinding van de bot', en: 'the name of the bot’s OAuth connection' },
  BOT_DATA_RESIDENCY: { nl: 'global, europe, unitedstates of india', en: 'global, europe, unitedstates or india' },
  BOT_CONNECTOR_HOSTS: {
    nl: 'hosts van Bot Framework naast smba.trafficmanager.net, met komma’s ertussen',
    en: 'hosts of Bot Framework beside smba.trafficmanager.net, with commas between them',
  },
  GOOGLE_CHAT_AUDIENCE: {
    nl: 'wat bij de Chat-app als doelgroep van de verificatie staat: het projectnummer, of het adres zoals https://lesklaar.school.example/google/chat',
    en: 'what the Chat app has as authentication audience: the project number, or the address such as https://lesklaar.school.example/google/chat',
  },
  GOOGLE_CHAT_ADD_ON_ACCOUNT: {
    nl: 'het adres van het serviceaccount van de add-on, …@gcp-sa-gsuiteaddons.iam.gserviceaccount.com',
    en: 'the address of the add-on’s service account, …@gcp-sa-gsuiteaddons.iam.gserviceaccount.com',
  },
  RATE_LIMIT_PER_ACTOR: aMinute,
  RATE_LIMIT_PER_ADDRESS: aMinute,
  NIGHTLY_AT: { nl: 'een tijd zoals 03:30, of off', en: 'a time such as 03:30, or off' },
  METRICS_TOKEN: {
    nl: 'een geheim van 16 tot 256 letters, cijfers en ._~+/=-, dat Prometheus als bearer-token meestuurt',
    en: 'a secret of 16 to 256 letters, digits and ._~+/=-, which Prometheus sends along as bearer token',
  },
  SCHOOL_HOLIDAYS_URL: {
    nl: 'een https-adres met {year} op de plaats van het schooljaar, zoals https://opendata.rijksoverheid.nl/…/schoolyear/{year}?output=json, of off',
    en: 'an https address with {year} in the place of the school year, such as https://opendata.rijksoverheid.nl/…/schoolyear/{year}?output=json, or off',
  },
  LOG_LEVEL: { nl: logLevels.join(', '), en: logLevels.join(', ') },
  OTEL_EXPORTER_OTLP_ENDPOINT: { nl: 'een adres, zoals http://127.0.0.1:4318', en: 'an address, such as http://127.0.0.1:4318' },
};
