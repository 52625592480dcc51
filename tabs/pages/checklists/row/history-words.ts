import type { Localized, Wording } from '../../../../src/model/language.ts';
import { date } from '../../../../src/text/format.ts';
import { scanTexts } from '../scan/scan-texts.ts';

export const historyActions: Readonly<Record<string, Localized>> = {
  'checklist.ticked': { nl: 'vinkte dit af', en: 'ticked this' },
  'checklist.unticked': { nl: 'zette dit weer open', en: 'opened this again' },
  'checklist.assigned': { nl: 'wees dit toe', en: 'assigned this' },
  'checklist.changed': { nl: 'wijzigde dit', en: 'changed this' },
};

const fields = {
  note: { nl: 'notitie', en: 'note' },
  evidence: { nl: 'bewijs', en: 'evidence' },
  owner: { nl: 'voor wie', en: 'for whom' },
  due: { nl: 'uiterlijk', en: 'by' },
  scan: { nl: 'niveau', en: 'level' },
  selected: { nl: 'gekozen om in te groeien', en: 'chosen to grow in' },
  priority: { nl: 'volgorde', en: 'order' },
  decisions: { nl: 'besluiten', en: 'decisions' },
} as const satisfies Record<string, Localized>;

type Field = keyof typeof fields;

export interface FieldChange {
  readonly name: Localized;
  /** As it was, as it became; null: nothing. */
  readonly before: Wording | null;
  readonly after: Wording | null;
}

/** What a change changed, from the states before and after it as the trail holds them. What people wrote is a plain text. */
export function changesBetween(before: unknown, after: unknown): readonly FieldChange[] {
  const [was, is] = [recordOf(before), recordOf(after)];
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    const change = { name: fields[field], before: wordingOf(field, was[field]), after: wordingOf(field, is[field]) };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const yes: Localized = { nl: 'ja', en: 'yes' };
const standings: Readonly<Record<string, Localized>> = { asking: scanTexts.asking, 'nothing-yet': scanTexts.nothingYet };

function wordingOf(field: Field, value: unknown): Wording | null {
  const { name, standing, level } = recordOf(value);
  switch (field) {
    case 'due':
      return textIn(value) === null ? null : dayIn(value);
    case 'selected':
      return value === true ? yes : null;
    case 'priority':
      return typeof value === 'number' ? String(value) : null;
    case 'scan':
      return standing === 'level' ? String(level) : (standings[String(standing)] ?? null);
    case 'owner':
      return textIn(name);
    case 'decisions':
      return Array.isArray(value) && value.length > 0 ? value.map(decisionIn).reduce(together) : null;
    case 'note':
    case 'evidence':
      return textIn(value);
  }
}

function dayIn(value: unknown): Localized {
  return { nl: date(String(value), 'nl'), en: date(String(value), 'en') };
}

function decisionIn(value: unknown): Localized {
  const { body, date: day } = recordOf(value);
  const { nl, en } = dayIn(day);
  return { nl: `“${String(body)}”, ${nl}`, en: `“${String(body)}”, ${en}` };
}

function together(before: Localized, { nl, en }: Localized): Localized {
  return { nl: `${before.nl}; ${nl}`, en: `${before.en}; ${en}` };
}
