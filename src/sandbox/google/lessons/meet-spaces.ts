import { withoutPermission, badArgument, notFound } from '../calls/refusals.ts';
import { textOf, type Call, type Route } from '../calls/route.ts';
import type { GoogleTenant } from '../google-tenant.ts';
import { personCalled } from '../people.ts';
import { meetReadScopes, meetSettingScopes } from '../sign-in/scopes.ts';
import { callNamed, type MeetCall } from './meeting-code.ts';
import { changedConfig, configMadeWith, type SpaceConfig } from './space-config.ts';

const configShape =
  'accessType,artifactConfig(recordingConfig(autoRecordingGeneration),smartNotesConfig(autoSmartNotesGeneration),transcriptionConfig(autoTranscriptionGeneration)),attendanceReportGenerationType,entryPointAccess,moderation,moderationRestrictions(chatRestriction,defaultJoinAsViewerType,presentRestriction,reactionRestriction)';
const shape = `activeConference(conferenceRecord),config(${configShape}),gatewaySipAccess(*),meetingCode,meetingUri,name,phoneAccess(*)`;
const names = { name: 'spaces/{spacesId}' };
const name = { location: 'path', type: 'string', required: true, pattern: '^spaces/[^/]+$' } as const;

/** `spaces.get` and `spaces.patch` of Meet: developers.google.com/workspace/meet/api/guides/meeting-spaces-overview. What is changed stays so while the sandbox lives. */
export function meetSpaces(tenant: GoogleTenant): readonly Route[] {
  const changed = new Map<string, SpaceConfig>();
  const common = { path: 'v2/spaces/{spacesId}', names, shape } as const;
  return [
    {
      ...common,
      id: 'meet.spaces.get',
      parameters: { name },
      scopes: meetReadScopes,
      reply: (call) => {
        const found = callIn(call);
        return spaceOf(found, isOwner(found, call, tenant) ? configOf(found, changed) : null);
      },
    },
    {
      ...common,
      id: 'meet.spaces.patch',
      method: 'PATCH',
      parameters: { name, updateMask: { location: 'query', type: 'string' } },
      scopes: meetSettingScopes,
      reply: (call) => {
        const found = callIn(call);
        if (!isOwner(found, call, tenant)) throw withoutPermission();
        const mask = (textOf(call, 'updateMask') ?? '').split(',').filter((path) => path !== '');
        if (mask.length === 0) throw badArgument('The sandbox wants an update mask: without one, all that is given would be set.');
        const config = changedConfig(configOf(found, changed), call.body, mask);
        changed.set(found.code, config);
        return spaceOf(found, config);
      },
    },
  ];
}

function callIn(call: Call): MeetCall {
  const found = callNamed((textOf(call, 'name') ?? '').slice('spaces/'.length));
  if (found === null || call.subject === null) throw notFound('space');
  return found;
}

/** Only the owner sees how a call is set. */
function isOwner({ owner }: MeetCall, { subject }: Call, { world }: GoogleTenant): boolean {
  return subject !== null && personCalled(subject, world.people)?.number === owner;
}

function configOf({ code, row }: MeetCall, changed: ReadonlyMap<string, SpaceConfig>): SpaceConfig {
  return changed.get(code) ?? configMadeWith(row.key);
}

function spaceOf({ code, id }: MeetCall, config: SpaceConfig | null): object {
  const space = { name: `spaces/${id}`, meetingUri: `https://meet.google.com/${code}`, meetingCode: code };
  return config === null ? space : { ...space, config };
}
