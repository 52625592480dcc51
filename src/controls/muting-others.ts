import { defineControl } from './parts/define-control.ts';
import { hostManagementChange, inChargeOfCall } from './parts/host-management.ts';
import { presenterSide } from './parts/presenter-rights.ts';
import { sources } from './parts/sources.ts';

export const mutingOthers = defineControl({
  id: 'muting-others',
  governedBy: 'organiser',
  scale: ['organiser', 'organisation', 'trusted', 'everyone'],
  text: {
    nl: {
      title: 'Anderen dempen',
      right: 'In lessen van {who} kan {allows} anderen dempen.',
      gap: 'In lessen van {who} kan {allows} anderen dempen: leerlingen dus ook elkaar en de leraar.',
      why: 'Wie anderen kan dempen, kan een klasgenoot of de leraar midden in de les het woord ontnemen.',
    },
    en: {
      title: 'Muting others',
      right: 'In lessons of {who}, {allows} can mute others.',
      gap: 'In lessons of {who}, {allows} can mute others: so pupils can mute each other and the teacher.',
      why: 'Whoever can mute others can silence a classmate or the teacher in the middle of the lesson.',
    },
  },
  sources: [
    sources.teamsPresenterReduction,
    sources.teamsPresenters,
    sources.teamsEducation,
    sources.meetHostManagement,
    sources.lesopafstand,
  ],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.3.1v1' }] },
  teams: [
    {
      ...presenterSide,
      tellTeachers: {
        nl: 'Kijk in Vergaderopties of alleen jij presentator bent. Maak een collega mede-organisator, geen presentator. Zet leerlingen terug naar deelnemer.',
        en: 'Check in Meeting options that only you are a presenter. Make a colleague co-organiser, not presenter. Set pupils back to attendee.',
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.safety_host_management',
      grade: inChargeOfCall,
      change: hostManagementChange,
      tellTeachers: {
        nl: 'Laat hostbeheer aan staan, maak alleen collega’s medehost en beëindig na de les het gesprek voor iedereen.',
        en: 'Keep host management on, make only colleagues co-host, and end the call for everyone after the lesson.',
      },
    },
  ],
});
