import { defineControl } from './parts/define-control.ts';
import { hard, overruledBy } from './parts/grade.ts';
import { meetVideo } from './parts/places.ts';
import { sources } from './parts/sources.ts';

// Where recording is off, there is nothing to download.
const mayRecord = hard('TeamsMeetingPolicy.AllowCloudRecording', [
  [false, 'nobody'],
  [true, 'everyone'],
]);
const channelDownload = hard('TeamsMeetingPolicy.ChannelRecordingDownload', [
  ['Block', 'nobody'],
  ['Allow', 'everyone'],
]);

export const recordingDownload = defineControl({
  id: 'recording-download',
  governedBy: 'organiser',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Opnames downloaden',
      right: 'Van wie opnames van {who} bekijkt, kan {allows} ze ook downloaden.',
      gap: 'Van wie opnames van {who} bekijkt, kan {allows} ze ook downloaden, leerlingen dus ook.',
      why: 'Een gedownloade opname staat op een eigen toestel: daar kan de school die niet meer wissen.',
    },
    en: {
      title: 'Downloading recordings',
      right: 'Of those who watch recordings of {who}, {allows} can also download them.',
      gap: 'Of those who watch recordings of {who}, {allows} can also download them, pupils included.',
      why: 'A downloaded recording is on a private device: the school cannot delete it there any more.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.meetVideo, sources.lesopafstand],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: overruledBy(mayRecord, channelDownload),
      change: {
        label: { nl: 'ChannelRecordingDownload', en: 'ChannelRecordingDownload' },
        to: { nobody: { nl: 'Block (geblokkeerd)', en: 'Block', parameters: '-ChannelRecordingDownload Block' } },
        remark: {
          nl: 'Dit geldt voor nieuwe opnames van vergaderingen in een kanaal: teamleden kunnen ze dan alleen bekijken.',
          en: 'This applies to new recordings of meetings in a channel: team members can then only view them.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'log.RecordingSettingsProto',
      grade: hard('log.RecordingSettingsProto.allow_downloads_for_recording', [
        [false, 'nobody'],
        [true, 'everyone'],
      ]),
      change: {
        section: meetVideo,
        label: { nl: 'Opname', en: 'Recording' },
        to: { nobody: { nl: 'downloaden van opnames: uit', en: 'downloading of recordings: off' } },
      },
    },
  ],
});
