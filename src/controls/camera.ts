import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

export const camera = defineControl({
  id: 'camera',
  governedBy: 'meeting',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Camera',
      right: 'De leraar vraagt alleen om de camera als de les dat nodig heeft.',
      gap: 'De camera van leerlingen staat aan zonder dat de les dat nodig heeft.',
      why: 'De camera laat zien hoe een leerling woont. Daarom vraagt de leraar er alleen om als de les dat nodig heeft.',
    },
    en: {
      title: 'Camera',
      right: 'The teacher asks for the camera only when the lesson needs it.',
      gap: 'Pupils’ cameras are on without the lesson needing it.',
      why: 'The camera shows how a pupil lives. So the teacher asks for it only when the lesson needs it.',
    },
  },
  sources: [sources.cameragebruik, sources.autoriteitPersoonsgegevens, sources.teamsOnlineMeeting, sources.meetHostManagement],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: [
          'Geef leraren de instructie hieronder: de leraar beslist per les of de camera nodig is.',
          'Zet AllowIPVideo en IPVideoMode hiervoor niet uit: dan is er in geen enkele les meer beeld.',
          'Met Teams Premium kan een vergadersjabloon het vastzetten.',
        ],
        en: [
          'Give teachers the instruction below: the teacher decides per lesson whether the camera is needed.',
          'Do not switch off AllowIPVideo or IPVideoMode for this: no lesson would have video any more.',
          'With Teams Premium a meeting template can lock it.',
        ],
      },
      tellTeachers: {
        nl: 'Zeg waarvoor je de camera nodig hebt. Zet in Vergaderopties "Camera voor deelnemers toestaan" uit als de les zonder beeld kan.',
        en: 'Say what you need the camera for. In Meeting options, switch "Allow camera for attendees" off when the lesson can do without.',
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: ['Geef leraren de instructie hieronder: de leraar beslist per les of de camera nodig is.'],
        en: ['Give teachers the instruction below: the teacher decides per lesson whether the camera is needed.'],
      },
      tellTeachers: {
        nl: 'Zeg waarvoor je de camera nodig hebt. Zet bij Hostopties "Hun video aanzetten" uit als de les zonder beeld kan.',
        en: 'Say what you need the camera for. In Host controls, switch "Turn on their video" off when the lesson can do without.',
      },
    },
  ],
});
