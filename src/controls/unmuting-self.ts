import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

export const unmutingSelf = defineControl({
  id: 'unmuting-self',
  governedBy: 'meeting',
  scale: ['organiser', 'everyone'],
  text: {
    nl: {
      title: 'Eigen microfoon aanzetten',
      right: 'De leraar bepaalt per les of leerlingen zelf hun microfoon aanzetten.',
      gap: 'Leerlingen kunnen hun microfoon aanzetten zonder dat de leraar dat heeft bepaald.',
      why: 'Als iedereen door elkaar praat, wordt een les op afstand onrustig. De leraar kiest daarom wie aan het woord is.',
    },
    en: {
      title: 'Switching one’s own microphone on',
      right: 'The teacher decides per lesson whether pupils unmute themselves.',
      gap: 'Pupils can unmute themselves although the teacher has not decided that.',
      why: 'When everyone talks at once, a remote lesson becomes restless. So the teacher chooses who speaks.',
    },
  },
  sources: [sources.teamsOnlineMeeting, sources.teamsTemplates, sources.meetHostManagement],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: [
          'Geef leraren de instructie hieronder: Teams heeft hiervoor geen centrale instelling.',
          'Met Teams Premium kan een vergadersjabloon het vastzetten.',
        ],
        en: [
          'Give teachers the instruction below: Teams has no central setting for this.',
          'With Teams Premium a meeting template can lock it.',
        ],
      },
      tellTeachers: {
        nl: 'Zet in Vergaderopties "Deelnemers toestaan het dempen op te heffen" uit als de klas stil moet zijn, en weer aan voor het gesprek.',
        en: 'In Meeting options, switch "Allow mic for attendees" off when the class should be quiet, and on again for conversation.',
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: ['Geef leraren de instructie hieronder: Meet heeft hiervoor geen centrale instelling.'],
        en: ['Give teachers the instruction below: Meet has no central setting for this.'],
      },
      tellTeachers: {
        nl: 'Zet bij Hostopties "Hun microfoon aanzetten" uit als de klas stil moet zijn, en weer aan voor het gesprek.',
        en: 'In Host controls, switch "Turn on their microphone" off when the class should be quiet, and on again for conversation.',
      },
    },
  ],
});
