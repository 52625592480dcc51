import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { meetService } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const serviceEnabled = defineControl({
  id: 'service-enabled',
  governedBy: 'tenant',
  scale: ['on', 'off'],
  text: {
    nl: {
      title: 'Platform aan voor deze groep',
      right: 'Dit videoplatform staat voor {who} {allows}.',
      gap: 'Dit videoplatform staat voor {who} {allows}; één van de twee platforms is genoeg.',
      why: 'Les op afstand hoort op een platform van de school; wie er geen heeft, gebruikt al snel een eigen app.',
    },
    en: {
      title: 'Platform on for this group',
      right: 'This video platform is {allows} for {who}.',
      gap: 'This video platform is {allows} for {who}; one of the two platforms is enough.',
      why: 'Remote lessons belong on a platform of the school; people who have none soon use an app of their own.',
    },
  },
  sources: [sources.flexfg, sources.meetForTeachers],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open het Microsoft 365-beheercentrum: Gebruikers > Actieve gebruikers.',
          'Kies iemand uit de groep en kijk bij Licenties en apps of Microsoft Teams is aangevinkt.',
        ],
        en: [
          'Open the Microsoft 365 admin centre: Users > Active users.',
          'Choose somebody from the group and check under Licenses and apps that Microsoft Teams is ticked.',
        ],
      },
      link: 'https://admin.microsoft.com',
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.service_status',
      grade: hard('meet.service_status.serviceState', [
        ['ENABLED', 'on'],
        ['DISABLED', 'off'],
      ]),
      change: {
        section: meetService,
        label: { nl: 'Servicestatus', en: 'Service status' },
        to: { on: { nl: 'Aan', en: 'On' } },
      },
    },
  ],
});
