import * as z from 'zod';
import type { Localized } from '../../model/language.ts';
import type { Block } from '../report/report-document.ts';
import type { Immutable } from '../list/checklist.ts';
import { line } from '../state/item-state.ts';
import { defineRegister, type Remark } from './register.ts';

const sources = ['school', 'board', 'municipality'] as const;
const things = ['devices', 'webcams', 'boards'] as const;
const count = z.int().min(0).max(1_000_000);

const content = z.strictObject({
  what: z.enum(things),
  source: z.enum(sources).describe('Who can provide or lend them.'),
  available: count,
  needed: count,
  lent: count,
  note: line.nullable().default(null),
});

export type DeviceStock = Immutable<z.output<typeof content>>;

const thingNames: Readonly<Record<DeviceStock['what'], Localized>> = {
  devices: { nl: 'Devices', en: 'Devices' },
  webcams: { nl: 'Webcams', en: 'Webcams' },
  boards: { nl: 'Digiborden', en: 'Interactive whiteboards' },
};
const sourceNames: Readonly<Record<DeviceStock['source'], Localized>> = {
  school: { nl: 'de school', en: 'the school' },
  board: { nl: 'het bestuur', en: 'the board' },
  municipality: { nl: 'de gemeente', en: 'the municipality' },
};

/** What devices, webcams and boards there are, by who can provide them. */
export const deviceStock = defineRegister({
  id: 'device-stock',
  title: { nl: 'Devices, webcams en digiborden', en: 'Devices, webcams and whiteboards' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'staff',
  content,
  titleOf: ({ what, source }) => ({
    nl: `${thingNames[what].nl} van ${sourceNames[source].nl}`,
    en: `${thingNames[what].en} from ${sourceNames[source].en}`,
  }),
  remarks: (stock) => [
    {
      state: 'information',
      text: {
        nl: `Beschikbaar: ${stock.available}. Nodig: ${stock.needed}. Uitgeleend: ${stock.lent}.`,
        en: `Available: ${stock.available}. Needed: ${stock.needed}. Lent: ${stock.lent}.`,
      },
    },
    enoughOf(stock),
  ],
  summary: (stock) => [stockTable(stock)],
});

function enoughOf({ available, needed, lent }: DeviceStock): Remark {
  if (lent > available)
    return { state: 'attention', text: { nl: 'Er is meer uitgeleend dan er is.', en: 'More have been lent than there are.' } };
  if (needed > available) {
    const short = needed - available;
    return { state: 'attention', text: { nl: `Te weinig: ${short}.`, en: `Short of: ${short}.` } };
  }
  return { state: 'ok', text: { nl: 'Er zijn er genoeg.', en: 'There are enough.' } };
}

/** Counts by source, a row for each thing. */
function stockTable(stock: readonly DeviceStock[]): Block {
  const rows = things.flatMap((what) =>
    sources.flatMap((source) => {
      const own = stock.filter((one) => one.what === what && one.source === source);
      if (own.length === 0) return [];
      const sum = (key: 'available' | 'needed' | 'lent') => String(own.reduce((total, one) => total + one[key], 0));
      return [[thingNames[what], sourceNames[source], sum('available'), sum('needed'), sum('lent')]];
    }),
  );
  return {
    kind: 'table',
    head: [
      { nl: 'Wat', en: 'What' },
      { nl: 'Van', en: 'From' },
      { nl: 'Beschikbaar', en: 'Available' },
      { nl: 'Nodig', en: 'Needed' },
      { nl: 'Uitgeleend', en: 'Lent' },
    ],
    rows,
  };
}
