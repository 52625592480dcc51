import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { meetSafety } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const incomingCalls = defineControl({
  id: 'incoming-calls',
  governedBy: 'user',
  scale: ['nobody', 'organisation', 'everyone'],
  text: {
    nl: {
      title: 'Inkomende gesprekken',
      right: '{Who} kunnen buiten de les om worden gebeld door {allows}.',
      gap: '{Who} kunnen buiten de les om worden gebeld door {allows}: meer mensen dan nodig is.',
      why: 'Een gesprek tussen twee mensen ziet geen leraar. Zo kan een leerling worden gepest of door een onbekende worden benaderd.',
    },
    en: {
      title: 'Incoming calls',
      right: '{Who} can be called outside lessons by {allows}.',
      gap: '{Who} can be called outside lessons by {allows}: more people than needed.',
      why: 'No teacher sees a call between two people. In that way a pupil can be bullied, or approached by a stranger.',
    },
  },
  sources: [sources.callingPolicyCmdlet, sources.teamsEducation, sources.meetVideo],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsCallingPolicy',
      grade: hard('TeamsCallingPolicy.AllowPrivateCalling', [
        [false, 'nobody'],
        [true, 'everyone'],
      ]),
      change: {
        section: { nl: 'Belbeleid', en: 'Calling policies' },
        label: { nl: 'Privégesprekken voeren', en: 'Make private calls' },
        to: {
          nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowPrivateCalling $false' },
        },
        remark: {
          nl: 'Dit zet alle bellen in Teams uit, ook zelf bellen. Doe dit alleen in het beleid van leerlingen.',
          en: 'This switches off all calling in Teams, also calling others. Do so in the pupils’ policy only.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.meet_incoming_call_restrictions',
      // The only value that was ever seen in a tenant; the names of the others are not published.
      grade: hard('meet.meet_incoming_call_restrictions.allowedCallers', [['NONE', 'nobody']]),
      change: {
        section: meetSafety,
        label: { nl: 'Beperkingen voor inkomende gesprekken', en: 'Incoming call restrictions' },
        to: { nobody: { nl: 'Gebruikers kunnen geen gesprekken ontvangen', en: 'Users can’t receive calls' } },
      },
    },
  ],
});
