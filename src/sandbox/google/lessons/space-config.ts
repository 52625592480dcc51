import { badArgument } from '../calls/refusals.ts';

/** SpaceConfig, in Google's own words. */
export type SpaceConfig = Readonly<Record<string, unknown>>;

const noRestrictions = {
  chatRestriction: 'NO_RESTRICTION',
  reactionRestriction: 'NO_RESTRICTION',
  presentRestriction: 'NO_RESTRICTION',
  defaultJoinAsViewerType: 'OFF',
};

const nothingByItself = {
  recordingConfig: { autoRecordingGeneration: 'OFF' },
  transcriptionConfig: { autoTranscriptionGeneration: 'OFF' },
  smartNotesConfig: { autoSmartNotesGeneration: 'OFF' },
};

const usual: SpaceConfig = {
  accessType: 'TRUSTED',
  entryPointAccess: 'ALL',
  moderation: 'ON',
  moderationRestrictions: noRestrictions,
  attendanceReportGenerationType: 'DO_NOT_GENERATE',
  artifactConfig: nothingByItself,
};

const closed: SpaceConfig = {
  ...usual,
  accessType: 'RESTRICTED',
  moderationRestrictions: { ...noRestrictions, chatRestriction: 'HOSTS_ONLY', presentRestriction: 'HOSTS_ONLY' },
};

const open: SpaceConfig = {
  ...usual,
  accessType: 'OPEN',
  moderation: 'OFF',
  attendanceReportGenerationType: 'GENERATE_REPORT',
  artifactConfig: {
    recordingConfig: { autoRecordingGeneration: 'ON' },
    transcriptionConfig: { autoTranscriptionGeneration: 'ON' },
    smartNotesConfig: { autoSmartNotesGeneration: 'ON' },
  },
};

/** What each call was made with, by its key; the rest as the school's settings make them. */
const madeWith: Readonly<Record<string, SpaceConfig>> = {
  instructie: closed,
  'open-les': open,
  // Made long ago: nothing is told of what starts by itself.
  herkansing: { accessType: 'TRUSTED', entryPointAccess: 'ALL', moderation: 'ON', moderationRestrictions: noRestrictions },
  gastles: { ...usual, accessType: 'OPEN' },
};

export function configMadeWith(key: string): SpaceConfig {
  return madeWith[key] ?? usual;
}

const onOff = ['ON', 'OFF'];
const restriction = ['HOSTS_ONLY', 'NO_RESTRICTION'];

/** Paths below `config`, and what may stand there. */
const values: Readonly<Record<string, readonly string[]>> = {
  accessType: ['OPEN', 'TRUSTED', 'RESTRICTED'],
  entryPointAccess: ['ALL', 'CREATOR_APP_ONLY'],
  moderation: onOff,
  'moderationRestrictions.chatRestriction': restriction,
  'moderationRestrictions.reactionRestriction': restriction,
  'moderationRestrictions.presentRestriction': restriction,
  'moderationRestrictions.defaultJoinAsViewerType': onOff,
  attendanceReportGenerationType: ['GENERATE_REPORT', 'DO_NOT_GENERATE'],
  'artifactConfig.recordingConfig.autoRecordingGeneration': onOff,
  'artifactConfig.transcriptionConfig.autoTranscriptionGeneration': onOff,
  'artifactConfig.smartNotesConfig.autoSmartNotesGeneration': onOff,
};

/**
 * What the configuration becomes: only what the mask names is changed. Restrictions hold where moderation is on, and go when it goes off.
 * @throws GoogleRefusal for anything that cannot be set so.
 */
export function changedConfig(before: SpaceConfig, given: unknown, mask: readonly string[]): SpaceConfig {
  const changed = mask.reduce<SpaceConfig>((config, path) => withValue(config, path, given), before);
  return changed['moderation'] === 'OFF' ? { ...changed, moderationRestrictions: noRestrictions } : changed;
}

function withValue(config: SpaceConfig, path: string, given: unknown): SpaceConfig {
  const allowed = path.startsWith('config.') ? values[path.slice('config.'.length)] : undefined;
  if (allowed === undefined) throw badArgument(`Invalid field mask: ${path}`);
  const keys = path.split('.').slice(1);
  const value = keys.reduce<unknown>(below, below(given, 'config'));
  if (typeof value !== 'string' || !allowed.includes(value)) throw badArgument(`Invalid value at 'space.${path}'`);
  return placed(config, keys, value);
}

function placed(config: SpaceConfig, [key = '', ...deeper]: readonly string[], value: string): SpaceConfig {
  if (deeper.length === 0) return { ...config, [key]: value };
  return { ...config, [key]: placed((config[key] ?? {}) as SpaceConfig, deeper, value) };
}

function below(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
