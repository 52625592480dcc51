import { controlIds } from '../../controls/index.ts';
import type { YamlRead } from '../../yaml/read-yaml.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';
import { audiences } from './item-schema.ts';

type Reading = Pick<YamlRead<unknown>, 'refuseAt' | 'requireName'>;

/** Ids are there once, and what refers to something refers to what is there. @throws what the reading refuses with. */
export function checkReferences(list: Checklist, reading: Reading): void {
  requireOnce(
    list.sections.map(({ id }) => id),
    'sections',
    reading,
  );
  requireOnce(
    list.items.map(({ id }) => id),
    'items',
    reading,
  );
  for (const [index, { dependsOn }] of list.sections.entries()) {
    requireAll(dependsOn, sectionIds(list), ['sections', index, 'dependsOn'], reading);
  }
  for (const [index, item] of list.items.entries()) {
    checkPlace(list, item, ['items', index], reading);
    checkPeopleAndTimes(list, item, ['items', index], reading);
    checkSettings(item, ['items', index], reading);
    checkScale(list, item, ['items', index], reading);
  }
}

type Path = readonly PropertyKey[];

function checkPlace(
  list: Checklist,
  { section, parent, topic, dependsOn, fallbackFor }: ChecklistItem,
  path: Path,
  reading: Reading,
): void {
  reading.requireName(section, sectionIds(list), [...path, 'section']);
  const rows = list.items.filter((one) => one.parent === null).map(({ id }) => id);
  const items = list.items.map(({ id }) => id);
  if (parent !== null) reading.requireName(parent, rows, [...path, 'parent']);
  const topics = list.sections.find(({ id }) => id === section)?.topics.map(({ id }) => id) ?? [];
  if (topic !== null) reading.requireName(topic, topics, [...path, 'topic']);
  if (fallbackFor !== null) reading.requireName(fallbackFor, items, [...path, 'fallbackFor']);
  requireAll(dependsOn, items, [...path, 'dependsOn'], reading);
}

function checkPeopleAndTimes({ roles, events }: Checklist, item: ChecklistItem, path: Path, reading: Reading): void {
  const known = Object.keys(roles);
  requireAll(item.owners, known, [...path, 'owners'], reading);
  requireAll(item.optionalOwners, known, [...path, 'optionalOwners'], reading);
  if (item.delegate !== null) reading.requireName(item.delegate, known, [...path, 'delegate']);
  const event = item.schedule?.event ?? null;
  if (event !== null && events.length > 0) {
    reading.requireName(
      event,
      events.map(({ id }) => id),
      [...path, 'schedule', 'event'],
    );
  }
}

/** `recording.students`: a right that the audit knows, and whom it is about. */
function checkSettings({ settings }: ChecklistItem, path: Path, { requireName }: Reading): void {
  for (const [index, setting] of settings.entries()) {
    const [control = '', audience = ''] = setting.split('.');
    requireName(control, controlIds, [...path, 'settings', index]);
    requireName(audience, audiences, [...path, 'settings', index]);
  }
}

function checkScale({ type }: Checklist, { scale }: ChecklistItem, path: Path, { refuseAt }: Reading): void {
  if (type === 'maturity-scan' && scale === null) {
    refuseAt(path, {
      nl: 'in een groeiscan heeft elk onderdeel een scale met levels',
      en: 'in a maturity scan each item has a scale with levels',
    });
  }
  if (scale === null || scale.advisedMinimum === null || scale.advisedMinimum <= scale.levels) return;
  refuseAt([...path, 'scale', 'advisedMinimum'], { nl: 'dit niveau staat niet op de schaal', en: 'this level is not on the scale' });
}

function requireOnce(ids: readonly string[], key: 'sections' | 'items', { refuseAt }: Reading): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) refuseAt([key, index, 'id'], { nl: `"${id}" komt twee keer voor`, en: `"${id}" occurs twice` });
  }
}

function requireAll(names: readonly string[], choices: readonly string[], path: Path, { requireName }: Reading): void {
  for (const [index, name] of names.entries()) requireName(name, choices, [...path, index]);
}

function sectionIds({ sections }: Checklist): readonly string[] {
  return sections.map(({ id }) => id);
}
