import { defineControl } from './parts/define-control.ts';
import { amongOrganisers, byDefault, hard, strictestOf } from './parts/grade.ts';
import { meetVideo, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

const mayShare = hard('TeamsMeetingPolicy.ScreenSharingMode', [
  ['Disabled', 'nobody'],
  ['SingleApplication', 'everyone'],
  ['EntireScreen', 'everyone'],
]);
/** An attendee cannot share, so whose role is presenter at the start decides as well. */
const hasTheRole = byDefault('TeamsMeetingPolicy.DesignatedPresenterRoleMode', [
  ['OrganizerOnlyUserOverride', 'presenters'],
  ['EveryoneInCompanyUserOverride', 'everyone'],
  ['EveryoneInSameAndFederatedCompanyUserOverride', 'everyone'],
  ['EveryoneUserOverride', 'everyone'],
]);

export const screenSharing = defineControl({
  id: 'screen-sharing',
  governedBy: 'both',
  scale: ['nobody', 'presenters', 'everyone'],
  text: {
    nl: {
      title: 'Scherm delen',
      right: 'Scherm delen is in lessen met {who} bij de start voor {allows}.',
      gap: 'Scherm delen is in lessen met {who} bij de start voor {allows}: dat is ruimer dan nodig.',
      why: 'Wie het scherm deelt, bepaalt wat de hele klas ziet.',
    },
    en: {
      title: 'Sharing the screen',
      right: 'In lessons with {who}, sharing the screen at the start is for {allows}.',
      gap: 'In lessons with {who}, sharing the screen at the start is for {allows}: that is wider than necessary.',
      why: 'Whoever shares the screen decides what the whole class sees.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsPresenters, sources.meetVideo, sources.meetHostManagement, sources.glow],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      grade: strictestOf(mayShare, amongOrganisers(hasTheRole)),
      change: {
        section: teamsMeetings.contentSharing,
        label: { nl: 'Modus voor scherm delen, of Wie kan presenteren', en: 'Screen sharing mode, or Who can present' },
        to: {
          nobody: { nl: 'Scherm delen: Niet ingeschakeld', en: 'Screen sharing: Not enabled', parameters: '-ScreenSharingMode Disabled' },
          presenters: {
            nl: 'Wie kan presenteren: Alleen organisatoren en mede-organisatoren',
            en: 'Who can present: Only organizers and co-organizers',
            parameters: '-DesignatedPresenterRoleMode OrganizerOnlyUserOverride',
          },
        },
        remark: {
          nl: '"Wie kan presenteren" hoort in het beleid van de leraren, want zij organiseren de lessen: wijzig het daar.',
          en: '"Who can present" belongs in the teachers’ policy, because they organise the lessons: change it there.',
        },
      },
      tellTeachers: {
        nl: 'Maak een leerling bij Personen presentator zodra die aan de beurt is, en daarna weer deelnemer.',
        en: 'Under People, make a pupil presenter when it is their turn, and attendee again afterwards.',
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.meet_presenting',
      grade: hard('meet.meet_presenting.enabled', [
        [false, 'nobody'],
        [true, 'everyone'],
      ]),
      change: {
        section: meetVideo,
        label: { nl: 'Presenteren', en: 'Presenting' },
        to: { nobody: { nl: 'uit', en: 'off' } },
        remark: {
          nl: 'Geven leraren leerlingen graag een beurt? Laat presenteren dan aan en geef leraren de instructie voor Hostopties.',
          en: 'Do teachers like to give pupils a turn? Then leave presenting on and give teachers the instruction for Host controls.',
        },
      },
      tellTeachers: {
        nl: 'Zet bij Hostopties (het schildje) "Hun scherm delen" uit: dan delen alleen jij en je medehosts.',
        en: 'In Host controls (the shield), switch "Share their screen" off: then only you and your co-hosts share.',
      },
    },
  ],
});
