import type { Localized } from '../../model/language.ts';
import type { MeetExport, Problem, ProblemCode } from './meet-export.ts';

/**
 * What was asked of Google itself replaces what files say about the same thing: an older list of policies beside a newer one would bring back what an
 * administrator has deleted since. A part that Google gave nothing of is left to the files.
 */
export function liveFirst(exports: readonly MeetExport[]): readonly MeetExport[] {
  const live = exports.filter((one) => one.live);
  const replaced = replacements.filter(({ isTold }) => live.some(isTold));
  if (replaced.length === 0) return exports;
  const files = exports.filter((one) => !one.live).map((file) => replaced.reduce(replace, file));
  return [...files, ...live];
}

interface Replacement {
  /** Whether an export tells any of it. */
  readonly isTold: (one: MeetExport) => boolean;
  readonly without: Partial<MeetExport>;
  /** Problems of a file that are none once the file is not asked. */
  readonly moot: readonly ProblemCode[];
  readonly says: Localized;
}

const replacements: readonly Replacement[] = [
  {
    isTold: ({ live, kind, policies, unread }) => policies.length > 0 || (live && kind === 'policy-api' && unread.length === 0),
    without: { policies: [] },
    moot: ['pages-missing', 'page-unreadable', 'policy-unreadable', 'licences-not-told'],
    says: {
      nl: 'Het beleid in dit bestand telt niet mee: het is bij Google zelf gelezen.',
      en: 'The policies in this file are not counted: they were read from Google itself.',
    },
  },
  {
    isTold: ({ orgUnits }) => orgUnits !== null,
    without: { orgUnits: null },
    moot: [],
    says: {
      nl: 'De organisatie-eenheden in dit bestand tellen niet mee: ze zijn bij Google zelf gelezen.',
      en: 'The org units in this file are not counted: they were read from Google itself.',
    },
  },
  {
    isTold: ({ users, counted, problems }) => users !== null || counted !== null || problems.some(({ code }) => code === 'people-missing'),
    without: { users: null, counted: null, groupMembers: new Map(), countedGroups: [], countedLicences: [] },
    moot: ['people-missing'],
    says: {
      nl: 'De mensen in dit bestand tellen niet mee: ze zijn bij Google zelf geteld.',
      en: 'The people in this file are not counted: they were counted at Google itself.',
    },
  },
];

function replace(file: MeetExport, { isTold, without, moot, says }: Replacement): MeetExport {
  if (!isTold(file)) return file;
  const note: Problem = { code: 'superseded', detail: says };
  return { ...file, ...without, problems: [...file.problems.filter(({ code }) => !moot.includes(code)), note] };
}
