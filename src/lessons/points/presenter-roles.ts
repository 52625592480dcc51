import type { Grade, Reach, SettingRead } from '../../controls/parts/grade.ts';
import { unknown } from '../../model/reading.ts';
import type { Scale, Step } from '../../model/step.ts';

const who = 'onlineMeeting.allowedPresenters';
/** A list of `{ role }`, in Graph's words for roles. No more of a participant is needed, and no more should come here. */
const attendees = 'onlineMeeting.participants.attendees';

/**
 * `roleIsPresenter` makes those presenters who have that role in the list of attendees. When nobody has it, only the organiser and co-organisers are left.
 * When somebody has, nothing tells a colleague from a pupil; and when the list is empty, Teams may know more than it tells. Neither is ever a pass.
 */
export function byAttendeeRoles<S extends Step>(otherwise: Grade<S>): Grade<S> {
  return {
    settings: [...otherwise.settings, attendees],
    steps: otherwise.steps,
    reach(situation, scale) {
      const chosen = situation.own.read(who);
      if (!chosen.known || chosen.value !== 'roleIsPresenter') return otherwise.reach(situation, scale);
      return reachByRoles(situation.own.read(attendees), { setting: who, reading: chosen }, scale);
    },
  };
}

function reachByRoles(reading: SettingRead['reading'], chosen: SettingRead, scale: Scale): Reach {
  if (!reading.known) return open(scale, [chosen, { setting: attendees, reading }]);
  const roles = rolesIn(reading.value);
  if (roles.length > 0 && roles.every((role) => harmless.has(role))) {
    return { lowest: 0, highest: 0, limit: scale.length - 1, reads: [chosen, { setting: attendees, reading }], couldOverrule: [] };
  }
  return open(scale, [chosen, { setting: attendees, reading: unknown('ambiguous', roles.length === 0 ? nobodyListed : chosenPeople) }]);
}

/** A co-organiser has the organiser's rights: a colleague, named so by the teacher. */
const harmless: ReadonlySet<string> = new Set(['attendee', 'coorganizer']);

const chosenPeople = {
  nl: 'je hebt gekozen wie presentator is; of dat alleen collega’s zijn, laat Teams niet zien',
  en: 'you chose who presents; Teams does not show whether they are colleagues only',
};

const nobodyListed = {
  nl: 'je hebt gekozen wie presentator is; Teams laat niet zien wie dat zijn',
  en: 'you chose who presents; Teams does not show who they are',
};

function rolesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => (typeof one === 'object' && one !== null && 'role' in one ? String(one.role) : ''));
}

function open(scale: Scale, reads: readonly SettingRead[]): Reach {
  const top = scale.length - 1;
  return { lowest: 0, highest: top, limit: top, reads, couldOverrule: [] };
}
