import * as fc from 'fast-check';
import { taskKinds, type Task } from '../../../src/checklists/rows/tasks.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { severities } from '../../../src/model/outcome.ts';
import { platformIds } from '../../../src/model/platform.ts';
import { recordSchemaId } from '../../../src/model/record.ts';
import { cardContents } from '../../../src/reminders/card-settings.ts';
import type { DigestAsked } from '../../../src/reminders/digest/digest.ts';
import type { DigestFacts } from '../../../src/reminders/digest/digest-facts.ts';
import { taskThingId } from '../../../src/reminders/digest/task-things.ts';
import { occasions } from '../../../src/reminders/when/occurrences.ts';
import { aFinding, aRecord, hostileNames } from '../../support/record.ts';
import { aTask, anAttestation, anException, lastMonday, monday, openOnWeekdays } from './a-week.ts';

/** Somebody of the staff, whose name no button carries. */
export const secret = 'Jesse van Dijk';

const name = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 300 }));
const day = fc.constantFrom(
  '2026-01-10',
  '2026-11-20',
  '2026-11-22',
  monday,
  '2026-11-27',
  '2026-12-04',
  '2026-12-24',
  '2027-01-29',
  '2027-08-31',
);
const instant = fc.constantFrom('2026-10-01T08:00:00.000Z', '2026-11-17T08:00:00.000Z', '2026-11-22T08:00:00.000Z');
const counted = fc.option(fc.nat(3000));
const outcome = fc.constantFrom('ok', 'default', 'instruct', 'gap', 'gap', 'accepted', 'unknown', 'not-applicable');

const place = fc.record({
  control: fc.constantFrom('recording', 'lobby', 'presenting', 'meeting-chat', 'ai-notes'),
  platform: fc.constantFrom(...platformIds),
  policy: fc.constantFrom('Global', 'Leerlingen', ...hostileNames.slice(0, 6)),
  population: fc.constantFrom('leerlingen-po', 'leraren', 'unassigned'),
});

/** How one right stood before, and how it stands now; null: it was not there. */
const right = fc.record({
  place,
  severity: fc.constantFrom(...severities),
  title: name,
  was: fc.option(outcome, { freq: 8 }),
  is: fc.option(outcome, { freq: 12 }),
  affected: counted,
});

type Right = typeof right extends fc.Arbitrary<infer T> ? T : never;

function findingOf({ place: where, severity, title, affected }: Right, stands: Finding['outcome'] | null): readonly Finding[] {
  if (stands === null) return [];
  const { control, platform, policy, population } = where;
  const usual = aFinding();
  const text = { nl: { ...usual.text.nl, title: `Recht ${title}` }, en: { ...usual.text.en, title: `Right ${title}` } };
  const scope = { kind: 'policy', id: policy, name: policy } as const;
  const observed = [{ setting: 'AllowCloudRecording', value: stands, readFrom: 'policies.json' }];
  return [{ ...usual, control, platform, population, severity, affected, text, scope, observed, outcome: stands }];
}

const tasks = fc.array(
  fc
    .record({
      item: fc.integer({ min: 1, max: 30 }),
      kind: fc.constantFrom(...taskKinds),
      title: fc.oneof(
        name,
        name.map((words) => ({ nl: `Punt ${words}`, en: `Point ${words}` })),
      ),
      owner: fc.option(
        name.map((words) => ({ id: 'jesse', name: `${words} ${secret}` })),
        { freq: 2 },
      ),
      due: fc.option(day),
      canTick: fc.boolean(),
      school: fc.constantFrom(null, 'linde', 'eik'),
    })
    .map(({ item, kind, ...rest }): Task => {
      const isEntry = kind === 'entry';
      const where = isEntry
        ? { entry: `e-${item}`, register: 'action', item: null, checklist: null, listTitle: null }
        : { item: `p-${item}` };
      return aTask({ ...rest, ...where, kind, key: `${kind}/${item}`, late: rest.due !== null && rest.due < monday });
    }),
  { maxLength: 25, size: 'max' },
);

const decisions = {
  exceptions: fc.uniqueArray(
    fc
      .record({
        id: fc.nat(50),
        state: fc.constantFrom('requested', 'approved', 'ended', 'refused'),
        until: day,
        approvedAt: fc.option(instant),
      })
      .map(({ id, ...rest }) => anException({ ...rest, id: `afwijking-${id}`, population: `groep-${id}`, requestedBy: secret })),
    { maxLength: 6, selector: ({ id }) => id },
  ),
  attestations: fc.uniqueArray(
    fc
      .record({ id: fc.nat(50), until: day, endedAt: fc.option(instant) })
      .map(({ id, ...rest }) => anAttestation({ ...rest, id: `woord-${id}`, population: `groep-${id}`, by: secret })),
    { maxLength: 6, selector: ({ id }) => id },
  ),
};

const instructions = fc
  .record({ teachers: fc.option(fc.nat(60)), confirmed: fc.array(fc.nat(60), { maxLength: 4 }) })
  .map(({ teachers, confirmed }): DigestFacts['instructions'] => ({
    state: 'open',
    teachers,
    instructions: confirmed.map((count, index) => ({
      control: `recht-${index}`,
      platform: 'teams',
      title: { nl: 'x', en: 'x' },
      text: { nl: 'x', en: 'x' },
      confirmedBy: Array.from({ length: count }, () => ({ name: secret, at: lastMonday })),
    })),
  }));

export interface Week {
  readonly facts: DigestFacts;
  readonly asked: DigestAsked;
}

/** Any school in any week: audited or not, in part, long ago; with lists, deviations and holidays. */
export const arbitraryWeek: fc.Arbitrary<Week> = fc
  .record({
    rights: fc.uniqueArray(right, { maxLength: 14, selector: ({ place: where }) => JSON.stringify(where) }),
    isAudited: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    isCompared: fc.boolean(),
    wasWhole: fc.boolean(),
    isWhole: fc.boolean(),
    finishedAt: fc.constantFrom('2026-11-22T08:00:04.000Z', '2026-11-22T08:00:04.000Z', '2026-09-01T08:00:00.000Z'),
    organisation: name,
    school: fc.constantFrom(null, { id: 'linde', name: 'De Linde' }),
    tasks,
    ...decisions,
    ticked: fc.array(fc.record({ title: name, at: instant, list: fc.constantFrom(null, { nl: 'Lijst', en: 'List' }) }), { maxLength: 8 }),
    agreed: fc.array(fc.record({ title: name, at: day }), { maxLength: 4 }),
    instructions,
    confirmedAt: fc.array(instant, { maxLength: 4 }),
    question: fc.option(name.map((words) => ({ theme: null, text: words, page: 'checklists/x' }))),
    missingYears: fc.constantFrom([], ['2027-2028']),
    contents: fc.oneof(fc.constant(cardContents), fc.subarray([...cardContents])),
    occasion: fc.constantFrom('weekly', 'weekly', ...occasions),
    since: fc.constantFrom(null, lastMonday),
    putOff: fc.constantFrom('nothing', 'nothing', 'tasks'),
  })
  .map(weekOf);

type Made = {
  readonly rights: readonly Right[];
  readonly isAudited: boolean;
  readonly isCompared: boolean;
  readonly wasWhole: boolean;
  readonly isWhole: boolean;
  readonly finishedAt: string;
  readonly missingYears: readonly string[];
  readonly putOff: 'nothing' | 'tasks';
} & Omit<DigestFacts, 'schools' | 'calendar' | 'record' | 'before'> &
  Pick<DigestAsked, 'contents' | 'occasion' | 'since'>;

function weekOf(made: Made): Week {
  const { rights, isAudited, isCompared, wasWhole, isWhole, finishedAt, missingYears, putOff, contents, occasion, since, ...rest } = made;
  const sources = (complete: boolean) => platformIds.map((platform) => ({ ...source, platform, complete }));
  const findings = (stood: 'was' | 'is') => rights.flatMap((one) => findingOf(one, one[stood]));
  const populations = aRecord().populations.flatMap((one) => platformIds.map((platform) => ({ ...one, platform })));
  const record = aRecord({
    schema: recordSchemaId,
    id: 'now',
    findings: findings('is'),
    sources: sources(isWhole),
    populations,
    finishedAt,
  });
  const before = aRecord({
    id: 'before',
    findings: findings('was'),
    sources: sources(wasWhole),
    populations,
    finishedAt: '2026-08-15T08:00:00.000Z',
  });
  return {
    facts: {
      ...rest,
      schools: [
        { id: 'linde', name: 'De Linde' },
        { id: 'eik', name: hostileNames[5] },
      ],
      calendar: { ...openOnWeekdays, missingYears },
      record: isAudited ? record : null,
      before: isAudited && isCompared ? before : null,
    },
    asked: {
      school: rest.school?.id ?? null,
      contents,
      occasion,
      today: monday,
      since,
      snoozed: putOff === 'nothing' ? [] : rest.tasks.map((task) => ({ thing: taskThingId(task), until: '2026-12-01' })),
    },
  };
}

const source = { kind: 'powershell-export', origin: 'policies.json', readAt: '2026-11-21T15:30:00.000Z', problems: [] } as const;
