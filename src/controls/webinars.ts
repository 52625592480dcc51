import { defineControl } from './parts/define-control.ts';
import { hard, loosestOf, type Grade } from './parts/grade.ts';
import { sources } from './parts/sources.ts';

export const webinars = defineControl({
  id: 'webinars',
  governedBy: 'user',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Webinars en town halls organiseren',
      right: '{Who} kunnen geen webinar of town hall organiseren als dat niet is afgesproken.',
      gap: '{Who} kunnen zelf een webinar of town hall organiseren.',
      why: 'Een webinar of town hall is er voor veel mensen, vaak ook van buiten. De organisator bepaalt wie binnenkomt.',
    },
    en: {
      title: 'Organising webinars and town halls',
      right: '{Who} cannot organise a webinar or town hall unless that was agreed.',
      gap: '{Who} can organise a webinar or town hall themselves.',
      why: 'A webinar or town hall is for many people, often outsiders too. The organiser decides who comes in.',
    },
  },
  sources: [sources.eventsPolicyCmdlet, sources.teamsEducation, sources.meetVideo, sources.meetEducation],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsEventsPolicy',
      grade: loosestOf(mayOrganise('AllowWebinars'), mayOrganise('AllowTownhalls')),
      change: {
        section: { nl: 'Gebeurtenissenbeleid', en: 'Events policies' },
        label: { nl: 'Webinars en Town halls', en: 'Webinars and Town halls' },
        to: { nobody: { nl: 'beide Uit', en: 'both Off', parameters: '-AllowWebinars Disabled -AllowTownhalls Disabled' } },
        remark: {
          nl: 'Zet dit alleen uit in het beleid van leerlingen als leraren wel een webinar of ouderavond organiseren.',
          en: 'Switch this off in the pupils’ policy only, where teachers do organise a webinar or parents’ evening.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open de Beheerdersconsole: Apps > Google Workspace > Google Meet > Meet-video-instellingen > Streamen.',
          'Kies links de organisatie-eenheid van de leerlingen. Een livestream is in Meet wat het dichtst bij een webinar komt.',
          'Zet "Gebruikers toestaan hun vergaderingen te streamen" uit en kies Overschrijven.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings > Stream.',
          'Choose the pupils’ organisational unit on the left. A live stream is what comes closest to a webinar in Meet.',
          'Switch "Let people stream their meetings" off and choose Override.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});

function mayOrganise(property: 'AllowWebinars' | 'AllowTownhalls'): Grade<'nobody' | 'everyone'> {
  return hard(`TeamsEventsPolicy.${property}`, [
    ['Disabled', 'nobody'],
    ['Enabled', 'everyone'],
  ]);
}
