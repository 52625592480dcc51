import type { Language, Localized } from '../../model/language.ts';
import type { Step } from '../../model/step.ts';
import type { Grade } from './grade.ts';

/** Whose settings decide in a lesson: the organiser's, the acting user's, both, one for the whole tenant, or none but the meeting's own. */
export type GovernedBy = 'organiser' | 'user' | 'both' | 'tenant' | 'meeting';

export interface ControlText {
  /** Noun of the right. */
  readonly title: string;
  /** When it is arranged well. {Who}/{who} = the people, {allows} = how far the right reaches. */
  readonly right: string;
  /** What people can do now that they should not. Same placeholders. */
  readonly gap: string;
  /** Why it matters, for a layman: one or two sentences. */
  readonly why: string;
}

/** A page on which somebody read what the control says. */
export interface Source {
  readonly title: string;
  readonly link: string | null;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly readOn: string;
}

export interface FrameworkReference {
  readonly framework: 'cisa-scuba' | 'cis-m365' | 'microsoft-edu' | 'normenkader-ibp';
  readonly id: string;
}

/** The choice in an admin centre that brings about a step, with the PowerShell parameters where there are any. */
export type Choice = Localized & { readonly parameters?: string };

/** How an administrator changes it. Steps of the scale that no choice brings about are left out. */
export interface Change<S extends Step> {
  /** Heading on the admin page; left out for what only PowerShell can change. */
  readonly section?: Localized;
  readonly label: Localized;
  /** The object that is changed, where that is another than the one judged. */
  readonly object?: string;
  readonly to: Readonly<Partial<Record<S, Choice>>>;
  /** A remark that the administrator should read before the change. */
  readonly remark?: Localized;
}

interface CentrallySet<S extends Step> {
  readonly kind: 'central';
  /** The vendor object whose policy decides: findings are made per policy of this object. */
  readonly object: string;
  /** Whose policy decides on this side, where that differs from the control's. */
  readonly governedBy?: GovernedBy;
  readonly grade: Grade<S>;
  readonly change: Change<S>;
  /** The one thing to do when these people's own value is right and the organisers' makes it a gap. */
  readonly elsewhere?: Localized;
}

/** Nobody in a meeting can loosen it. */
export type HardSide<S extends Step> = CentrallySet<S> & { readonly settable: 'centrally' };

/** The organiser can loosen it in a meeting (default), or only Teams Premium could lock it (premium): teachers must know. */
export type LooseSide<S extends Step> = CentrallySet<S> & {
  readonly settable: 'default' | 'premium';
  readonly tellTeachers: Localized;
};

/** The vendor's policy decides, and we read it. */
export type CentralSide<S extends Step = Step> = HardSide<S> | LooseSide<S>;

/** A setting exists, but no source exposes it: somebody looks and attests it. */
export interface HiddenSide {
  readonly kind: 'hidden';
  readonly settable: 'centrally' | 'default';
  /** How to find out and set it, step by step. The last one, that somebody attests what they saw, is added (`audit/find-out.ts`). */
  readonly steps: Localized<readonly string[]>;
  /** Where one might think that it would show. */
  readonly unseenIn?: 'google-api' | 'meeting-policy';
  readonly link: string | null;
  readonly tellTeachers?: Localized;
}

/** No central setting exists: the teacher does it in the meeting. */
export interface MeetingSide {
  readonly kind: 'meeting';
  readonly settable: 'per-meeting' | 'never' | 'premium';
  /** What an administrator can still do about it. */
  readonly steps: Localized<readonly string[]>;
  readonly tellTeachers: Localized;
}

/** The right does not exist on this platform. */
export interface AbsentSide {
  readonly kind: 'absent';
  readonly because: Localized;
}

export type Side<S extends Step = Step> = CentralSide<S> | HiddenSide | MeetingSide | AbsentSide;

export interface Control<Id extends string = string, S extends Step = Step> {
  /** Noun of the right; the file is named for it. */
  readonly id: Id;
  readonly governedBy: GovernedBy;
  /** From strict to loose. */
  readonly scale: readonly [S, S, ...S[]];
  /** Steps that make a gap high whatever source asks for better. */
  readonly alwaysHigh?: readonly S[];
  readonly text: Readonly<Record<Language, ControlText>>;
  readonly sources: readonly Source[];
  readonly references: { readonly teams: readonly FrameworkReference[]; readonly meet: readonly FrameworkReference[] };
  /** Several sides where policies of different objects give the right; each is judged by itself. */
  readonly teams: readonly [Side<S>, ...Side<S>[]];
  readonly meet: readonly [Side<S>, ...Side<S>[]];
}

/** Keeps id and steps as literals, so that a step outside the scale does not compile. */
export function defineControl<const Id extends string, const S extends Step>(control: Control<Id, S>): Control<Id, S> {
  return control;
}
