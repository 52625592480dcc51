import type { CentralSide, Control, Side } from '../controls/parts/define-control.ts';
import { placeOf, type Reach, type Situation } from '../controls/parts/grade.ts';
import type { Finding, Remedy, Unread } from '../model/finding.ts';
import type { Holding, PlatformView } from '../model/holding.ts';
import type { Localized } from '../model/language.ts';
import { severityOf } from '../model/outcome.ts';
import { unassigned } from '../model/population.ts';
import { objectOf, type KnownReading } from '../model/reading.ts';
import { judgedText, textOf } from './finding-text.ts';
import { howToFindOut } from './find-out.ts';
import type { Matter } from './matter.ts';
import { mergeAlike } from './merge-alike.ts';
import { once } from './once.ts';
import { apart, organisersAmong, pupilsOrganise } from './organisers.ts';
import { askedFor, type AuditPlan } from './plan.ts';
import { evidenceOf } from './evidence.ts';
import { findingFrame, nothingToDo } from './finding-frame.ts';
import { absentFindings, hiddenFindings, meetingFindings } from './unread-sides.ts';
import { remedyElsewhere, remedyFor } from './remedy.ts';
import { sentences } from './sentences.ts';
import { verdictOn } from './verdict.ts';

/** Every finding of one control on one platform: per side, population and the policy that decides for its people. */
export function judgeControl(control: Control, view: PlatformView, plan: AuditPlan): readonly Finding[] {
  return control[view.platform].flatMap((side) => judgeSide(control, side, view, plan));
}

function judgeSide(control: Control, side: Side, view: PlatformView, plan: AuditPlan): readonly Finding[] {
  switch (side.kind) {
    case 'central':
      return judgeCentral(control, side, view, plan);
    case 'hidden':
      return hiddenFindings(control, side, view, plan);
    case 'meeting':
      return meetingFindings(control, side, view, plan);
    case 'absent':
      return absentFindings(control, side, view, plan);
  }
}

function judgeCentral(control: Control, side: CentralSide, view: PlatformView, plan: AuditPlan): readonly Finding[] {
  const alsoRead = [...new Set(side.grade.settings.map(objectOf))].filter((object) => object !== side.object);
  const holdings = view.holdings(side.object, alsoRead);
  const organisers = once(() => apart(organisersAmong(holdings, view, plan), side.grade.settings));
  const governedBy = side.governedBy ?? control.governedBy;
  const findings = holdings.flatMap((holding) => {
    const { role, stage } = holding.population;
    const asked = askedFor(plan, { control: control.id, platform: view.platform, governedBy, object: side.object, role, stage });
    if (asked === null) return [];
    const matter: Matter = { control, side, holding, view, asked };
    if (holding.switchedOff !== null && !isPartial(view)) return [switchedOffFinding(matter, holding.switchedOff)];
    // What nobody holds may be given to anybody, also to those who organise.
    const around = holding.population.id === unassigned ? nobody : organisers;
    const situation = situationOf(holding, around, view, plan);
    if (governedBy === 'organiser' && !isPartial(view) && isPupilWhoCannotOrganise(holding, situation, plan)) {
      return [notApplicable(matter, sentences.pupilsDoNotOrganise)];
    }
    return [centralFinding(matter, situation)];
  });
  return mergeAlike(findings);
}

/** Most controls ask for neither organisers nor what pupils may create: each is worked out when a grade asks. */
function situationOf(holding: Holding, organisers: () => Situation['organisers'], view: PlatformView, plan: AuditPlan): Situation {
  return {
    own: holding.settings,
    get organisers() {
      return organisers();
    },
    get pupilsOrganise() {
      return pupilsOrganise(holding, view, plan);
    },
  };
}

function nobody(): Situation['organisers'] {
  return [];
}

function isPupilWhoCannotOrganise({ population }: Holding, situation: Situation, { preset }: AuditPlan): boolean {
  return population.role === 'student' && preset.judges === 'lessons' && situation.pupilsOrganise === 'no';
}

function centralFinding(matter: Matter, situation: Situation): Finding {
  const { control, side, holding, view, asked } = matter;
  const reach = side.grade.reach(situation, control.scale);
  const found = verdictOn(reach, placeOf(control.scale, asked.accept), control.scale);
  const evidence = evidenceOf(reach.reads, view.platform);
  const withheld = isPartial(view) && found.outcome !== 'unknown';
  const { outcome, allows } = withheld ? { outcome: 'unknown' as const, allows: null } : found;
  const unread = withheld ? [...evidence.unread, missingPolicies(side)] : evidence.unread;
  return {
    ...findingFrame({ control, view, scope: holding.scope, population: holding.population, asked }),
    outcome,
    severity: outcome === 'gap' && allows !== null && control.alwaysHigh?.includes(allows) ? 'high' : severityOf(asked.basis.strength),
    observed: evidence.observed,
    unread,
    allows,
    expected: asked.accept,
    affected: holding.members,
    assignment: holding.assignment,
    text: judgedText(control, { outcome, allows, asked, holding, unread, couldOverrule: reach.couldOverrule }),
    remedy: remedyOf(matter, outcome, situation, reach),
    tellTeachers: side.settable === 'centrally' || reach.limit < control.scale.length - 1 ? null : side.tellTeachers,
  };
}

function isPartial({ policies }: PlatformView): boolean {
  return policies === 'partial';
}

/** A page of policies that was not given may hold one that loosens what was read, tightens it or switches it off: nothing can rest on the others. */
function missingPolicies({ object }: CentralSide): Unread {
  return { setting: object, why: 'not-collected', detail: sentences.pagesMissing };
}

function remedyOf(matter: Matter, outcome: Finding['outcome'], situation: Situation, { reads }: Reach): Remedy {
  const { side, view } = matter;
  if (outcome === 'unknown') return howToFindOut(view.platform, side, reads);
  if (outcome !== 'gap') return nothingToDo(side.settable);
  const elsewhere = isRightAlone(matter, situation) ? side.elsewhere : undefined;
  if (elsewhere !== undefined) return remedyElsewhere(side, elsewhere, view.platform);
  return remedyFor(matter);
}

/** Whether these people's own value is right, so that those whose meetings they attend make it a gap. */
function isRightAlone({ control, side, asked }: Matter, { own }: Situation): boolean {
  if (control.governedBy !== 'both') return false;
  const alone = side.grade.reach({ own, organisers: [], pupilsOrganise: 'no' }, control.scale);
  return alone.lowest <= placeOf(control.scale, asked.accept);
}

function switchedOffFinding(matter: Matter, { value, readFrom }: KnownReading): Finding {
  const observed = [{ setting: 'serviceState', value, readFrom: readFrom.join(', ') }];
  return { ...notApplicable(matter, sentences.serviceOff), observed };
}

function notApplicable({ control, side, holding, view, asked }: Matter, because: Localized): Finding {
  return {
    ...findingFrame({ control, view, scope: holding.scope, population: holding.population, asked }),
    outcome: 'not-applicable',
    affected: holding.members,
    assignment: holding.assignment,
    text: textOf(control, (language) => because[language]),
    remedy: nothingToDo(side.settable),
  };
}
