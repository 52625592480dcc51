import type { LessonPointId } from '../../model/lesson.ts';
import type { LessonPoint } from './lesson-point.ts';
import { lobbyAdmitting } from './lobby-admitting.ts';
import { lobbyDialIn } from './lobby-dial-in.ts';
import { lobby } from './lobby.ts';
import { meetingChat } from './meeting-chat.ts';
import { presenting } from './presenting.ts';
import { reactions } from './reactions.ts';
import { recordingAuto } from './recording-auto.ts';
import { recording } from './recording.ts';
import { transcription } from './transcription.ts';
import { unmutingSelf } from './unmuting-self.ts';

/** What is looked at in each lesson; in the order of the model. */
export const points: Readonly<Record<LessonPointId, LessonPoint>> = {
  presenting,
  lobby,
  'lobby-dial-in': lobbyDialIn,
  'lobby-admitting': lobbyAdmitting,
  'unmuting-self': unmutingSelf,
  recording,
  'recording-auto': recordingAuto,
  transcription,
  'meeting-chat': meetingChat,
  reactions,
};
