import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { notSignedIn, whyNot } from './check-words.ts';
import type { BatchAnswer } from './graph-batch.ts';

/** Asks whether a group is there. */
export function groupPath(group: string): string {
  return `/groups/${encodeURIComponent(group)}?$select=id`;
}

/** Whether the Entra groups that `lesklaar.yaml` names are in the tenant. `answer` null: it could not be tried. */
export function checkGroup(group: string, answer: BatchAnswer | null): Check {
  const about = { platform: 'teams', id: `microsoft-group-${group}`, title: titleOf(group), permission: null, need: 'required' } as const;
  if (answer === null) return { ...about, outcome: 'unsure', found: notSignedIn, mend: null };
  if (!(answer instanceof CallFailure)) return { ...about, outcome: 'ok', found: isThere, mend: null };
  if (answer.kind !== 'not-found') return { ...about, outcome: 'unsure', found: whyNot(answer), mend: null };
  return { ...about, outcome: 'missing', found: isNotThere, mend: correctIt };
}

function titleOf(group: string): Localized {
  return { nl: `Groep ${group}`, en: `Group ${group}` };
}

const isThere: Localized = { nl: 'De groep staat in de tenant.', en: 'The group is in the tenant.' };
const isNotThere: Localized = { nl: 'Geen groep in de tenant heeft deze id.', en: 'No group in the tenant has this id.' };
const correctIt: Localized = {
  nl: 'Kijk in Entra bij Groepen wat de object-id is en zet die in lesklaar.yaml onder populations, teams, groups.',
  en: 'Look up the object id in Entra under Groups and put it in lesklaar.yaml under populations, teams, groups.',
};
