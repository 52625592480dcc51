import { isObject, listOf, textIn, type JsonObject } from './json.ts';
import type { LogChange, LogEvent, Problem } from './meet-export.ts';

const applications = new Set(['Google Meet', 'Google Meet GenAI']);
const changes = new Set(['CREATE_APPLICATION_SETTING', 'CHANGE_APPLICATION_SETTING', 'DELETE_APPLICATION_SETTING']);

export interface LogRead {
  readonly log: readonly LogEvent[] | null;
  readonly problems: readonly Problem[];
}

/** Changes of Meet's settings among the activities of the Reports API; other events are passed over. */
export function readLog(value: unknown): LogRead {
  if (value === undefined || value === null) return { log: null, problems: [] };
  const items = listOf(value, 'items');
  if (items === null) return { log: null, problems: [{ code: 'malformed', detail: 'the admin log cannot be read' }] };
  const log = items.flatMap((item) => (isObject(item) ? eventsOf(item) : []));
  const odd = items.filter((item) => !isObject(item)).length + log.filter(({ change }) => change.kind === 'unclear').length;
  const problem: Problem = { code: 'malformed', detail: `${odd} entries of the admin log cannot be read` };
  return { log, problems: odd === 0 ? [] : [problem] };
}

function eventsOf(item: JsonObject): readonly LogEvent[] {
  const time = isObject(item['id']) ? Date.parse(textIn(item['id'], 'time') ?? '') : Number.NaN;
  return (listOf(item['events']) ?? []).flatMap((event) => (isObject(event) ? eventOf(event, time) : []));
}

function eventOf(event: JsonObject, time: number): readonly LogEvent[] {
  const name = textIn(event, 'name') ?? '';
  const parameters = parametersOf(event);
  const setting = parameters.get('SETTING_NAME');
  if (!changes.has(name) || !applications.has(parameters.get('APPLICATION_NAME') ?? '') || setting === undefined) return [];
  const readable = Number.isFinite(time);
  return [
    {
      // An entry without a time could be the latest.
      time: readable ? time : Number.POSITIVE_INFINITY,
      setting: setting.trim().replaceAll(/\s+/g, '.'),
      unit: parameters.get('ORG_UNIT_NAME') ?? '',
      group: parameters.get('GROUP_EMAIL') ?? null,
      change: readable ? changeOf(name, parameters.get('NEW_VALUE')) : { kind: 'unclear', detail: 'an entry of the admin log has no time' },
    },
  ];
}

function changeOf(name: string, value: string | undefined): LogChange {
  if (name === 'DELETE_APPLICATION_SETTING') return { kind: 'removed' };
  if (value === undefined) return { kind: 'unclear', detail: 'an entry of the admin log has no value' };
  return { kind: 'set', value: value === 'true' ? true : value === 'false' ? false : value };
}

function parametersOf(event: JsonObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const parameter of listOf(event['parameters']) ?? []) {
    if (!isObject(parameter)) continue;
    const name = textIn(parameter, 'name');
    const value = parameter['value'] ?? parameter['boolValue'];
    if (name !== null && (typeof value === 'string' || typeof value === 'boolean')) found.set(name, `${value}`);
  }
  return found;
}
