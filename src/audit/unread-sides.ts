import type { AbsentSide, Control, HiddenSide, MeetingSide } from '../controls/parts/define-control.ts';
import type { Finding } from '../model/finding.ts';
import type { PlatformView, Scope } from '../model/holding.ts';
import { platformNames } from '../model/platform.ts';
import { everyone, unassigned, type Population } from '../model/population.ts';
import { howToLook } from './find-out.ts';
import { findingFrame, nothingToDo } from './finding-frame.ts';
import { textOf } from './finding-text.ts';
import { askedFor, speaksOfControl, type Asked, type AuditPlan } from './plan.ts';
import { sentences } from './sentences.ts';

/** A setting exists that no source shows: unknown for everyone whom the preset has a view on, until somebody attests it. */
export function hiddenFindings(control: Control, side: HiddenSide, view: PlatformView, plan: AuditPlan): readonly Finding[] {
  return peopleAsked(control, view, plan).map(({ population, asked }) => ({
    ...findingFrame({ control, view, scope: scopeOf('tenant', view), population, asked }),
    outcome: 'unknown',
    unread: [{ setting: control.id, why: 'not-exposed', detail: null }],
    expected: asked.accept,
    text: textOf(control, (language) => sentences.noSourceShows[language]),
    remedy: howToLook(side),
    tellTeachers: side.tellTeachers ?? null,
  }));
}

/** No central setting exists: the teacher gets an instruction. */
export function meetingFindings(control: Control, side: MeetingSide, view: PlatformView, plan: AuditPlan): readonly Finding[] {
  return peopleAsked(control, view, plan).map(({ population, asked }) => ({
    ...findingFrame({ control, view, scope: scopeOf('meeting', view), population, asked }),
    outcome: 'instruct',
    text: textOf(control, (language) => sentences.noCentralSetting[language]),
    remedy: { settable: side.settable, inShort: sentences.instructTeachers, steps: side.steps, command: null, link: null },
    tellTeachers: side.tellTeachers,
  }));
}

/** The right does not exist on this platform; said once. */
export function absentFindings(control: Control, side: AbsentSide, view: PlatformView, plan: AuditPlan): readonly Finding[] {
  const asked = speaksOfControl(plan, control.id, view.platform);
  const population = view.populations.find(({ id }) => id === everyone) ?? view.populations[0];
  if (asked === null || population === undefined) return [];
  return [
    {
      ...findingFrame({ control, view, scope: scopeOf('tenant', view), population, asked }),
      outcome: 'not-applicable',
      text: textOf(control, (language) => side.because[language]),
      remedy: nothingToDo('never'),
    },
  ];
}

interface PeopleAsked {
  readonly population: Population;
  readonly asked: Asked;
}

function peopleAsked(control: Control, view: PlatformView, plan: AuditPlan): readonly PeopleAsked[] {
  return peopleFor(control, view).flatMap((population) => {
    const { role, stage } = population;
    const { id, governedBy } = control;
    const asked = askedFor(plan, { control: id, platform: view.platform, governedBy, object: null, role, stage });
    return asked === null ? [] : [{ population, asked }];
  });
}

/** Whom a finding without a policy is about: each population, or whoever uses the platform when nobody told who they are. */
function peopleFor(control: Control, { populations }: PlatformView): readonly Population[] {
  const all = populations.filter(({ id }) => id === everyone);
  if (control.governedBy === 'tenant' && all.length > 0) return all;
  const people = populations.filter(({ id }) => id !== everyone && id !== unassigned);
  return people.length > 0 ? people : populations.filter(({ id }) => id === unassigned);
}

function scopeOf(kind: 'tenant' | 'meeting', { platform }: PlatformView): Scope {
  return { kind, id: kind, name: platformNames[platform] };
}
