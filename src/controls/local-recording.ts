import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

const agreeOnIt = {
  nl: [
    'Neem in de gedragscode op dat niemand een les opneemt met een eigen toestel of programma.',
    'Laat leraren de gedragscode met hun leerlingen bespreken en geef hun de instructie hieronder.',
  ],
  en: [
    'State in the code of conduct that nobody records a lesson with a device or program of their own.',
    'Have teachers discuss the code of conduct with their pupils and give them the instruction below.',
  ],
};

export const localRecording = defineControl({
  id: 'local-recording',
  governedBy: 'user',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Zelf opnemen met een ander toestel of programma',
      right: '{Who} weten dat niemand een les opneemt met een eigen toestel of programma.',
      gap: '{Who} kunnen een les opnemen met een eigen toestel of programma.',
      why: 'Wat iemand met een telefoon van het scherm filmt, houdt geen instelling tegen. Een afspraak helpt wel, en ook een gedragscode die u uitlegt.',
    },
    en: {
      title: 'Recording with a device or program of one’s own',
      right: '{Who} know that nobody records a lesson with a device or program of their own.',
      gap: '{Who} can record a lesson with a device or program of their own.',
      why: 'No setting stops somebody from filming the screen with a phone. An agreement does help, and so does a code of conduct that you explain.',
    },
  },
  sources: [sources.lesopafstand, sources.flexfg, sources.ovsg],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'meeting',
      settable: 'never',
      // AllowLocalRecording is not read: Set-CsTeamsMeetingPolicy reserves it for Microsoft’s internal use.
      steps: agreeOnIt,
      tellTeachers: {
        nl: 'Zeg aan het begin dat niemand zelf opneemt. Is een opname afgesproken? Kondig die dan aan en start die zelf met Meer > Opnemen en transcriberen.',
        en: 'Say at the start that nobody makes a recording of their own. If one was agreed, announce it and start it yourself with More > Record and transcribe.',
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'never',
      steps: agreeOnIt,
      tellTeachers: {
        nl: 'Zeg aan het begin dat niemand zelf opneemt. Is een opname afgesproken? Kondig die dan aan en start die zelf met Vergadertools > Opname.',
        en: 'Say at the start that nobody makes a recording of their own. If one was agreed, announce it and start it yourself with Meeting tools > Recording.',
      },
    },
  ],
});
