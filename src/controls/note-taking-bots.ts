import { defineControl } from './parts/define-control.ts';
import { byDefault } from './parts/grade.ts';
import { sources } from './parts/sources.ts';

export const noteTakingBots = defineControl({
  id: 'note-taking-bots',
  governedBy: 'organiser',
  scale: ['limited', 'on'],
  text: {
    nl: {
      title: 'Notitiebots van buiten',
      right: 'In lessen van {who} wacht een herkende notitiebot van buiten tot iemand hem toelaat.',
      gap: 'In lessen van {who} kan een notitiebot van buiten meedoen zonder dat iemand hem apart toelaat.',
      why: 'Een notitiebot legt vast wat leerlingen zeggen en bewaart het bij een bedrijf waarmee de school geen afspraken heeft.',
    },
    en: {
      title: 'Note-taking bots from outside',
      right: 'In lessons of {who}, a recognised note-taking bot from outside waits until somebody admits it.',
      gap: 'In lessons of {who}, a note-taking bot from outside can take part without anybody admitting it separately.',
      why: 'A note-taking bot captures what pupils say and keeps it with a company that the school has no agreement with.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.flexfg],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'default',
      object: 'TeamsMeetingPolicy',
      grade: byDefault('TeamsMeetingPolicy.ExternalBotAccessMode', [
        ['RequireApprovalWhenDetected', 'limited'],
        ['AllowAllBots', 'on'],
      ]),
      change: {
        label: { nl: 'ExternalBotAccessMode', en: 'ExternalBotAccessMode' },
        to: {
          limited: {
            nl: 'RequireApprovalWhenDetected (een herkende bot wacht op goedkeuring)',
            en: 'RequireApprovalWhenDetected (a recognised bot waits for approval)',
            parameters: '-ExternalBotAccessMode RequireApprovalWhenDetected',
          },
        },
      },
      tellTeachers: {
        nl: 'Kijk in de les bij Personen wie er in de wachtruimte staat, en laat geen notitiebot toe. Is er toch een binnen? Kies bij zijn naam Verwijderen.',
        en: 'In the lesson, check under People who is in the lobby, and admit no note-taking bot. Is one inside anyway? Choose Remove at its name.',
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'Google Meet heeft hiervoor geen eigen instelling: een bot vraagt toegang zoals iedere andere gast.',
        en: 'Google Meet has no setting of its own for this: a bot asks to join like any other guest.',
      },
    },
  ],
});
