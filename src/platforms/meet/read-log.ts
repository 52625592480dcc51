import type { Localized } from '../../model/language.ts';
import { isObject, listOf, textIn, type JsonObject } from '../json.ts';
import type { LogChange, LogEvent, Problem } from './meet-export.ts';

export const logApplications = new Set(['Google Meet', 'Google Meet GenAI']);
export const logChanges = new Set(['CREATE_APPLICATION_SETTING', 'CHANGE_APPLICATION_SETTING', 'DELETE_APPLICATION_SETTING']);

export interface LogRead {
  readonly log: readonly LogEvent[] | null;
  readonly problems: readonly Problem[];
}

/**
 * All that these events tell with, and what they say without naming who did it. An entry that holds another name, or one without a value, is
 * damaged.
 */
export const logParameters = new Set([
  'APPLICATION_NAME',
  'APPLICATION_EDITION',
  'ORG_UNIT_NAME',
  'GROUP_EMAIL',
  'SETTING_NAME',
  'NEW_VALUE',
  'OLD_VALUE',
]);

const wholeLog: Localized = { nl: 'Het beheerderslogboek is niet te lezen.', en: 'The admin log cannot be read.' };
const oddEntry: Localized = { nl: 'een regel van het beheerderslogboek is niet te lezen', en: 'an entry of the admin log cannot be read' };
const withoutValue: Localized = {
  nl: 'een regel van het beheerderslogboek heeft geen waarde',
  en: 'an entry of the admin log has no value',
};
const withoutProduct: Localized = {
  nl: 'een regel van het beheerderslogboek noemt geen product',
  en: 'an entry of the admin log does not name its product',
};

/**
 * Changes of Meet's settings among the activities of the Reports API; other events are passed over. A damaged entry is kept as one that may
 * be about anything: it could be the latest word.
 */
export function readLog(value: unknown): LogRead {
  if (value === undefined || value === null) return { log: null, problems: [] };
  const items = listOf(value, 'items');
  if (items === null) return { log: null, problems: [{ code: 'malformed', detail: wholeLog }] };
  const told = items.flatMap(toldBy);
  const ofMeet = new Set(told.filter(({ application }) => logApplications.has(application ?? '')).map(({ event }) => event.setting));
  const log = told.filter(({ application, event }) => isOurs(application, event, ofMeet)).map(asUnclearAsItIs);
  const odd = log.filter(({ change }) => change.kind === 'unclear').length;
  const problem: Problem = { code: 'malformed', detail: oddEntries(odd) };
  return { log, problems: odd === 0 ? [] : [problem] };
}

function oddEntries(count: number): Localized {
  return count === 1
    ? { nl: '1 regel van het beheerderslogboek is niet te lezen.', en: '1 entry of the admin log cannot be read.' }
    : { nl: `${count} regels van het beheerderslogboek zijn niet te lezen.`, en: `${count} entries of the admin log cannot be read.` };
}

interface Told {
  /** null: it could not be read. */
  readonly application: string | null;
  readonly event: LogEvent;
}

/** Another product's setting is none of ours, unless Meet has one of that name: then its product may be what is damaged. */
function isOurs(application: string | null, { setting }: LogEvent, ofMeet: ReadonlySet<string | null>): boolean {
  return application === null || logApplications.has(application) || (setting !== null && ofMeet.has(setting));
}

function asUnclearAsItIs({ application, event }: Told): LogEvent {
  if (application !== null && logApplications.has(application)) return event;
  return { ...event, change: { kind: 'unclear', detail: withoutProduct } };
}

const unreadable: LogEvent = {
  time: Number.POSITIVE_INFINITY,
  setting: null,
  unit: null,
  group: null,
  change: { kind: 'unclear', detail: oddEntry },
};

function toldBy(item: unknown): readonly Told[] {
  const events = isObject(item) ? listOf(item['events']) : null;
  if (!isObject(item) || events === null) return [{ application: null, event: unreadable }];
  const time = isObject(item['id']) ? Date.parse(textIn(item['id'], 'time') ?? '') : Number.NaN;
  return events.flatMap((event) => (isObject(event) ? eventOf(event, time) : [{ application: null, event: unreadable }]));
}

function eventOf(event: JsonObject, time: number): readonly Told[] {
  const parameters = parametersOf(event);
  const application = parameters?.get('APPLICATION_NAME') ?? null;
  const setting = parameters?.get('SETTING_NAME')?.trim().replaceAll(/\s+/g, '.') ?? null;
  const name = textIn(event, 'name') ?? '';
  // Admin logs hold thousands of events that name no setting at all.
  if (!logChanges.has(name) && setting === null && parameters !== null) return [];
  const unit = parameters?.get('ORG_UNIT_NAME') ?? null;
  const whole = parameters !== null && logChanges.has(name) && setting !== null && unit !== null && Number.isFinite(time);
  if (!whole) return [{ application, event: { ...unreadable, setting } }];
  const group = parameters.get('GROUP_EMAIL') ?? null;
  return [{ application, event: { time, setting, unit, group, change: changeOf(name, parameters.get('NEW_VALUE')) } }];
}

function changeOf(name: string, value: string | undefined): LogChange {
  if (name === 'DELETE_APPLICATION_SETTING') return { kind: 'removed' };
  if (value === undefined) return { kind: 'unclear', detail: withoutValue };
  return { kind: 'set', value: value === 'true' ? true : value === 'false' ? false : value };
}

/** Null when any of it is damaged: a group that is lost would turn a group's value into everybody's. */
function parametersOf(event: JsonObject): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const parameter of listOf(event['parameters']) ?? [null]) {
    const name = isObject(parameter) ? textIn(parameter, 'name') : null;
    const value = isObject(parameter) ? (parameter['value'] ?? parameter['boolValue']) : undefined;
    if (name === null || !logParameters.has(name)) return logChanges.has(textIn(event, 'name') ?? '') ? null : found;
    if (typeof value !== 'string' && typeof value !== 'boolean') return null;
    found.set(name, `${value}`);
  }
  return found;
}
