import type { LessonPointId } from '../../model/lesson.ts';
import type { LessonPoint } from './lesson-point.ts';
import { aiNotes } from './ai-notes.ts';
import { attendanceReport } from './attendance-report.ts';
import { lobbyAdmitting } from './lobby-admitting.ts';
import { lobbyDialIn } from './lobby-dial-in.ts';
import { lobby } from './lobby.ts';
import { meetingChat } from './meeting-chat.ts';
import { mutingOthers } from './muting-others.ts';
import { presenting } from './presenting.ts';
import { reactions } from './reactions.ts';
import { recordingAuto } from './recording-auto.ts';
import { recording } from './recording.ts';
import { transcriptionAuto } from './transcription-auto.ts';
import { transcription } from './transcription.ts';
import { unmutingSelf } from './unmuting-self.ts';

/** What is looked at in each lesson; in the order of the model. */
export const points: Readonly<Record<LessonPointId, LessonPoint>> = {
  'muting-others': mutingOthers,
  presenting,
  lobby,
  'lobby-dial-in': lobbyDialIn,
  'lobby-admitting': lobbyAdmitting,
  'unmuting-self': unmutingSelf,
  recording,
  'recording-auto': recordingAuto,
  transcription,
  'transcription-auto': transcriptionAuto,
  'ai-notes': aiNotes,
  'meeting-chat': meetingChat,
  reactions,
  'attendance-report': attendanceReport,
};
