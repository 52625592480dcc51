export const firstStepTexts = {
  title: { nl: 'Zo begint u', en: 'How to begin' },
  lead: {
    nl: 'In drie stappen ziet u hoe uw videolessen zijn ingesteld.',
    en: 'In three steps you see how your video lessons are set up.',
  },
  leadForOthers: {
    nl: 'De beheerder of ict-coördinator doet deze stappen. Daarna staat hier hoe uw videolessen zijn ingesteld.',
    en: 'The administrator or ICT coordinator takes these steps. After that you see here how your video lessons are set up.',
  },
  done: { nl: 'gedaan', en: 'done' },
  connect: {
    title: { nl: 'Verbind Teams of Google, of upload een export', en: 'Connect Teams or Google, or upload an export' },
    about: { nl: 'Lesklaar leest alleen instellingen, en verandert niets.', en: 'Lesklaar only reads settings, and changes nothing.' },
    action: { nl: 'Naar Instellingen', en: 'To Settings' },
  },
  populations: {
    title: { nl: 'Bevestig wie leerling is en wie personeel', en: 'Confirm who are pupils and who are staff' },
    about: {
      nl: 'Lesklaar doet een voorstel op basis van de namen van groepen. Zonder dit oordeelt Lesklaar alsof elke instelling voor iedereen geldt.',
      en: 'Lesklaar makes a suggestion based on the names of groups. Without this, Lesklaar judges as if each setting applied to everybody.',
    },
    action: { nl: 'Bekijk het voorstel', en: 'See the suggestion' },
  },
  audit: {
    title: { nl: 'Controleer voor het eerst', en: 'Run the first audit' },
    about: {
      nl: 'Dat duurt een paar minuten. Daarna gebeurt het elke nacht.',
      en: 'It takes a few minutes. After that it happens every night.',
    },
    action: { nl: 'Nu controleren', en: 'Check now' },
  },
} as const;
