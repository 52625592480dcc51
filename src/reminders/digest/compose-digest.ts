import { dayPlus } from '../../model/day.ts';
import { decisionThings } from './decision-things.ts';
import type { Digest, DigestAsked } from './digest.ts';
import type { DigestFacts } from './digest-facts.ts';
import { gapsIn } from './gaps.ts';
import { instructionThings } from './instruction-things.ts';
import { isOpenNow } from './open-now.ts';
import { oldAudit } from './old-audit.ts';
import { taskThings } from './task-things.ts';
import type { Thing } from './thing.ts';
import { firstThings } from './urgency.ts';
import { mostRight, wentRight } from './went-right.ts';

/** What a card tells, of what is kept: it decides nothing but what comes first. */
export function composeDigest(facts: DigestFacts, asked: DigestAsked): Digest {
  const { contents, occasion, today, since } = asked;
  const settings = contents.includes('gaps') ? gapsIn(facts) : null;
  const right = wentRight(facts, asked, settings?.mended ?? []);
  const all = [...(settings?.things ?? []), ...otherThings(facts, asked)];
  const open = all.filter((thing) => isOpenNow(thing, occasion, today, facts.calendar));
  const now = open.filter(({ id }) => !isPutOff(id, asked));
  const things = firstThings(now, today);
  const question = contents.includes('question') && occasion !== 'summer-deadline' ? facts.question : null;
  return {
    asked: { contents, occasion, today, since },
    name: facts.school?.name ?? facts.organisation,
    isQuiet: now.length === 0 && right.length === 0 && !(question !== null && contents.length === 1),
    wentRight: right.slice(0, mostRight),
    moreRight: Math.max(0, right.length - mostRight),
    things,
    more: now.length - things.length,
    putOff: open.length - now.length,
    standing: settings?.standing ?? null,
    changes: settings?.changes ?? null,
    question,
    missingYears: facts.calendar.missingYears,
  };
}

/** All that is open, also what was put off and what is not told of yet. */
export function openThings(facts: DigestFacts, asked: Pick<DigestAsked, 'contents' | 'today'>): readonly Thing[] {
  const settings = asked.contents.includes('gaps') ? gapsIn({ ...facts, before: null }).things : [];
  return [...settings, ...otherThings(facts, asked)];
}

function otherThings(facts: DigestFacts, { contents, today }: Pick<DigestAsked, 'contents' | 'today'>): readonly Thing[] {
  return [
    ...(contents.includes('gaps') ? oldAudit(facts.record, today) : []),
    ...(contents.includes('exceptions') ? decisionThings(facts, today) : []),
    ...(contents.includes('checklists') ? taskThings(facts, today) : []),
    ...(contents.includes('instructions') ? instructionThings(facts) : []),
  ];
}

function isPutOff(id: string, { snoozed, today }: DigestAsked): boolean {
  return snoozed.some(({ thing, until }) => thing === id && today <= until);
}

/** The last day that something which is put off for so many weeks stays away: it stands on the card of that week again. */
export function putOffUntil(today: string, weeks: number): string {
  return dayPlus(today, 7 * weeks - 1);
}
