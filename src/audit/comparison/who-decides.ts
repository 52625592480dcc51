import { controlById } from '../../controls/index.ts';
import type { CentralSide, Control, GovernedBy } from '../../controls/parts/define-control.ts';
import type { Finding } from '../../model/finding.ts';
import { objectOf } from '../../model/reading.ts';
import { settingsOf } from './evidence-compared.ts';

/** Whose settings decide on the right that a finding is about; null for one that this version does not know. */
export function whoDecides(finding: Finding): GovernedBy | null {
  const { control, platform } = finding;
  const found = controlById(control);
  if (found === undefined) return null;
  const named = settingsOf(finding);
  const side = centralSides(found, platform).find(({ grade }) => grade.settings.some((setting) => named.has(shownName(setting, platform))));
  return side?.governedBy ?? found.governedBy;
}

/**
 * Names of the settings that one policy alone decides, whoever holds it and whoever organises; none where other people's settings count as well. In Google
 * Meet the place where a value was decided does not tell it by itself: a definition may name it.
 */
export function ownSettings(finding: Finding): ReadonlySet<string> {
  const { control, platform } = finding;
  const found = controlById(control);
  if (found === undefined || platform !== 'teams' || found.governedBy === 'both') return new Set();
  const object = objectOfScope(finding);
  const settings = centralSides(found, platform).flatMap(({ grade }) => grade.settings);
  return new Set(settings.filter((setting) => objectOf(setting) === object).map((setting) => shownName(setting, platform)));
}

/** The vendor object of Teams that a scope is one of: the meeting policy's name stands alone. */
export function objectOfScope({ scope }: Finding): string {
  if (scope.kind === 'tenant') return scope.id;
  return scope.id.includes('/') ? scope.id.slice(0, scope.id.indexOf('/')) : 'TeamsMeetingPolicy';
}

/** Whether there is a central setting that decides on it. */
export function isCentral({ control, platform }: Finding): boolean {
  const found = controlById(control);
  return found !== undefined && centralSides(found, platform).length > 0;
}

function centralSides(control: Control, platform: Finding['platform']): readonly CentralSide[] {
  return control[platform].filter((side) => side.kind === 'central');
}

/** As evidence names it: without the object for Teams. */
function shownName(setting: string, platform: Finding['platform']): string {
  return platform === 'teams' ? setting.slice(setting.lastIndexOf('.') + 1) : setting;
}
