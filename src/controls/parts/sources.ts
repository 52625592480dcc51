import type { Source } from './define-control.ts';

/** The day up to which the pages below were followed. */
const readOn = '2026-11-22';

function learn(path: string, title: string): Source {
  return { title: `Microsoft Learn: ${title}`, link: `https://learn.microsoft.com/${path}`, readOn };
}

function cmdlet(name: string): Source {
  return learn(`powershell/module/microsoftteams/${name.toLowerCase()}`, name);
}

function google(path: string, title: string): Source {
  return { title: `Google: ${title}`, link: `https://support.google.com/${path}`, readOn };
}

/** Pages that controls rest on. A control names those in which its own values and sentences were read. */
export const sources = {
  meetingPolicyCmdlet: cmdlet('Set-CsTeamsMeetingPolicy'),
  meetingConfigurationCmdlet: cmdlet('Set-CsTeamsMeetingConfiguration'),
  messagingPolicyCmdlet: cmdlet('Set-CsTeamsMessagingPolicy'),
  callingPolicyCmdlet: cmdlet('Set-CsTeamsCallingPolicy'),
  eventsPolicyCmdlet: cmdlet('Set-CsTeamsEventsPolicy'),
  broadcastPolicyCmdlet: cmdlet('Set-CsTeamsMeetingBroadcastPolicy'),
  teamsRecording: learn('microsoftteams/meeting-recording', 'Teams meeting recording'),
  teamsPresenters: learn('microsoftteams/meeting-who-present-request-control', 'who can present and request control'),
  teamsPresenterReduction: learn('microsoftteams/presenter-role-reduction', 'limit presenter role permissions'),
  teamsLobby: learn('microsoftteams/who-can-bypass-meeting-lobby', 'who can bypass the meeting lobby'),
  teamsTemplates: learn(
    'microsoftteams/meeting-templates-sensitivity-labels-policies',
    'meeting templates, sensitivity labels and policies',
  ),
  teamsEducation: learn(
    'microsoft-365/education/guide/2-baseline/applications/baseline-apps-teams-policies',
    'education deployment guide, Teams policies (28 April 2026)',
  ),
  teamsEducationWizard: learn('microsoftteams/easy-policy-setup-edu', 'education policy wizard'),
  teamsOnlineMeeting: learn('graph/api/onlinemeeting-update', 'update onlineMeeting'),
  meetVideo: google('a/answer/7304109', 'Meet video settings for administrators'),
  meetAccess: google('a/answer/13722774', 'Meet access and safety settings'),
  meetHostManagement: google('meet/answer/10885841', 'host management in Meet'),
  meetRecording: google('meet/answer/9308681', 'record a video meeting'),
  meetEducation: google('a/answer/9822731', 'security and privacy for Meet education editions'),
  meetForTeachers: google('a/answer/9784550', 'Meet best practices for education'),
  meetCalls: google('a/answer/9381403', 'who can create Meet calls in education'),
  cisaTeams: {
    title: 'CISA SCuBA baseline for Microsoft Teams',
    link: 'https://github.com/cisagov/ScubaGear/blob/main/PowerShell/ScubaGear/baselines/teams.md',
    readOn,
  },
  cisaMeet: {
    title: 'CISA SCuBA baseline for Google Meet',
    link: 'https://github.com/cisagov/ScubaGoggles/blob/main/scubagoggles/baselines/meet.md',
    readOn,
  },
  lesopafstand: { title: 'lesopafstand.nl: checklist randvoorwaarden', link: 'https://lesopafstand.nl', readOn },
  cameragebruik: { title: 'lesopafstand.nl: cameragebruik (27 september 2022)', link: 'https://lesopafstand.nl', readOn },
  flexfg: { title: 'FLEXfg: aandachtspunten onderwijs op afstand', link: null, readOn },
  ovsg: { title: 'OVSG: interactief afstandsonderwijs, stappenplan (maart 2025)', link: null, readOn },
  surfCopilot: { title: 'SURF: DPIA Microsoft 365 Copilot (september 2025)', link: 'https://www.surf.nl', readOn },
  autoriteitPersoonsgegevens: {
    title: 'Autoriteit Persoonsgegevens: online (video)bellen in het onderwijs',
    link: 'https://www.autoriteitpersoonsgegevens.nl',
    readOn,
  },
  glow: { title: 'Glow (Scotland): Teams meetings and Google Meet', link: 'https://glowconnect.org.uk', readOn },
} as const satisfies Record<string, Source>;
