import type { RoleRules } from './auth/roles.ts';
import type { SignInConfig } from './auth/sign-ins.ts';
import { usualDataFolder, type Environment } from './config.ts';
import type { LogLevel } from './log.ts';
import { actorRoles, type ActorRole } from './model/actor.ts';
import type { School } from './model/school.ts';
import { botIn, type BotConfig } from './service-config/bot.ts';
import { googleChatIn, googleChatProblems, type GoogleChatConfig } from './service-config/google-chat.ts';
import { modeOf, modeProblems, type Mode } from './service-config/mode.ts';
import { unusable, unusableEnvironment, type Problem } from './service-config/problems.ts';
import { tabProofIn, type TabProof } from './service-config/tab-proof.ts';
import { variables, type VariableName, type Variables } from './service-config/variables.ts';
import { nearest } from './text/nearest.ts';

/** All that the service is told by its environment, but for what connects it to a tenant (see connections.ts). */
export interface ServiceConfig {
  readonly mode: Mode;
  readonly environment: 'production' | 'development' | 'test';
  readonly host: string;
  readonly port: number;
  /** Null: the embedded database, in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Origin at which people find the service; null: not told. */
  readonly publicUrl: string | null;
  /** Proxies in front, whose word about the caller's address counts. */
  readonly trustedProxies: number;
  readonly signIn: SignInConfig;
  /** Null: nobody's lessons are shown in the tab. */
  readonly tabProof: TabProof | null;
  /** Null: there is no Teams bot. In the sandbox there is one of its own. */
  readonly bot: BotConfig | null;
  /** Null: there is no app in Google Chat. In the sandbox there is one of its own. */
  readonly googleChat: GoogleChatConfig | null;
  /** Requests a minute. */
  readonly rateLimits: { readonly perActor: number; readonly perAddress: number };
  /** Five fields, in the organisation's time zone; null: no nightly audit unless somebody plans one. */
  readonly nightly: string | null;
  /** What whoever reads the counters sends along; null: they are shown on this machine only. */
  readonly metricsToken: string | null;
  /** Address of the Dutch government’s school holidays, with `{year}` in it; null: they are not fetched. */
  readonly holidaysFrom: string | null;
  readonly logLevel: LogLevel;
  /** Where OpenTelemetry goes; null: nowhere. */
  readonly tracesTo: string | null;
}

/** What was found wrong beside the variables of the service itself. */
export interface FoundElsewhere {
  /** Why `lesklaar.yaml` cannot be used; null: it can, or there is none. */
  readonly file: Problem | null;
  /** With what connects it to a tenant, which the sandbox does not use. */
  readonly connections: readonly Problem[];
}

/**
 * Reads the environment; an empty value counts as none. `school` is what `lesklaar.yaml` tells, if there is one.
 * @throws AppError unusable-environment that lists all that is missing or cannot be used, here and elsewhere.
 */
export function serviceConfig(
  env: Environment,
  school: School | null,
  { file, connections }: FoundElsewhere = { file: null, connections: [] },
): ServiceConfig {
  const { told, problems } = readVariables(env, school);
  const mode = modeOf(told, env, school);
  const needed = modeProblems(mode, told).filter(({ variable }) => file === null || !toldByFile.includes(variable));
  const all = [
    ...problems,
    ...misspelt(env),
    ...dangerous(env),
    ...needed.filter(({ variable }) => !isAmong(variable, problems)),
    ...(file === null ? [] : [file]),
    ...(mode === 'tenant' ? [...googleChatProblems(told, isGoogleTold(env, school, file)), ...connections] : []),
  ];
  if (all.length > 0) throw unusableEnvironment(all);
  return {
    mode,
    environment: told.NODE_ENV ?? 'development',
    // Who wants others to reach it says so: what it speaks is plain HTTP, which a proxy has to shield.
    host: told.HOST ?? '127.0.0.1',
    port: told.PORT ?? 3978,
    databaseUrl: told.DATABASE_URL ?? null,
    dataFolder: told.DATA_DIR ?? usualDataFolder,
    publicUrl: told.PUBLIC_URL ?? null,
    trustedProxies: told.TRUST_PROXY ?? 0,
    signIn: signInIn(told),
    tabProof: tabProofIn(told),
    bot: botIn(told),
    googleChat: googleChatIn(told),
    // A whole school may stand behind one address.
    rateLimits: { perActor: told.RATE_LIMIT_PER_ACTOR ?? 300, perAddress: told.RATE_LIMIT_PER_ADDRESS ?? 3000 },
    // Between two and three the night of the clock change has no such hour, or has it twice.
    nightly: cronOf(told.NIGHTLY_AT ?? '03:30'),
    metricsToken: told.METRICS_TOKEN ?? null,
    holidaysFrom: told.SCHOOL_HOLIDAYS_URL ?? null,
    logLevel: told.LOG_LEVEL ?? 'info',
    tracesTo: told.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
  };
}

/** A file that cannot be used may have told it. */
function isGoogleTold(env: Environment, school: School | null, file: Problem | null): boolean {
  return (env['GOOGLE_APPLICATION_CREDENTIALS']?.trim() ?? '') !== '' || (school?.connections.google ?? null) !== null || file !== null;
}

/** What is needed of these, `lesklaar.yaml` may tell. */
const toldByFile: readonly string[] = ['TAB_TENANTS', 'BOT_TENANT_ID'] satisfies readonly VariableName[];

const names = Object.keys(variables.shape) as readonly VariableName[];

/** What can be read is read, so that what is missing can be told of the rest. */
function readVariables(env: Environment, school: School | null): { readonly told: Variables; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const told: Partial<Record<VariableName, unknown>> = {};
  for (const name of names) {
    const value = valueOf(name, env, school);
    if (value === '') continue;
    const read = variables.shape[name].safeParse(value);
    if (read.success) told[name] = read.data;
    else problems.push(unusable(name, value));
  }
  return { told: told as Variables, problems };
}

/** Whoever signs in is of the tenant that is read, unless told otherwise. */
function valueOf(name: VariableName, env: Environment, school: School | null): string {
  const value = env[name]?.trim() ?? '';
  if (value !== '' || name !== 'TAB_TENANTS' || (env['TAB_CLIENT_ID'] ?? '') === '') return value;
  return env['AZURE_TENANT_ID'] || school?.connections.microsoft?.tenantId || school?.organisation.microsoftTenantId || '';
}

/** A role that nobody gets because of a slip of the pen would show too late. */
function misspelt(env: Environment): readonly Problem[] {
  const ours = /^(?:ROLE|TAB|GOOGLE_SIGN_IN|GOOGLE_CHAT|RATE_LIMIT|NIGHTLY|METRICS|BOT)_/;
  const unknown = Object.keys(env).filter((name) => ours.test(name) && !names.some((one) => one === name));
  return unknown.map((variable) => {
    const meant = nearest(variable, names) ?? names.filter((name) => ours.test(name)).join(', ');
    return { variable, found: { nl: 'bestaat niet', en: 'does not exist' }, expected: { nl: meant, en: meant } };
  });
}

/** The Teams SDK reads it, and takes every request for one of Teams’ where it is set. It never gets that far here; whoever sets it means something else. */
function dangerous(env: Environment): readonly Problem[] {
  const variable = 'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS';
  if ((env[variable] ?? '') === '') return [];
  const found = { nl: 'is gezet: dat zou iedereen voor Teams laten doorgaan', en: 'is set: it would let anybody pass for Teams' };
  return [{ variable, found, expected: { nl: 'niets', en: 'nothing' } }];
}

function isAmong(variable: string, problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.variable === variable);
}

function signInIn(told: Variables): SignInConfig {
  const { TAB_CLIENT_ID: tab, GOOGLE_SIGN_IN_CLIENT_ID: google } = told;
  return {
    microsoft:
      tab === undefined
        ? null
        : {
            clientId: tab,
            audiences: [tab, ...(told.TAB_AUDIENCES ?? audiencesAt(told.PUBLIC_URL, tab))],
            tenants: told.TAB_TENANTS ?? [],
            otherClients: told.TAB_CLIENTS ?? [],
          },
    google: google === undefined ? null : { clientId: google, domains: told.GOOGLE_SIGN_IN_DOMAINS ?? [] },
    roles: rolesIn(told),
  };
}

/** As Teams wants the app to be named: learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad. */
function audiencesAt(publicUrl: string | undefined, clientId: string): readonly string[] {
  return publicUrl === undefined ? [] : [`api://${new URL(publicUrl).host}/${clientId}`];
}

const variableOfRole: Readonly<Record<ActorRole, Extract<VariableName, `ROLE_${string}`>>> = {
  admin: 'ROLE_ADMIN',
  'ict-coordinator': 'ROLE_ICT_COORDINATOR',
  leader: 'ROLE_LEADER',
  board: 'ROLE_BOARD',
  dpo: 'ROLE_DPO',
  teacher: 'ROLE_TEACHER',
};

function rolesIn(told: Variables): RoleRules {
  const holders = new Map<string, ActorRole[]>();
  for (const role of actorRoles) {
    for (const holder of told[variableOfRole[role]] ?? []) holders.set(holder, [...(holders.get(holder) ?? []), role]);
  }
  return { holders, others: told.ROLE_TEACHER === undefined ? 'teacher' : 'nobody' };
}

function cronOf(time: string): string | null {
  const [hours = '', minutes = ''] = time.split(':');
  return time === 'off' ? null : `${Number(minutes)} ${Number(hours)} * * *`;
}
