import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { adaptiveCard } from '../../../bot/teams/cards/adaptive-card.ts';
import { digestView } from '../../../bot/views/digest-view.ts';
import type { View } from '../../../bot/views/view.ts';
import { findingKey } from '../../../src/audit/finding-key.ts';
import { locales } from '../../../src/model/language.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { composeDigest } from '../../../src/reminders/digest/compose-digest.ts';
import type { Digest } from '../../../src/reminders/digest/digest.ts';
import type { Thing } from '../../../src/reminders/digest/thing.ts';
import { buttonsOf, shown } from '../../bot/support/shown.ts';
import { cardFlaws as flawsOf } from '../../bot/teams/support/card-flaws.ts';
import { aTask } from './a-week.ts';
import { arbitraryWeek, secret, type Week } from './arbitrary-weeks.ts';

const problemsOf = flawsOf(/"url":"(?!https:\/\/lesklaar\.example)/);
const tab = 'https://lesklaar.example/tab/';

test('whatever 10,000 schools are in, their card is valid, small, in order, and empty only where there is nothing to say', () => {
  const { errorInstance, counterexample } = fc.check(
    fc.property(arbitraryWeek, fc.constantFrom(...locales), fc.constantFrom(tab, null), (week, locale, address) => {
      const digest = composeDigest(week.facts, week.asked);
      const view = digestView(digest, locale, { tab: address });
      const flaws = [
        ...cardFlaws(view, locale),
        ...orderFlaws(digest),
        ...quietFlaws(week, digest),
        ...changeFlaws(week, digest),
        ...unseenFlaws(digest, digestView(digest, 'nl', { tab })),
      ];
      if (flaws.length > 0) throw new Error(flaws.join('; '));
    }),
    { numRuns: 10_000, seed: 8 },
  );

  expect([errorInstance, counterexample]).toEqual([null, null]);
});

function cardFlaws(view: View, locale: (typeof locales)[number]): readonly string[] {
  const card = adaptiveCard(view, { locale, accounts: ['29:sanne'], everything: tab });
  const said = JSON.stringify(card);
  return [
    ...problemsOf(card),
    ...(/more parts that do not fit|onderdelen die hier niet passen/.test(said) ? ['something is left out'] : []),
    ...(/undefined|\[object|plural,|\{[a-z]+\}/.test(JSON.stringify(view.blocks).replaceAll(/\{"kind"/g, ''))
      ? ['a placeholder is left']
      : []),
    ...(view.title.trim() === '' || view.summary.trim() === '' || view.blocks.length === 0 ? ['says nothing'] : []),
    ...(view.actions.length <= 6 ? [] : ['more buttons than a row holds']),
    ...buttonsOf(view).flatMap((one) => (one.kind === 'act' && JSON.stringify(one.data).includes(secret) ? ['a name in a button'] : [])),
  ];
}

/** What is asked of the order, said in another way than the digest makes it. */
function orderFlaws({ things, more }: Digest): readonly string[] {
  const before = (holds: (thing: Thing) => boolean, other: (thing: Thing) => boolean): boolean =>
    things.findLastIndex(holds) < things.findIndex(other) || !things.some(holds) || !things.some(other);
  const gap = (severity: string, since?: string) => (thing: Thing) =>
    thing.about.kind === 'gap' && thing.about.severity === severity && (since === undefined || thing.about.since === since);
  const isOther = ({ about }: Thing) => about.kind !== 'gap';
  const days = things
    .filter((thing) => isOther(thing) && thing.due !== null && !thing.late)
    .map(({ due, workBy }) => workBy?.day ?? due ?? '');
  const soon = days.filter((day) => day <= '2026-11-30');
  return [
    ...(things.length <= 7 ? [] : ['more than seven']),
    ...(new Set(things.map(({ id }) => id)).size === things.length ? [] : ['one of them twice']),
    ...(more === 0 || things.length === 7 ? [] : ['room left, and something left out']),
    ...(before(gap('high', 'new'), (thing) => !gap('high', 'new')(thing)) ? [] : ['a new grave gap does not come first']),
    ...(before(
      (thing) => thing.late,
      (thing) => isOther(thing) && !thing.late,
    )
      ? []
      : ['late after what is not']),
    ...(before(gap('high'), gap('medium')) && before(gap('medium'), gap('low')) ? [] : ['gaps out of order']),
    ...(before(gap('medium'), ({ about }) => about.kind === 'unseen') ? [] : ['what cannot be seen before a gap']),
    ...(soon.join() === soon.toSorted().join() ? [] : ['days out of order']),
    ...(things.every(({ owner }) => 'name' in owner || owner.roles.length > 0) ? [] : ['nobody’s']),
  ];
}

function quietFlaws({ facts, asked }: Week, digest: Digest): readonly string[] {
  const isUsual = asked.occasion === 'weekly' || asked.occasion === 'catch-up';
  const isOfGaps = isUsual && asked.contents.includes('gaps');
  const hasGap = facts.record?.findings.some(({ outcome }) => outcome === 'gap' || outcome === 'unknown') ?? false;
  const louder = composeDigest({ ...facts, tasks: [...facts.tasks, lateTask] }, asked);
  const isListed = asked.contents.includes('checklists');
  const asksOnly = asked.contents.join() === 'question' && digest.question !== null;
  const saysSomething = digest.things.length + digest.wentRight.length > 0 || asksOnly;
  return [
    ...(digest.isQuiet && saysSomething ? ['quiet with something to say'] : []),
    ...(digest.isQuiet || saysSomething ? [] : ['empty by mistake']),
    ...(digest.isQuiet && isOfGaps && (facts.record === null || hasGap) ? ['quiet about settings'] : []),
    ...(isListed && louder.isQuiet ? ['quiet about what is late'] : []),
    ...(isListed && louder.things.length + louder.more !== digest.things.length + digest.more + 1 ? ['a task that does not count'] : []),
    ...(!isListed && JSON.stringify(louder) !== JSON.stringify(digest) ? ['tells of what it should not'] : []),
  ];
}

const lateTask = aTask({ item: 'te-laat', due: '2026-11-02', late: true });

/** What came and went is so in both audits, and nothing that was not read is called mended. */
function changeFlaws({ facts: { record, before } }: Week, { wentRight, things, changes }: Digest): readonly string[] {
  const stands = (outcomes: readonly Outcome[], findings = record?.findings ?? []) =>
    new Set(findings.filter(({ outcome }) => outcomes.includes(outcome)).map(findingKey));
  // A gap that somebody accepted for a while is one all the same.
  const [wasGap, isGap, isUnseen] = [stands(['gap', 'accepted'], before?.findings), stands(['gap', 'accepted']), stands(['unknown'])];
  const mended = wentRight.filter(({ kind }) => kind === 'mended').length;
  const couldBe = [...wasGap].filter((key) => !isGap.has(key) && !isUnseen.has(key)).length;
  const opened = things.flatMap(({ about }) => (about.kind === 'gap' && about.since === 'new' ? about : []));
  const wasNone = (record?.findings ?? []).filter(
    (one) => one.outcome === 'gap' && !stands(['gap'], before?.findings).has(findingKey(one)),
  );
  const isNew = (about: (typeof opened)[number]) => wasNone.some((one) => one.control === about.control && one.platform === about.platform);
  return [
    ...(mended > couldBe ? ['mended what is not'] : []),
    ...(opened.every(isNew) ? [] : ['new what was there']),
    ...(before === null && (mended > 0 || opened.length > 0 || changes !== null) ? ['a change without anything to compare with'] : []),
  ];
}

function unseenFlaws({ standing }: Digest, view: View): readonly string[] {
  if (standing === null || standing.unseen === 0) return [];
  return /niet te zien/.test(shown(view)) ? [] : ['silent about what could not be seen'];
}
