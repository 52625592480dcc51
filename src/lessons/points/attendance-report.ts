import { definePoint, option } from './lesson-point.ts';

export const attendanceReport = definePoint({
  id: 'attendance-report',
  scale: ['off', 'optional'],
  // Schools have to know who is there; whether they need a report of minutes for it, the teacher knows.
  whenSilent: 'optional',
  says: {
    off: { nl: 'Meet maakt geen aanwezigheidsrapport.', en: 'Meet makes no attendance report.' },
    optional: {
      nl: 'Meet maakt na de les een aanwezigheidsrapport. Gooi het weg zodra de aanwezigheid is verwerkt.',
      en: 'Meet makes an attendance report after the lesson. Delete it once attendance has been dealt with.',
    },
  },
  sides: {
    meet: option('space.config.attendanceReportGenerationType', [
      ['DO_NOT_GENERATE', 'off'],
      ['GENERATE_REPORT', 'optional'],
    ]),
  },
});
