import { definePoint, option } from './lesson-point.ts';

export const lobbyDialIn = definePoint({
  id: 'lobby-dial-in',
  scale: ['nobody', 'everyone'],
  // CISA MS.TEAMS.1.5 and Microsoft's wizard for schools.
  whenSilent: 'nobody',
  says: {
    nobody: { nl: 'Wie inbelt, wacht tot jij toelaat.', en: 'People who dial in wait until you admit them.' },
    everyone: { nl: 'Wie inbelt, komt meteen binnen.', en: 'People who dial in enter at once.' },
  },
  sides: {
    teams: option('onlineMeeting.lobbyBypassSettings.isDialInBypassEnabled', [
      [false, 'nobody'],
      [true, 'everyone'],
    ]),
  },
});
