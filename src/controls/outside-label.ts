import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { meetSafety } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const outsideLabel = defineControl({
  id: 'outside-label',
  governedBy: 'organiser',
  scale: ['shown', 'hidden'],
  text: {
    nl: {
      title: 'Label bij deelnemers van buiten',
      right: 'In lessen van {who} is het label bij deelnemers van buiten {allows}.',
      gap: 'In lessen van {who} is het label bij deelnemers van buiten {allows}: een onbekende valt niet op.',
      why: 'Met een label ziet de leraar meteen dat er iemand van buiten in de les is.',
    },
    en: {
      title: 'Label for outside participants',
      right: 'In lessons of {who}, the label for outside participants is {allows}.',
      gap: 'In lessons of {who}, the label for outside participants is {allows}: a stranger does not stand out.',
      why: 'With a label the teacher sees at once that somebody from outside is in the lesson.',
    },
  },
  sources: [sources.meetAccess, sources.cisaMeet],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.4.1v1' }] },
  teams: [
    {
      kind: 'absent',
      because: {
        nl: 'Teams zet bij deelnemers van buiten altijd een label; er valt niets in te stellen.',
        en: 'Teams always labels outside participants; there is nothing to set.',
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.safety_external_participants',
      grade: hard('meet.safety_external_participants.enableExternalLabel', [
        [true, 'shown'],
        [false, 'hidden'],
      ]),
      change: {
        section: meetSafety,
        label: { nl: 'Waarschuwen voor externe deelnemers', en: 'Warn for external participants' },
        to: {
          shown: {
            nl: 'Externe of niet-geïdentificeerde deelnemers aan een vergadering krijgen een label: aan',
            en: 'External or unidentified participants in a meeting are given a label: on',
          },
        },
      },
    },
  ],
});
