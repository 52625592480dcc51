import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const joinVerification = defineControl({
  id: 'join-verification',
  governedBy: 'organiser',
  scale: ['required', 'not-required'],
  text: {
    nl: {
      title: 'Verificatie bij deelnemen zonder aanmelden',
      right: 'Wie zich niet aanmeldt, komt pas na een verificatiecontrole in lessen van {who}.',
      gap: 'Wie zich niet aanmeldt, komt zonder verificatiecontrole in lessen van {who}.',
      why: 'Zo’n controle houdt robots buiten en maakt het lastiger om onder een verzonnen naam binnen te komen.',
    },
    en: {
      title: 'Verification when joining without signing in',
      right: 'Anyone who does not sign in enters lessons of {who} only after a verification check.',
      gap: 'Anyone who does not sign in enters lessons of {who} without a verification check.',
      why: 'Such a check keeps robots out and makes it harder to come in under an invented name.',
    },
  },
  sources: [sources.meetingPolicyCmdlet],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      // AnonymousUserAuthenticationMethod is not read: its shipped value OneTimePasscode works only with Teams Premium and a further setting
      // (learn.microsoft.com/microsoftteams/anonymous-users-in-meetings), so it proves nothing.
      grade: hard('TeamsMeetingPolicy.CaptchaVerificationForMeetingJoin', [
        ['AnonymousUsersAndUntrustedOrganizations', 'required'],
        ['NotRequired', 'not-required'],
      ]),
      change: {
        section: teamsMeetings.joinAndLobby,
        label: { nl: 'Verificatiecontrole vereisen van', en: 'Require a verification check from' },
        to: {
          required: {
            nl: 'Anonieme gebruikers en personen uit niet-vertrouwde organisaties',
            en: 'Anonymous users and people from untrusted organizations',
            parameters: '-CaptchaVerificationForMeetingJoin AnonymousUsersAndUntrustedOrganizations',
          },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'Google Meet kent geen controle voor wie niet is aangemeld: daar gaat het om wie mag deelnemen.',
        en: 'Google Meet has no check for people who are not signed in: there, what counts is who may join.',
      },
    },
  ],
});
