import type { Change } from './define-control.ts';
import { byDefault, type Grade } from './grade.ts';
import { meetSafety } from './places.ts';

type InCharge = 'organiser' | 'everyone';

/**
 * With host management off anybody inside may take charge of a Meet call; the host can switch it in the meeting, so it is a default:
 * support.google.com/meet/answer/10885841.
 */
export const inChargeOfCall: Grade<InCharge> = byDefault('meet.safety_host_management.enableHostManagement', [
  [true, 'organiser'],
  [false, 'everyone'],
]);

export const hostManagementChange: Change<InCharge> = {
  section: meetSafety,
  label: { nl: 'Hostbeheer', en: 'Host management' },
  to: {
    organiser: {
      nl: 'Videogesprekken starten met hostbeheer ingeschakeld: aan',
      en: 'Start video calls with host management turned on: on',
    },
  },
  // support.google.com/meet/answer/7501121 says so of Education; whether it still holds with host management off is not confirmed anywhere.
  remark: {
    nl: 'Volgens Google mag in Education alleen wie de vergadering maakte, anderen dempen en verwijderen. Of dat ook geldt als hostbeheer uit staat, is niet bevestigd: zet het daarom aan.',
    en: 'According to Google, in Education only whoever created the meeting may mute and remove. Whether that holds with host management off is not confirmed: so switch it on.',
  },
};
