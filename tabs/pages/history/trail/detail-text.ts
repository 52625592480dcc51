import { platformIds, platformNames } from '../../../../src/model/platform.ts';
import { roleNames, stageNames } from '../../../../src/model/population.ts';
import { stepNames } from '../../../../src/model/step.ts';
import type { Localized } from '../../../../src/model/language.ts';
import { outcomeNames } from '../../../../src/text/phrases.ts';
import type { Words } from '../../../text/words.ts';
import { fieldText, trailTexts as texts } from './trail-texts.ts';

const states: Readonly<Record<string, Localized>> = {
  requested: { nl: 'aangevraagd', en: 'requested' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  refused: { nl: 'afgewezen', en: 'refused' },
  ended: { nl: 'beëindigd', en: 'ended' },
  expired: { nl: 'verlopen', en: 'expired' },
  live: { nl: 'geldig', en: 'valid' },
};

// Fields whose words are ours; all other words are somebody's own.
const ours: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  state: states,
  outcome: outcomeNames,
  role: roleNames,
  stage: stageNames,
  accept: stepNames,
};

/** Names of rights by their ids. */
export type RightNames = ReadonlyMap<string, Localized>;

/** `eigen keuzes › 2 › reden`: lists count from 1. */
export function pathText(path: readonly string[], { say }: Words): string {
  return path.map((name) => (/^\d+$/.test(name) ? String(Number(name) + 1) : say(fieldText(name)))).join(' › ');
}

/** A detail as one reads it; words of others stay as they are. */
export function detailText(value: unknown, path: readonly string[], words: Words, rights: RightNames): string {
  if (value === undefined || value === null || value === '') return words.say(texts.empty);
  if (typeof value === 'boolean') return words.say(value ? texts.yes : texts.no);
  if (typeof value === 'number') return words.number(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.length === 0 ? words.say(texts.empty) : value.map((one) => detailText(one, path, words, rights)).join(', ');
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  return path.at(-1) === 'control' ? rightText(value, words, rights) : textOf(value, path.at(-1) ?? '', words);
}

function rightText(control: string, { say }: Words, rights: RightNames): string {
  const title = rights.get(control);
  return title === undefined ? control : say(title);
}

function textOf(text: string, field: string, words: Words): string {
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(text)) return words.moment(text);
  const platform = platformIds.find((id) => id === text);
  if (platform !== undefined) return platformNames[platform];
  const known = Object.hasOwn(ours, field) ? ours[field] : undefined;
  const word = known !== undefined && Object.hasOwn(known, text) ? known[text] : undefined;
  return word === undefined ? text : words.say(word);
}
