import { defineControl } from './parts/define-control.ts';
import { teamsMeetings } from './parts/places.ts';
import { presenterAtStart } from './parts/presenter-rights.ts';
import { sources } from './parts/sources.ts';

export const presenting = defineControl({
  id: 'presenting',
  governedBy: 'organiser',
  scale: ['organiser', 'organisation', 'trusted', 'everyone'],
  text: {
    nl: {
      title: 'Presentator zijn',
      right: 'In lessen van {who} is de rol van presentator bij de start voor {allows}.',
      gap: 'In lessen van {who} is de rol van presentator bij de start voor {allows}: leerlingen krijgen zo meer rechten dan nodig.',
      why: 'Een presentator kan mensen toelaten en het scherm delen, en vaak ook anderen dempen of verwijderen.',
    },
    en: {
      title: 'Being a presenter',
      right: 'In lessons of {who}, the presenter role at the start is for {allows}.',
      gap: 'In lessons of {who}, the presenter role at the start is for {allows}: that gives pupils more rights than necessary.',
      why: 'A presenter can admit people and share the screen, and often mute or remove others as well.',
    },
  },
  sources: [sources.teamsPresenters, sources.teamsEducation, sources.teamsEducationWizard, sources.meetHostManagement, sources.glow],
  references: { teams: [{ framework: 'cis-m365', id: '8.5.6' }], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      grade: presenterAtStart,
      change: {
        section: teamsMeetings.contentSharing,
        label: { nl: 'Wie kan presenteren', en: 'Who can present' },
        to: {
          organiser: {
            nl: 'Alleen organisatoren en mede-organisatoren',
            en: 'Only organizers and co-organizers',
            parameters: '-DesignatedPresenterRoleMode OrganizerOnlyUserOverride',
          },
          organisation: {
            nl: 'Personen in mijn organisatie en gasten',
            en: 'People in my org and guests',
            parameters: '-DesignatedPresenterRoleMode EveryoneInCompanyUserOverride',
          },
        },
      },
      tellTeachers: {
        nl: 'Zet vóór de les in Vergaderopties "Wie kan presenteren" op alleen de organisatoren. Maak een leerling na de beurt bij Personen weer deelnemer.',
        en: 'Before the lesson, set "Who can present" in Meeting options to organisers only. After a turn, make a pupil attendee again under People.',
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: [
          'Geef leraren de instructie hieronder: Meet kent geen rol van presentator.',
          'Laat hostbeheer standaard aan staan, want alleen dan werken de hostopties.',
        ],
        en: [
          'Give teachers the instruction below: Meet has no presenter role.',
          'Keep host management on by default: the host controls only work then.',
        ],
      },
      tellTeachers: {
        nl: 'Zet bij Hostopties (het schildje) "Hun scherm delen" uit, en alleen aan zolang een leerling iets laat zien.',
        en: 'In Host controls (the shield), switch "Share their screen" off, and on only while a pupil shows something.',
      },
    },
  ],
});
