import type { Actor, ActorRole } from '../model/actor.ts';

const technicians = ['admin', 'ict-coordinator'] as const;
const overseers = ['leader', 'board'] as const;
/** Everybody with a task for the whole school. Teachers see what holds for their own lessons, not what is open elsewhere. */
const staff = [...technicians, ...overseers, 'dpo'] as const;

/**
 * Who may do what. Those who change settings do not approve deviations from them: Normenkader IBP, norm SM.01, wants these documented and approved. The DPO reads
 * everything, and advises.
 */
export const permissions = {
  'audit.read': staff,
  'audit.start': technicians,
  'finding.read': staff,
  'exception.request': [...technicians, ...overseers],
  'exception.approve': overseers,
  // Ending one only makes things stricter.
  'exception.end': [...technicians, ...overseers],
  'attestation.add': technicians,
  'attestation.end': [...technicians, ...overseers],
  'upload.add': technicians,
  'upload.remove': technicians,
  'population.read': staff,
  'population.confirm': technicians,
  'settings.read': staff,
  'settings.change': technicians,
  'school.change': technicians,
  'schedule.change': technicians,
  'calendar.read': staff,
  // Leaders and boards decide when their schools are closed.
  'calendar.change': [...technicians, ...overseers],
  // It names people: for those who answer for it.
  'trail.read': ['admin', 'board', 'dpo'],
  'report.read': staff,
  'connection.check': technicians,
  // A weekly card in one's own chat or in a team that one is in.
  'reminder.set': [...technicians, ...overseers, 'teacher'],
  // In a place that somebody else looks after.
  'reminder.set-elsewhere': [...technicians, ...overseers],
  // A teacher sees the cards that they set themselves.
  'reminder.read': [...staff, 'teacher'],
  // Whoever has a role may teach as well, the DPO too; it is nobody's but theirs.
  'own-lesson.read': [...staff, 'teacher'],
  // As themselves, and after they confirmed what changes.
  'own-lesson.mend': [...staff, 'teacher'],
  'instruction.confirm': [...staff, 'teacher'],
  // Who read what: it names colleagues.
  'confirmation.read': staff,
  'checklist.read': staff,
  'checklist.change': [...technicians, ...overseers],
  'checklist.import': [...technicians, ...overseers],
  // Cards for everybody, and what was given to somebody: teachers and the DPO do that too.
  'own-checklist.read': [...staff, 'teacher'],
  'own-checklist.change': [...staff, 'teacher'],
} as const satisfies Record<string, readonly ActorRole[]>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as readonly Action[];

/** Whether any of somebody’s roles lets them do it. */
export function may(actor: Pick<Actor, 'roles'>, action: Action): boolean {
  const allowed: readonly ActorRole[] = Object.hasOwn(permissions, action) ? permissions[action] : [];
  return actor.roles.some((role) => allowed.includes(role));
}
