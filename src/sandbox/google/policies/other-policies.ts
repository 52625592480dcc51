import { plus, plusStaff } from '../licences.ts';
import type { SandboxPolicy } from './policy-resource.ts';

/** Services that a tenant has besides, each with a policy of Google's that says whether it is on; a tenant that was seen had 192 settings. */
const services =
  'ad_manager,ads,alerts,appsheet,arts_and_culture,assignments,blogger,bookmarks,books,calendar,campaign_manager,chrome_canvas,chrome_remote_desktop,chrome_web_store,classroom,cloud,cloud_search,colab,cs_first,data_studio,developers,domains,drive_and_docs,earth,enterprise_service_restrictions,experimental_apps,feedburner,fi,gemini_app,gmail,google_alerts,google_classroom_plugins,groups,groups_for_business,keep,local_campaigns,location_history,managed_play,maps,material_gallery,merchant_center,messages,my_business,my_maps,news,notebooklm,partner_dash,pay,photos,pinpoint,play,play_books,play_console,public_data,question_hub,read_along,scholar_profiles,search_ads_360,search_and_assistant,search_console,sites,socratic,takeout,tasks,third_party_app_backups,translate,trips,vault,vids,work_insights,youtube'.split(
    ',',
  );

const on = new Set(['calendar', 'classroom', 'drive_and_docs', 'gmail', 'keep', 'sites', 'tasks', 'assignments', 'vault']);

/** Of products that a filter on Meet and Chat leaves out. */
export const otherPolicies: readonly SandboxPolicy[] = [
  ...services.map(serviceStatus),
  {
    setting: 'classroom.teacher_permissions',
    by: 'ADMIN',
    sortOrder: 201.00048,
    value: { whoCanCreateClasses: 'VERIFIED_TEACHERS_ONLY' },
  },
  { setting: 'calendar.external_invitations', by: 'SYSTEM', sortOrder: 101, value: { warnOnInvite: true } },
  {
    setting: 'gmail.confidential_mode',
    by: 'SYSTEM',
    licences: [plus, plusStaff],
    sortOrder: 101.00217,
    value: { enableConfidentialMode: true },
  },
  { setting: 'security.super_admin_account_recovery', by: 'ADMIN', sortOrder: 201.00048, value: { enableAccountRecovery: false } },
];

function serviceStatus(service: string): SandboxPolicy {
  const serviceState = on.has(service) ? 'ENABLED' : 'DISABLED';
  return { setting: `${service}.service_status`, by: 'SYSTEM', sortOrder: 101, value: { serviceState } };
}
