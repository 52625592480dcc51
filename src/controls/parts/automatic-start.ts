import type { Change } from './define-control.ts';
import { hard, type Grade } from './grade.ts';

type Switch = 'off' | 'on';

/** One Teams setting for recording and transcribing together. */
export const startsByItself: Grade<Switch> = hard('TeamsMeetingPolicy.AutoRecording', [
  ['Disabled', 'off'],
  ['Enabled', 'on'],
]);

export const automaticStartChange: Change<Switch> = {
  label: { nl: 'AutoRecording', en: 'AutoRecording' },
  to: { off: { nl: 'Disabled (uitgeschakeld)', en: 'Disabled', parameters: '-AutoRecording Disabled' } },
  remark: {
    nl: 'Met Enabled zien organisatoren de optie "Automatisch opnemen en transcriberen"; die doet pas iets als een organisator die kiest.',
    en: 'With Enabled, organisers see the option "Record and transcribe automatically"; it does nothing until an organiser chooses it.',
  },
};
