import type { Control } from './parts/define-control.ts';
import { aiNotes } from './ai-notes.ts';
import { anonymousJoining } from './anonymous-joining.ts';
import { anonymousStarting } from './anonymous-starting.ts';
import { attendanceReport } from './attendance-report.ts';
import { backgroundEffects } from './background-effects.ts';
import { biometricEnrolment } from './biometric-enrolment.ts';
import { breakoutRooms } from './breakout-rooms.ts';
import { camera } from './camera.ts';
import { creatingMeetings } from './creating-meetings.ts';
import { dialIn } from './dial-in.ts';
import { givingControl } from './giving-control.ts';
import { givingOutsideControl } from './giving-outside-control.ts';
import { incomingCalls } from './incoming-calls.ts';
import { joinVerification } from './join-verification.ts';
import { joiningOutsideMeetings } from './joining-outside-meetings.ts';
import { liveCaptions } from './live-captions.ts';
import { liveStreaming } from './live-streaming.ts';
import { lobbyAdmitting } from './lobby-admitting.ts';
import { lobbyDialIn } from './lobby-dial-in.ts';
import { lobby } from './lobby.ts';
import { localRecording } from './local-recording.ts';
import { meetingApps } from './meeting-apps.ts';
import { meetingChat } from './meeting-chat.ts';
import { mutingOthers } from './muting-others.ts';
import { noteTakingBots } from './note-taking-bots.ts';
import { outsideChat } from './outside-chat.ts';
import { outsideLabel } from './outside-label.ts';
import { presenting } from './presenting.ts';
import { privateChat } from './private-chat.ts';
import { reactions } from './reactions.ts';
import { recordingAccess } from './recording-access.ts';
import { recordingAuto } from './recording-auto.ts';
import { recordingConsent } from './recording-consent.ts';
import { recordingDownload } from './recording-download.ts';
import { recordingExpiry } from './recording-expiry.ts';
import { recordingLiveEvents } from './recording-live-events.ts';
import { recordingSharing } from './recording-sharing.ts';
import { recordingStorage } from './recording-storage.ts';
import { recording } from './recording.ts';
import { removingOthers } from './removing-others.ts';
import { renaming } from './renaming.ts';
import { screenSharingMode } from './screen-sharing-mode.ts';
import { screenSharing } from './screen-sharing.ts';
import { serviceEnabled } from './service-enabled.ts';
import { transcriptionAuto } from './transcription-auto.ts';
import { transcription } from './transcription.ts';
import { unmutingSelf } from './unmuting-self.ts';
import { webinars } from './webinars.ts';

/** The registry: one line a control, in the order of the file names. */
const registry = [
  aiNotes,
  anonymousJoining,
  anonymousStarting,
  attendanceReport,
  backgroundEffects,
  biometricEnrolment,
  breakoutRooms,
  camera,
  creatingMeetings,
  dialIn,
  givingControl,
  givingOutsideControl,
  incomingCalls,
  joinVerification,
  joiningOutsideMeetings,
  liveCaptions,
  liveStreaming,
  lobbyAdmitting,
  lobbyDialIn,
  lobby,
  localRecording,
  meetingApps,
  meetingChat,
  mutingOthers,
  noteTakingBots,
  outsideChat,
  outsideLabel,
  presenting,
  privateChat,
  reactions,
  recordingAccess,
  recordingAuto,
  recordingConsent,
  recordingDownload,
  recordingExpiry,
  recordingLiveEvents,
  recordingSharing,
  recordingStorage,
  recording,
  removingOthers,
  renaming,
  screenSharingMode,
  screenSharing,
  serviceEnabled,
  transcriptionAuto,
  transcription,
  unmutingSelf,
  webinars,
] as const;

export type ControlId = (typeof registry)[number]['id'];

export const controls: readonly Control<ControlId>[] = registry;

export const controlIds: readonly ControlId[] = controls.map((control) => control.id);

/** The control of that name; undefined when there is none. */
export function controlById(id: string): Control<ControlId> | undefined {
  return controls.find((control) => control.id === id);
}
