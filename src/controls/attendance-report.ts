import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const attendanceReport = defineControl({
  id: 'attendance-report',
  governedBy: 'organiser',
  scale: ['off', 'optional', 'required'],
  text: {
    nl: {
      title: 'Aanwezigheidsrapport',
      right: 'In lessen van {who} wordt niet meer over aanwezigheid vastgelegd dan is afgesproken.',
      gap: 'In lessen van {who} kan meer over aanwezigheid worden vastgelegd dan is afgesproken: wie er was, vanaf wanneer en hoe lang.',
      why: 'Weten wie er is, hoort bij de les. Een rapport met minuten per leerling gaat verder: het bewaart persoonsgegevens.',
    },
    en: {
      title: 'Attendance report',
      right: 'In lessons of {who}, no more is recorded about attendance than was agreed.',
      gap: 'In lessons of {who}, more can be recorded about attendance than was agreed: who was there, from when and for how long.',
      why: 'Knowing who is there is part of the lesson. A report with minutes for each pupil goes further: it keeps personal data.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.meetVideo, sources.cameragebruik],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowEngagementReport', [
        ['Disabled', 'off'],
        ['Enabled', 'optional'],
        ['ForceEnabled', 'required'],
      ]),
      change: {
        section: teamsMeetings.scheduling,
        label: { nl: 'Aanwezigheids- en betrokkenheidsrapport', en: 'Attendance and engagement report' },
        to: {
          off: { nl: 'Uit', en: 'Off', parameters: '-AllowEngagementReport Disabled' },
          optional: {
            nl: 'Aan, maar organisatoren kunnen het uitschakelen',
            en: 'On, but organizers can turn it off',
            parameters: '-AllowEngagementReport Enabled',
          },
          required: { nl: 'Aan', en: 'On', parameters: '-AllowEngagementReport ForceEnabled' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: [
          'Geef leraren de instructie hieronder: de organisator kiest per vergadering of Meet een aanwezigheidsrapport maakt.',
          'Wie geen rapport nodig heeft: zet Aanwezigheidsrapporten uit in de Beheerdersconsole, bij Meet-video-instellingen.',
        ],
        en: [
          'Give teachers the instruction below: the organiser chooses per meeting whether Meet makes an attendance report.',
          'For those who need no report: switch Attendance reporting off in the Admin console, under Meet video settings.',
        ],
      },
      tellTeachers: {
        nl: 'Zet bij Hostopties het aanwezigheidsrapport alleen aan als je het nodig hebt. Gooi het weg zodra de aanwezigheid is verwerkt.',
        en: 'In Host controls, switch the attendance report on only if you need it. Delete it once attendance has been dealt with.',
      },
    },
  ],
});
