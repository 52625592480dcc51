import type { SchoolYear } from '../../model/school-year.ts';
import { dutchStanding, type DutchYear, type Span } from './dutch-holidays.ts';

/**
 * The government's open data (rijksoverheid.nl/opendata/schoolvakanties), state of August 2026. 2027-2028 and 2028-2029 were held against its own pages,
 * rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar; of the other years several copies of the data were compared.
 * Autumn and spring are advice, the rest is fixed. Later years are brought in or fetched (`government/`).
 */
export const knownDutchYears: readonly DutchYear[] = [
  dutchYear('2025-2026', {
    autumn: ['2025-10-18/2025-10-26', '2025-10-18/2025-10-26', '2025-10-11/2025-10-19'],
    christmas: '2025-12-20/2026-01-04',
    spring: ['2026-02-21/2026-03-01', '2026-02-14/2026-02-22', '2026-02-14/2026-02-22'],
    may: '2026-04-25/2026-05-03',
    summer: ['2026-07-04/2026-08-16', '2026-07-18/2026-08-30', '2026-07-11/2026-08-23'],
  }),
  dutchYear('2026-2027', {
    autumn: ['2026-10-10/2026-10-18', '2026-10-17/2026-10-25', '2026-10-17/2026-10-25'],
    christmas: '2026-12-19/2027-01-03',
    spring: ['2027-02-20/2027-02-28', '2027-02-20/2027-02-28', '2027-02-13/2027-02-21'],
    may: '2027-04-24/2027-05-02',
    summer: ['2027-07-10/2027-08-22', '2027-07-17/2027-08-29', '2027-07-24/2027-09-05'],
  }),
  dutchYear('2027-2028', {
    autumn: ['2027-10-16/2027-10-24', '2027-10-16/2027-10-24', '2027-10-23/2027-10-31'],
    christmas: '2027-12-25/2028-01-09',
    spring: ['2028-02-19/2028-02-27', '2028-02-26/2028-03-05', '2028-02-26/2028-03-05'],
    may: '2028-04-29/2028-05-07',
    summer: ['2028-07-15/2028-08-27', '2028-07-08/2028-08-20', '2028-07-22/2028-09-03'],
  }),
  dutchYear('2028-2029', {
    autumn: ['2028-10-14/2028-10-22', '2028-10-21/2028-10-29', '2028-10-21/2028-10-29'],
    christmas: '2028-12-23/2029-01-07',
    spring: ['2029-02-17/2029-02-25', '2029-02-17/2029-02-25', '2029-02-10/2029-02-18'],
    may: '2029-04-28/2029-05-06',
    summer: ['2029-07-21/2029-09-02', '2029-07-07/2029-08-19', '2029-07-14/2029-08-26'],
  }),
  dutchYear('2029-2030', {
    autumn: ['2029-10-20/2029-10-28', '2029-10-20/2029-10-28', '2029-10-13/2029-10-21'],
    christmas: '2029-12-22/2030-01-06',
    spring: ['2030-02-16/2030-02-24', '2030-02-23/2030-03-03', '2030-02-23/2030-03-03'],
    may: '2030-04-27/2030-05-05',
    summer: ['2030-07-20/2030-09-01', '2030-07-13/2030-08-25', '2030-07-06/2030-08-18'],
  }),
];

type Kind = 'autumn' | 'christmas' | 'spring' | 'may' | 'summer';
/** Of all regions, or of north, central and south. */
type Spans = string | readonly [noord: string, midden: string, zuid: string];

function dutchYear(year: SchoolYear, told: Readonly<Record<Kind, Spans>>): DutchYear {
  const holidays = Object.entries(told).map(([kind, spans]) => {
    const [noord, midden, zuid] = typeof spans === 'string' ? [spans, spans, spans] : spans;
    const of = { noord: spanOf(noord), midden: spanOf(midden), zuid: spanOf(zuid) };
    return { kind: kind as Kind, standing: dutchStanding[kind as Kind] ?? 'fixed', spans: of };
  });
  return { year, holidays };
}

function spanOf(text: string): Span {
  const [first = '', last = ''] = text.split('/');
  return [first, last];
}
