/** The options of a meeting that its organiser can change, by Graph's names. */
export type MeetingOptions = Readonly<Record<string, unknown>>;

const usual: MeetingOptions = {
  allowAttendeeToEnableCamera: true,
  allowAttendeeToEnableMic: true,
  allowBreakoutRooms: true,
  allowCopyingAndSharingMeetingContent: true,
  allowedLobbyAdmitters: 'organizerAndCoOrganizersAndPresenters',
  allowedPresenters: 'organization',
  allowLiveShare: 'enabled',
  allowMeetingChat: 'enabled',
  allowPowerPointSharing: true,
  allowRecording: true,
  allowTeamworkReactions: true,
  allowTranscription: true,
  allowWhiteboard: true,
  isEntryExitAnnounced: false,
  lobbyBypassSettings: { isDialInBypassEnabled: false, scope: 'organization' },
  recordAutomatically: false,
};

const closed: MeetingOptions = {
  ...usual,
  allowAttendeeToEnableMic: false,
  allowedLobbyAdmitters: 'organizerAndCoOrganizers',
  allowedPresenters: 'organizer',
  allowMeetingChat: 'limited',
  allowRecording: false,
  allowTeamworkReactions: false,
  allowTranscription: false,
  lobbyBypassSettings: { isDialInBypassEnabled: false, scope: 'organizer' },
};

const open: MeetingOptions = {
  ...usual,
  allowedPresenters: 'everyone',
  lobbyBypassSettings: { isDialInBypassEnabled: true, scope: 'everyone' },
  recordAutomatically: true,
};

/** What each lesson was made with, by its key; the rest as the school's policy makes them. */
const madeWith: Readonly<Record<string, MeetingOptions>> = {
  instructie: closed,
  'open-les': open,
  herkansing: { ...usual, lobbyBypassSettings: { isDialInBypassEnabled: true, scope: 'invited' }, allowedPresenters: 'roleIsPresenter' },
  // A word that Microsoft's description of this month does not have: its lists grow.
  gastles: { ...closed, allowedPresenters: 'organizerAndCoOrganizers', allowMeetingChat: 'enabled' },
};

/** Of a channel's meeting less is told: how much is on no page, and that there is less is what our reader has to bear. */
const ofChannels: MeetingOptions = {
  allowedPresenters: 'everyone',
  isEntryExitAnnounced: true,
  lobbyBypassSettings: { isDialInBypassEnabled: false, scope: 'organization' },
  recordAutomatically: false,
};

export function optionsMadeWith(key: string, kind: string): MeetingOptions {
  return kind === 'channel' ? ofChannels : (madeWith[key] ?? usual);
}
