import type { Change } from './define-control.ts';
import { byDefault, hard, inPupilsOwnMeetings, loosestOf, strictestOf, type Grade } from './grade.ts';

type Presenter = 'organiser' | 'organisation' | 'trusted' | 'everyone';

/** Who is a presenter when a meeting starts; the organiser may change it. */
export const presenterAtStart: Grade<Presenter> = byDefault('TeamsMeetingPolicy.DesignatedPresenterRoleMode', [
  ['OrganizerOnlyUserOverride', 'organiser'],
  ['EveryoneInCompanyUserOverride', 'organisation'],
  // Still on the cmdlet's page, refused by the service since 2026; older exports may hold it.
  ['EveryoneInSameAndFederatedCompanyUserOverride', 'trusted'],
  ['EveryoneUserOverride', 'everyone'],
]);

/**
 * The tenant's switch that takes muting, removing and changing roles from presenters. Only the organiser and co-organisers keep them:
 * learn.microsoft.com/microsoftteams/presenter-role-reduction.
 */
const presentersKeepToTheirRole: Grade<Presenter> = hard('TeamsMeetingConfiguration.LimitPresenterRolePermissions', [
  [true, 'organiser'],
  [false, 'everyone'],
]);

/** What presenters may do follows the presenter default, and pupils who organise may do it in their own meetings, unless a switch forbids. */
function actsAsPresenter(tenantSwitch: Grade<Presenter>): Grade<Presenter> {
  return strictestOf(tenantSwitch, loosestOf(presenterAtStart, inPupilsOwnMeetings('everyone')));
}

const presenterChange: Change<Presenter> = {
  object: 'TeamsMeetingConfiguration',
  label: { nl: 'LimitPresenterRolePermissions', en: 'LimitPresenterRolePermissions' },
  to: { organiser: { nl: 'aan (True)', en: 'on (True)', parameters: '-LimitPresenterRolePermissions $true' } },
  remark: {
    nl: 'Deze schakelaar geldt voor de hele organisatie. Een tweede leraar moet daarna mede-organisator zijn in plaats van presentator.',
    en: 'This switch applies to the whole organisation. From then on a second teacher must be co-organiser instead of presenter.',
  },
};

/** What presenters may do to others, but for what a teacher is told of it. */
export const presenterSide = {
  kind: 'central',
  settable: 'default',
  object: 'TeamsMeetingPolicy',
  grade: actsAsPresenter(presentersKeepToTheirRole),
  change: presenterChange,
} as const;
