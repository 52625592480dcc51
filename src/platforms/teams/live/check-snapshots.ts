import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { tellsOfRefusal } from '../snapshot-errors.ts';
import { makeRoom, noRoomForSnapshots } from '../unread-objects.ts';
import { whyNot } from './check-words.ts';
import type { BatchAnswer } from './graph-batch.ts';
import type { SnapshotTaken } from './snapshot-part.ts';

/** Microsoft's own app that reads Teams for a snapshot: learn.microsoft.com/graph/utcm-authentication-setup. */
export const snapshotPrincipal = {
  name: 'Unified Tenant Configuration Management',
  appId: '03b07b79-c5bc-4b5e-9bfa-13acf4a99998',
} as const;

/** Of Entra, for that app: what is enough, and what to try where it is not. */
export const snapshotRoles = { least: 'Teams Reader', more: 'Global Reader' } as const;

/** Asks whether the principal is there; only who may read applications gets an answer. */
export const principalPath = `/servicePrincipals(appId='${snapshotPrincipal.appId}')?$select=id`;

/** What the trial snapshot is of: every tenant has exactly one. */
export const trialType = 'microsoft.teams.meetingconfiguration';

/** Whether the principal is there and may read Teams, from asking after it and from a trial snapshot. */
export function checkSnapshots(principal: BatchAnswer, trial: SnapshotTaken | CallFailure): readonly Check[] {
  const didRead = !(trial instanceof CallFailure) && trial.resources.length > 0;
  return [
    {
      ...about,
      id: 'microsoft-snapshot-principal',
      title: titles.principal,
      permission: snapshotPrincipal.name,
      ...principalResult(principal, trial, didRead),
    },
    {
      ...about,
      id: 'microsoft-snapshot-role',
      title: titles.role,
      permission: snapshotRoles.least,
      ...roleResult(principal, trial, didRead),
    },
  ];
}

/** The same, where it cannot be tried. */
export function snapshotsUntried(found: Localized): readonly Check[] {
  const result = { outcome: 'unsure', found, mend: null } as const;
  return [
    { ...about, id: 'microsoft-snapshot-principal', title: titles.principal, permission: snapshotPrincipal.name, ...result },
    { ...about, id: 'microsoft-snapshot-role', title: titles.role, permission: snapshotRoles.least, ...result },
  ];
}

const about = { platform: 'teams', need: 'required' } as const;

type Result = Pick<Check, 'outcome' | 'found' | 'mend'>;

function principalResult(principal: BatchAnswer, trial: SnapshotTaken | CallFailure, didRead: boolean): Result {
  if (didRead || !(principal instanceof CallFailure)) return { outcome: 'ok', found: words.isThere, mend: null };
  if (principal.kind === 'not-found') return { outcome: 'missing', found: words.isNotThere, mend: createIt };
  if (trial instanceof CallFailure) return { outcome: 'unsure', found: whyNot(trial), mend: null };
  return { outcome: 'unsure', found: words.mayBeThere, mend: createIt };
}

function roleResult(principal: BatchAnswer, trial: SnapshotTaken | CallFailure, didRead: boolean): Result {
  if (didRead) return { outcome: 'ok', found: words.didRead, mend: null };
  if (trial instanceof CallFailure) {
    const isFull = trial.code === noRoomForSnapshots;
    return isFull ? { outcome: 'missing', found: words.isFull, mend: makeRoom } : { outcome: 'unsure', found: whyNot(trial), mend: null };
  }
  if (principal instanceof CallFailure && principal.kind === 'not-found')
    return { outcome: 'missing', found: words.isNotThere, mend: giveRole };
  const said = trial.errorDetails.join(' ');
  const found = { nl: `${words.didNot.nl} ${said}`.trimEnd(), en: `${words.didNot.en} ${said}`.trimEnd() };
  return { outcome: trial.errorDetails.some(tellsOfRefusal) ? 'missing' : 'unsure', found, mend: giveRole };
}

const titles: Readonly<Record<'principal' | 'role', Localized>> = {
  principal: { nl: 'De app van Microsoft die momentopnamen maakt', en: 'Microsoft’s app that takes snapshots' },
  role: { nl: 'De rol waarmee die app Teams leest', en: 'The role with which that app reads Teams' },
};

const words = {
  isThere: { nl: 'De app staat in de tenant.', en: 'It is in the tenant.' },
  isNotThere: { nl: 'De app staat niet in de tenant.', en: 'It is not in the tenant.' },
  mayBeThere: {
    nl: 'De proefmomentopname las niets, en Lesklaar mag niet zien of deze app in de tenant staat.',
    en: 'The trial snapshot read nothing, and Lesklaar may not see whether this app is in the tenant.',
  },
  didRead: { nl: 'Een proefmomentopname las de instellingen van Teams.', en: 'A trial snapshot read the settings of Teams.' },
  isFull: { nl: 'Er is geen plaats voor een proefmomentopname.', en: 'There is no room for a trial snapshot.' },
  didNot: { nl: 'Een proefmomentopname las niets.', en: 'A trial snapshot read nothing.' },
} as const satisfies Readonly<Record<string, Localized>>;

const createIt: Localized = {
  nl: `Maak die aan met Microsoft Graph PowerShell: Connect-MgGraph -Scopes Application.ReadWrite.All; New-MgServicePrincipal -AppId ${snapshotPrincipal.appId}`,
  en: `Create it with Microsoft Graph PowerShell: Connect-MgGraph -Scopes Application.ReadWrite.All; New-MgServicePrincipal -AppId ${snapshotPrincipal.appId}`,
};

const giveRole: Localized = {
  nl: `Geef in Entra (Rollen en beheerders) de rol ${snapshotRoles.least} aan “${snapshotPrincipal.name}”; helpt dat niet, dan ${snapshotRoles.more}.`,
  en: `In Entra (Roles & admins), give the role ${snapshotRoles.least} to “${snapshotPrincipal.name}”; if that does not help, ${snapshotRoles.more}.`,
};
