import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { actions, may, permissions, type Action } from '../../src/auth/permissions.ts';
import { requirePermission } from '../../src/auth/require-permission.ts';
import { AppError } from '../../src/errors.ts';
import { actorRoles, type Actor, type ActorRole } from '../../src/model/actor.ts';

function somebody(...roles: readonly ActorRole[]): Actor {
  return { organisationId: 'de-linde', id: '1', name: 'Noor', roles, signedInBy: 'sandbox' };
}

function allowedTo(role: ActorRole): readonly Action[] {
  return actions.filter((action) => may(somebody(role), action));
}

describe('what a school expects', () => {
  test('a teacher sees and mends their own lessons, and sees no gaps of the board', () => {
    expect(allowedTo('teacher')).toEqual([
      'reminder.set',
      'reminder.read',
      'own-lesson.read',
      'own-lesson.mend',
      'instruction.confirm',
      'own-checklist.read',
      'own-checklist.change',
    ]);
  });

  test('the data protection officer reads everything and changes nothing but what is theirs: lessons, what they read, and in a checklist', () => {
    const reading = actions.filter((action) => action.endsWith('.read'));
    const own = ['own-lesson.mend', 'instruction.confirm', 'own-checklist.change'];
    expect(allowedTo('dpo').toSorted()).toEqual([...reading, ...own].toSorted());
  });

  test('the board reads everything too', () => {
    expect(allowedTo('board')).toEqual(expect.arrayContaining(actions.filter((action) => action.endsWith('.read'))));
  });

  test('whoever changes settings does not approve deviations from them, and the other way round', () => {
    const both = actorRoles.filter((role) => may(somebody(role), 'settings.change') && may(somebody(role), 'exception.approve'));
    expect(both).toEqual([]);
    expect(actorRoles.filter((role) => may(somebody(role), 'exception.approve'))).toEqual(['leader', 'board']);
    expect(actorRoles.filter((role) => may(somebody(role), 'settings.change'))).toEqual(['admin', 'ict-coordinator']);
  });

  test('whoever may change something may read it as well', () => {
    for (const role of actorRoles.filter((one) => one !== 'teacher')) {
      expect(allowedTo(role)).toEqual(expect.arrayContaining(['audit.read', 'finding.read', 'settings.read', 'population.read']));
    }
  });
});

describe('nobody has a permission that the table does not give', () => {
  const anyRole = fc.oneof(
    fc.constantFrom(...actorRoles),
    fc.string(),
    fc.constantFrom('student', '__proto__', 'constructor', '*', 'Admin', ''),
  );

  test('with whatever roles', () => {
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 8 }), fc.constantFrom(...actions), (roles, action) => {
        const named = new Set<string>(permissions[action]);
        expect(may({ roles: roles as ActorRole[] }, action)).toBe(roles.some((role) => named.has(role)));
      }),
      { numRuns: 2000 },
    );
  });

  test('for whatever action', () => {
    const anyAction = fc.oneof(
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'audit', 'audit.', 'AUDIT.READ', 'audit.read '),
    );
    fc.assert(
      fc.property(anyAction, (action) => {
        fc.pre(!actions.some((one) => one === action));
        expect(may(somebody(...actorRoles), action as Action)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a use case refuses with the action in the error and not in its sentences', () => {
  const refusal = errorOf(() => requirePermission(somebody('teacher'), 'finding.read'));

  expect(refusal).toMatchObject({ code: 'not-allowed', fields: { action: 'finding.read' } });
  expect(refusal.message).not.toMatch(/finding/);
  expect(() => requirePermission(somebody('teacher', 'dpo'), 'finding.read')).not.toThrow();
});

function errorOf(work: () => void): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was allowed');
}
