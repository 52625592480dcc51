import { expect, test } from '@jest/globals';
import { adaptiveCard } from '../../../bot/teams/cards/adaptive-card.ts';
import { digestView } from '../../../bot/views/digest-view.ts';
import { contentsView } from '../../../bot/views/reminder-contents-view.ts';
import { reminderView } from '../../../bot/views/reminder-view.ts';
import { thingView } from '../../../bot/views/thing-view.ts';
import type { View } from '../../../bot/views/view.ts';
import { withBanner } from '../../../bot/views/with-banner.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Locale } from '../../../src/model/language.ts';
import type { CardSettings } from '../../../src/reminders/card-settings.ts';
import { composeDigest } from '../../../src/reminders/digest/compose-digest.ts';
import type { Digest } from '../../../src/reminders/digest/digest.ts';
import type { ComingCard } from '../../../src/use-cases/schedules/get-weekly-card.ts';
import { aQuestion, aTask, aWeek, anException } from '../../reminders/digest/a-week.ts';
import { cardSchema } from '../../support/card-schema.ts';
import { expectGolden } from '../../support/golden.ts';
import { aFinding, aRecord } from '../../support/record.ts';

const problemsOf = cardSchema();
const tab = 'https://lesklaar.example/tab/';

function titled(control: string, nl: string, en: string, more: Partial<Finding> = {}): Finding {
  const { text } = aFinding();
  return aFinding({ control, text: { nl: { ...text.nl, ...said(nl) }, en: { ...text.en, ...said(en) } }, ...more });
}

function said(words: string): { readonly title: string; readonly because: string } {
  const [title = '', because = ''] = words.split(': ');
  return { title, because };
}

const lobby = (more: Partial<Finding>) =>
  titled(
    'lobby',
    'Wie niet in de lobby wacht: Iedereen komt zonder te wachten binnen.',
    'Who skips the lobby: Everybody comes in without waiting.',
    {
      affected: null,
      ...more,
    },
  );
const presenting = titled(
  'presenting',
  'Presenteren: Leerlingen kunnen hun scherm delen en anderen dempen.',
  'Presenting: Pupils can share their screen and mute others.',
  { severity: 'medium' },
);
const unseen = titled('recording-access', 'Wie opnames ziet: Dit is niet te lezen.', 'Who sees recordings: This cannot be read.', {
  outcome: 'unknown',
  affected: null,
});

const busy = aWeek({
  school: { id: 'linde', name: 'De Linde' },
  record: aRecord({
    findings: [aFinding(), lobby({ outcome: 'ok' }), presenting, unseen, aFinding({ control: 'muting-others', outcome: 'ok' })],
    finishedAt: '2026-11-22T08:00:04.000Z',
  }),
  before: aRecord({
    findings: [aFinding({ outcome: 'ok' }), lobby({}), presenting, unseen, aFinding({ control: 'muting-others', outcome: 'ok' })],
    finishedAt: '2026-11-15T08:00:04.000Z',
  }),
  exceptions: [
    anException({ until: '2026-12-22' }),
    anException({ id: 'afwijking-2', control: 'meeting-chat', state: 'requested', approvedAt: null, approvedBy: null }),
  ],
  tasks: [
    aTask({ due: '2026-11-20', late: true }),
    aTask({
      item: 'wifi',
      title: { nl: 'De wifi is getest in elk lokaal', en: 'The wifi was tested in every classroom' },
      owner: null,
      due: '2026-11-27',
    }),
    aTask({
      item: 'ouders',
      title: 'Ouders inlichten over **opnames** [klik](https://evil.example)',
      owner: { id: 'jan', name: 'Jan <b>de Boer</b>' },
      due: '2026-12-28',
    }),
  ],
  ticked: [
    {
      title: { nl: 'Leerlingen weten waar ze terechtkunnen', en: 'Pupils know whom to turn to' },
      at: '2026-11-18T10:00:00.000Z',
      list: { nl: 'Checklist randvoorwaarden', en: 'Checklist of conditions' },
    },
  ],
  instructions: {
    state: 'open',
    teachers: 38,
    instructions: ['a', 'b'].map((control) => ({
      control,
      platform: 'teams',
      title: { nl: 'x', en: 'x' },
      text: { nl: 'x', en: 'x' },
      confirmedBy: [{ name: 'Iemand', at: '2026-11-18T10:00:00.000Z' }],
    })),
  },
  confirmedAt: ['2026-11-18T10:00:00.000Z', '2026-11-19T10:00:00.000Z'],
  question: {
    theme: { nl: 'Veilig online', en: 'Safe online' },
    text: { nl: 'Wat doe je als een leerling ongevraagd opneemt?', en: 'What do you do when a pupil records without asking?' },
    page: 'checklists/gids?item=opnemen',
  },
});

const well = aWeek({ record: aRecord({ findings: [aFinding({ outcome: 'ok' })], finishedAt: '2026-11-22T08:00:04.000Z' }) });

const digests: readonly (readonly [name: string, locale: Locale, digest: Digest])[] = [
  ['digest', 'nl', composeDigest(busy, aQuestion({ school: 'linde' }))],
  ['digest', 'en', composeDigest(busy, aQuestion({ school: 'linde', occasion: 'catch-up' }))],
  ['digest-good-news', 'nl-BE', composeDigest(well, aQuestion())],
  ['digest-first-week', 'nl-BE', composeDigest(busy, aQuestion({ occasion: 'first-week' }))],
];

const week = { occasion: 'weekly', since: null } as const;
const [late] = composeDigest(aWeek({ tasks: [aTask({ due: '2026-11-20', late: true })] }), aQuestion()).things;
const people = [
  { key: 'a', person: { id: 'sanne', name: 'Sanne Bakker' } },
  { key: 'b', person: { id: null, name: 'Het <b>bestuur</b>' } },
];

const settings: CardSettings = {
  placeId: '19:ict@thread.tacv2',
  platform: 'teams',
  locale: 'nl',
  setBy: 'ingrid',
  placeName: null,
  school: 'linde',
  contents: ['checklists', 'gaps', 'question'],
  whenQuiet: 'good-news',
  skipped: [],
  lastWeekOfAugust: 'quiet',
  snoozed: [],
  ownTimezone: null,
  countsFrom: null,
  pausedBecause: null,
};
const next = { id: '2026-11-30', at: '2026-11-30T07:30:00.000Z', occasion: 'weekly' } as const;
const standing: ComingCard = {
  id: 'weekly-card/1',
  version: 1,
  weekday: 1,
  time: '08:30',
  timezone: 'Europe/Amsterdam',
  state: 'active',
  settings,
  coming: { next, skipped: [], all: [next] },
};

const cards: readonly (readonly [name: string, locale: Locale, view: View])[] = [
  ...digests.map(([name, locale, digest]) => [name, locale, digestView(digest, locale, { tab })] as const),
  ...(late === undefined
    ? []
    : [
        [
          'thing',
          'nl',
          thingView({ thing: late, canFinish: true, canTake: true, people, canPutOff: true }, week, { locale: 'nl', tab }),
        ] as const,
      ]),
  ['reminder', 'nl', reminderView({ card: standing, school: 'De Linde' }, 'nl')],
  ['reminder-contents', 'nl-BE', contentsView(settings, ['checklists', 'gaps', 'question'], 'nl-BE')],
];

test.each(cards)('%s in %s', (name, locale, plain) => {
  const view = withBanner(plain, 'pretend', locale);

  const card = adaptiveCard(view, { locale, accounts: [], everything: tab });

  expect(problemsOf(card)).toEqual([]);
  expectGolden(`cards/${name}.${locale.toLowerCase()}.json`, `${JSON.stringify(card, null, 2)}\n`);
});
