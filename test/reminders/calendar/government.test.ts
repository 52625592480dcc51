import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { holidaySource } from '../../../src/reminders/calendar/government/holiday-source.ts';
import { readHolidays } from '../../../src/reminders/calendar/government/read-holidays.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { serveHosts, type ServedHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { publishedYear } from './published-year.ts';
import { codeOf } from '../../use-cases/office.ts';

describe('the published document', () => {
  test('midnights in Amsterdam become days, over both changes of the clock', () => {
    const { years, unread } = readHolidays(publishedYear('2030-2031'));

    expect(unread).toBe(0);
    expect(years).toEqual([
      {
        year: '2030-2031',
        holidays: [
          {
            kind: 'autumn',
            standing: 'advisory',
            spans: { noord: ['2030-10-12', '2030-10-20'], midden: ['2030-10-19', '2030-10-27'], zuid: ['2030-10-19', '2030-10-27'] },
          },
          {
            kind: 'christmas',
            standing: 'fixed',
            spans: { noord: ['2030-12-21', '2031-01-05'], midden: ['2030-12-21', '2031-01-05'], zuid: ['2030-12-21', '2031-01-05'] },
          },
          { kind: 'summer', standing: 'fixed', spans: { noord: ['2031-07-05', '2031-08-17'] } },
        ],
      },
    ]);
  });

  test('several years in a list, days without a time, and what nobody knows', () => {
    const vacation = (type: string, region: string, startdate: unknown, enddate: unknown): object => ({
      type,
      regions: [{ region, startdate, enddate }],
    });
    const { years, unread } = readHolidays([
      publishedYear('2030-2031'),
      {
        schoolyear: ' 2031/2032 ',
        vacations: [
          vacation(' Meivakantie\n', 'Heel Nederland', '2032-04-24', '2032-05-02'),
          vacation('Oogstvakantie', 'noord', '2031-10-11', '2031-10-19'),
          vacation('Herfstvakantie', 'Caribisch', '2031-10-11', '2031-10-19'),
          vacation('Kerstvakantie', 'zuid', '2031-12-20', '2031-12-01'),
          vacation('Zomervakantie', 'zuid', '2019-07-20', '2019-09-01'),
          vacation('Zomervakantie', 'zuid', 17, null),
          null,
        ],
      },
    ]);

    expect(years.map(({ year }) => year)).toEqual(['2030-2031', '2031-2032']);
    expect(years[1]?.holidays.map(({ kind, spans }) => [kind, Object.keys(spans).length])).toEqual([['may', 3]]);
    expect(unread).toBe(6);
  });

  test.each([
    ['nothing', null],
    ['a text', 'Herfstvakantie'],
    ['another document', { content: [{ title: 'x' }] }],
    ['a list in a list', [[[[[[]]]]]]],
  ])('%s brings nothing', (_what, given) => {
    expect(readHolidays(given)).toEqual({ years: [], unread: 0 });
  });
});

describe('the address', () => {
  const asked: string[] = [];
  let served: ServedHosts | undefined;
  beforeAll(async () => {
    const host = ({ path }: { readonly path: string }) => {
      asked.push(path);
      const year = /\d{4}-\d{4}/.exec(path)?.[0] ?? '';
      if (year === '2031-2032') return { status: 404, headers: {}, body: 'nog niet' };
      if (year === '2032-2033') return { status: 503, headers: {}, body: '' };
      if (year === '2033-2034') return { status: 200, headers: {}, body: '<html>' };
      if (year === '2034-2035')
        return { status: 200, headers: {}, body: '<?xml version="1.0"?><error><status-code>404</status-code></error>' };
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(publishedYear(year)) };
    };
    served = await serveHosts(new Map([['opendata.example', async (request) => host(request)]]));
  });
  afterAll(async () => served?.close());

  test('gives a year, says that one is not published, and says why it gives nothing', async () => {
    const around = { clock: { now: () => new Date(0) }, timer: { pause: async () => undefined }, random: () => 0 };
    const send = patientFetch(1, { ...around, reach: (url) => served?.reach(url) ?? url });
    const source = holidaySource('https://opendata.example/schoolyear/{year}?output=json', send);

    const [year, ...unpublished] = [await source.read('2030-2031'), await source.read('2031-2032'), await source.read('2034-2035')];
    const codes = [await codeOf(source.read('2032-2033')), await codeOf(source.read('2033-2034'))];

    expect(readHolidays(year).years.map((one) => one.year)).toEqual(['2030-2031']);
    expect([...unpublished, ...codes]).toEqual([null, null, 'holidays-unread', 'holidays-unread']);
    expect(asked[0]).toContain('2030-2031');
  });
});
