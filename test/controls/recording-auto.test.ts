import { recordingAuto } from '../../src/controls/recording-auto.ts';
import { automaticStartStories } from './automatic-start-stories.ts';

automaticStartStories(recordingAuto, {
  mayStart: 'TeamsMeetingPolicy.AllowCloudRecording',
  startsInMeet: 'meet.automatic_recording.enabled',
});
