import { transcriptionAuto } from '../../src/controls/transcription-auto.ts';
import { automaticStartStories } from './automatic-start-stories.ts';

automaticStartStories(transcriptionAuto, {
  mayStart: 'TeamsMeetingPolicy.AllowTranscription',
  startsInMeet: 'meet.automatic_transcription.enabled',
});
