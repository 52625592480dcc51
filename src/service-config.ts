import type { SignInConfig } from './auth/sign-ins.ts';
import { usualDataFolder, type Environment } from './config.ts';
import type { LogLevel } from './log.ts';
import type { School } from './model/school.ts';
import { botIn, type BotConfig } from './service-config/bot.ts';
import { googleChatIn, googleChatProblems, type GoogleChatConfig } from './service-config/google-chat.ts';
import { modeOf, modeProblems, type Mode } from './service-config/mode.ts';
import { unusableEnvironment, type Problem } from './service-config/problems.ts';
import { readVariables } from './service-config/read-variables.ts';
import { signInIn } from './service-config/sign-in.ts';
import { tabProofIn, type TabProof } from './service-config/tab-proof.ts';
import type { VariableName } from './service-config/variables.ts';

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

/** The government's open data: rijksoverheid.nl/opendata/schoolvakanties. The pretend school asks nobody. */
const usualHolidays = {
  tenant: 'https://opendata.rijksoverheid.nl/v1/sources/rijksoverheid/infotypes/schoolholidays/schoolyear/{year}?output=json',
  sandbox: null,
} as const;

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
    holidaysFrom: told.SCHOOL_HOLIDAYS_URL === 'off' ? null : (told.SCHOOL_HOLIDAYS_URL ?? usualHolidays[mode]),
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

function isAmong(variable: string, problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.variable === variable);
}

function cronOf(time: string): string | null {
  const [hours = '', minutes = ''] = time.split(':');
  return time === 'off' ? null : `${Number(minutes)} ${Number(hours)} * * *`;
}
