import { academie, board, college } from '../board/board.ts';
import { addressOf, personAt } from '../board/person.ts';

export interface LogParameter {
  readonly name: string;
  readonly value: string;
}

/** Something that an administrator did, as long ago as it says. */
export interface LoggedActivity {
  readonly daysAgo: number;
  readonly events: readonly { readonly type: string; readonly name: string; readonly parameters: readonly LogParameter[] }[];
}

interface SettingChange {
  readonly how?: 'CREATE' | 'CHANGE' | 'DELETE';
  readonly application?: string;
  /** The log tells a unit's name only, not its path. */
  readonly unit?: string;
  readonly setting: string;
  readonly before?: string;
  readonly after?: string;
  readonly edition?: string;
  readonly group?: string;
}

const plusEdition = 'education_plus';

/** What administrators changed, the latest first. Google gives half a year of it. */
export const adminLog: readonly LoggedActivity[] = [
  {
    daysAgo: 6,
    // For a pupil who cannot hear well.
    events: [change({ unit: '1A', setting: 'MeetTranscriptSettingsProto meeting_transcript_enabled', after: 'true' })],
  },
  // Off, and on again when parents could not get in.
  {
    daysAgo: 10,
    events: [change({ how: 'CHANGE', setting: 'MeetingAccessSettingsProto allow_joining_before_host', before: 'false', after: 'true' })],
  },
  {
    daysAgo: 12,
    events: [{ type: 'USER_SETTINGS', name: 'CHANGE_PASSWORD', parameters: [{ name: 'USER_EMAIL', value: addressOf(personAt(13)) }] }],
  },
  {
    daysAgo: 31,
    events: [change({ how: 'CHANGE', setting: 'MeetingAccessSettingsProto allow_joining_before_host', before: 'true', after: 'false' })],
  },
  {
    daysAgo: 40,
    events: [change({ how: 'CHANGE', setting: 'RecordingSettingsProto allow_downloads_for_recording', before: 'false', after: 'true' })],
  },
  {
    daysAgo: 64,
    events: ['gemini_education', 'gemini_education_premium'].map((edition) =>
      change({
        application: 'Google Meet GenAI',
        unit: academie.name,
        setting: 'MeetGenAiSmartNotesDocAccessProto default_smart_notes_doc_access',
        after: 'HOSTS_AND_COHOSTS_ONLY',
        edition,
      }),
    ),
  },
  {
    daysAgo: 90,
    events: [change({ unit: college.name, setting: 'SafetyModerationLockProto host_management_enabled', after: 'false' })],
  },
  {
    daysAgo: 91,
    events: [change({ application: 'Gmail', setting: 'ConfidentialModeProto confidential_mode_enabled', after: 'true' })],
  },
  // Three schools have a unit of that name.
  {
    daysAgo: 110,
    events: [change({ unit: 'Leerlingen', setting: 'MeetTranscriptSettingsProto meeting_transcript_enabled', after: 'false' })],
  },
  {
    daysAgo: 120,
    events: [change({ setting: 'MeetTranscriptSettingsProto meeting_transcript_enabled', after: 'true' })],
  },
  // So long ago that the log has forgotten it.
  {
    daysAgo: 200,
    events: [change({ setting: 'RecordingQualitySettingsProto record_at_highest_quality', after: 'true' })],
  },
];

function change({ how = 'CREATE', application = 'Google Meet', unit = board.name, setting, before, after, edition, group }: SettingChange) {
  const named = {
    APPLICATION_NAME: application,
    ORG_UNIT_NAME: unit,
    SETTING_NAME: setting,
    OLD_VALUE: before,
    NEW_VALUE: after,
    APPLICATION_EDITION: edition ?? plusEdition,
    GROUP_EMAIL: group,
  };
  const parameters = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return { type: 'APPLICATION_SETTINGS', name: `${how}_APPLICATION_SETTING`, parameters };
}
