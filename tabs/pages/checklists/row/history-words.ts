import type { Localized } from '../../../../src/model/language.ts';

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
  /** As it was, as it became; empty: nothing. */
  readonly before: string;
  readonly after: string;
}

/** What a change changed, from the states before and after it as the trail holds them. */
export function changesBetween(before: unknown, after: unknown): readonly FieldChange[] {
  const [was, is] = [recordOf(before), recordOf(after)];
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    const change = { name: fields[field], before: textOf(was[field]), after: textOf(is[field]) };
    return change.before === change.after ? [] : [change];
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return '✓';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  const { name, body, date, standing, level } = recordOf(value);
  if (standing === 'level') return textOf(level);
  return [name, body, date, standing].filter((part) => typeof part === 'string').join(', ');
}
