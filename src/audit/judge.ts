import type { Control, Side } from '../controls/parts/define-control.ts';
import { placeOf, type SettingRead, type Situation } from '../controls/parts/grade.ts';
import type { Finding, Remedy, Unread } from '../model/finding.ts';
import type { Holding, PlatformView } from '../model/holding.ts';
import type { Localized } from '../model/language.ts';
import { severityOf } from '../model/outcome.ts';
import { unassigned } from '../model/population.ts';
import { objectOf } from '../model/reading.ts';
import { judgedText, textOf } from './finding-text.ts';
import { howToFindOut } from './find-out.ts';
import { mergeAlike } from './merge-alike.ts';
import { organisersAmong, pupilsOrganise } from './organisers.ts';
import { askedFor, type Asked, type AuditPlan } from './plan.ts';
import { evidenceOf } from './evidence.ts';
import { findingFrame, nothingToDo } from './finding-frame.ts';
import { absentFindings, hiddenFindings, meetingFindings } from './unread-sides.ts';
import { remedyElsewhere, remedyFor, type CentralSide } from './remedy.ts';
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
  const organisers = once(() => organisersAmong(holdings, view, plan));
  const governedBy = side.governedBy ?? control.governedBy;
  const findings = holdings.flatMap((holding) => {
    const { role, stage } = holding.population;
    const asked = askedFor(plan, { control: control.id, platform: view.platform, governedBy, object: side.object, role, stage });
    if (asked === null) return [];
    if (holding.switchedOff !== null) return [switchedOffFinding(control, side, holding, view, asked)];
    // What nobody holds may be given to anybody, also to those who organise.
    const around = holding.population.id === unassigned ? nobody : organisers;
    const situation = situationOf(holding, around, view, plan);
    if (governedBy === 'organiser' && isPupilWhoCannotOrganise(holding, situation, plan)) {
      return [notApplicable(control, side, holding, view, asked, sentences.pupilsDoNotOrganise)];
    }
    return [centralFinding(control, side, holding, view, asked, situation)];
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

function once<T>(workOut: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: workOut() }).value;
}

function centralFinding(
  control: Control,
  side: CentralSide,
  holding: Holding,
  view: PlatformView,
  asked: Asked,
  situation: Situation,
): Finding {
  const reach = side.grade.reach(situation, control.scale);
  const found = verdictOn(reach, placeOf(control.scale, asked.accept), control.scale);
  const evidence = evidenceOf(reach.reads, view.platform);
  const withheld = view.policies === 'partial' && found.outcome !== 'gap' && found.outcome !== 'unknown';
  const { outcome, allows } = withheld ? { outcome: 'unknown' as const, allows: null } : found;
  const observed = evidence.observed;
  const unread = withheld ? [...evidence.unread, missingPolicies(side)] : evidence.unread;
  return {
    ...findingFrame(control, view, holding.scope, holding.population, asked),
    outcome,
    severity: outcome === 'gap' && allows !== null && control.alwaysHigh?.includes(allows) ? 'high' : severityOf(asked.basis.strength),
    observed,
    unread,
    allows,
    expected: asked.accept,
    affected: holding.members,
    assignment: holding.assignment,
    text: judgedText(control, { outcome, allows, asked, holding, unread, couldOverrule: reach.couldOverrule }),
    remedy: remedyOf(control, side, holding, view, asked, outcome, reach.reads, causeOf(side, situation, control, asked)),
    tellTeachers: side.settable === 'centrally' || reach.limit < control.scale.length - 1 ? null : side.tellTeachers,
  };
}

/** A page of policies that was not given may hold one that loosens what was read: no pass can rest on the others. */
function missingPolicies({ object }: CentralSide): Unread {
  return { setting: object, why: 'not-collected', detail: sentences.pagesMissing };
}

/** organisers: these people's own value is right, and those whose meetings they attend make it a gap. */
function causeOf(side: CentralSide, situation: Situation, control: Control, { accept }: Asked): 'own' | 'organisers' {
  if (control.governedBy !== 'both') return 'own';
  const alone = side.grade.reach({ own: situation.own, organisers: [], pupilsOrganise: 'no' }, control.scale);
  return alone.lowest > placeOf(control.scale, accept) ? 'own' : 'organisers';
}

function remedyOf(
  control: Control,
  side: CentralSide,
  holding: Holding,
  { platform }: PlatformView,
  { accept }: Asked,
  outcome: Finding['outcome'],
  reads: readonly SettingRead[],
  cause: 'own' | 'organisers',
): Remedy {
  if (outcome === 'gap' && cause === 'organisers' && side.elsewhere !== undefined) return remedyElsewhere(side, side.elsewhere, platform);
  if (outcome === 'gap') return remedyFor(control, platform, side, holding, accept);
  if (outcome === 'unknown') return howToFindOut(platform, side, reads);
  return nothingToDo(side.settable);
}

function switchedOffFinding(control: Control, side: CentralSide, holding: Holding, view: PlatformView, asked: Asked): Finding {
  const finding = notApplicable(control, side, holding, view, asked, sentences.serviceOff);
  const value = holding.switchedOff?.value;
  return { ...finding, observed: [{ setting: 'serviceState', value, readFrom: holding.switchedOff?.readFrom.join(', ') ?? '' }] };
}

function notApplicable(
  control: Control,
  side: CentralSide,
  holding: Holding,
  view: PlatformView,
  asked: Asked,
  because: Localized,
): Finding {
  return {
    ...findingFrame(control, view, holding.scope, holding.population, asked),
    outcome: 'not-applicable',
    affected: holding.members,
    assignment: holding.assignment,
    text: textOf(control, (language) => because[language]),
    remedy: nothingToDo(side.settable),
  };
}
