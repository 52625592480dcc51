import type { RegisterForm } from './form-field.ts';

export const action: RegisterForm = {
  title: { nl: 'Acties', en: 'Actions' },
  about: {
    nl: 'Wat iemand zou doen: uit een gesprek of uit de groeiscan. De eigenaar krijgt een herinnering.',
    en: 'What somebody said they would do: from a conversation or from the maturity scan. The owner is reminded.',
  },
  add: { nl: 'Actie toevoegen', en: 'Add an action' },
  isForEverybody: false,
  list: null,
  fields: [
    { kind: 'line', name: 'title', label: { nl: 'Wat', en: 'What' }, required: true },
    { kind: 'words', name: 'note', label: { nl: 'Toelichting', en: 'Explanation' } },
    { kind: 'person', name: 'owner', label: { nl: 'Voor wie', en: 'For whom' } },
    { kind: 'day', name: 'due', label: { nl: 'Uiterlijk', en: 'By' } },
    { kind: 'day', name: 'done', label: { nl: 'Gedaan op', en: 'Done on' } },
    { kind: 'given', name: 'checklist', from: 'list' },
    { kind: 'given', name: 'item', from: 'for' },
    { kind: 'given', name: 'session', from: null },
  ],
};

export const processingAgreement: RegisterForm = {
  title: { nl: 'Verwerkersovereenkomsten', en: 'Processing agreements' },
  about: {
    nl: 'Met welke leveranciers er een overeenkomst over persoonsgegevens is, getekend en in het register.',
    en: 'With which suppliers there is an agreement on personal data, signed and registered.',
  },
  add: { nl: 'Overeenkomst toevoegen', en: 'Add an agreement' },
  isForEverybody: false,
  list: null,
  fields: [
    { kind: 'line', name: 'product', label: { nl: 'Product', en: 'Product' }, required: true },
    { kind: 'line', name: 'supplier', label: { nl: 'Leverancier', en: 'Supplier' }, required: true },
    { kind: 'day', name: 'signed', label: { nl: 'Getekend op', en: 'Signed on' } },
    { kind: 'day', name: 'registered', label: { nl: 'In het register sinds', en: 'Registered since' } },
    { kind: 'day', name: 'review', label: { nl: 'Opnieuw bekijken op', en: 'Review on' } },
    { kind: 'link', name: 'document', label: { nl: 'Link naar het document', en: 'Link to the document' } },
    { kind: 'person', name: 'owner', label: { nl: 'Voor wie', en: 'For whom' } },
  ],
};

export const approvedApp: RegisterForm = {
  title: { nl: 'Apps en leveranciers', en: 'Apps and suppliers' },
  about: {
    nl: 'Waar de school ja tegen zegt. Leraren vragen het in de chat: “mag ik deze app gebruiken?”',
    en: 'What the school says yes to. Teachers ask in the chat: “may I use this app?”',
  },
  add: { nl: 'App toevoegen', en: 'Add an app' },
  isForEverybody: true,
  list: null,
  fields: [
    { kind: 'line', name: 'name', label: { nl: 'App', en: 'App' }, required: true },
    { kind: 'line', name: 'supplier', label: { nl: 'Leverancier', en: 'Supplier' } },
    {
      kind: 'choice',
      name: 'verdict',
      label: { nl: 'Mag het', en: 'May it be used' },
      choices: [
        { value: 'approved', label: { nl: 'goedgekeurd', en: 'approved' } },
        { value: 'ask', label: { nl: 'eerst vragen', en: 'ask first' } },
        { value: 'not-approved', label: { nl: 'niet gebruiken', en: 'not to be used' } },
      ],
    },
    { kind: 'words', name: 'why', label: { nl: 'Waarom', en: 'Why' } },
    {
      kind: 'group',
      name: 'parentAddress',
      label: { nl: 'Aanmelden vraagt een mailadres van een ouder', en: 'Signing in takes a parent’s e-mail address' },
      fields: [
        { kind: 'day', name: 'firstUse', label: { nl: 'Eerste gebruik', en: 'First use' }, required: true },
        { kind: 'day', name: 'informed', label: { nl: 'Ouders geïnformeerd op', en: 'Parents informed on' } },
      ],
    },
    { kind: 'person', name: 'owner', label: { nl: 'Voor wie', en: 'For whom' } },
  ],
};

const counts = [
  ['available', { nl: 'Beschikbaar', en: 'Available' }],
  ['needed', { nl: 'Nodig', en: 'Needed' }],
  ['lent', { nl: 'Uitgeleend', en: 'Lent' }],
] as const;

export const deviceStock: RegisterForm = {
  title: { nl: 'Devices, webcams en digiborden', en: 'Devices, webcams and whiteboards' },
  about: {
    nl: 'Wat er is, wat er nodig is en wat is uitgeleend, van school, bestuur of gemeente.',
    en: 'What there is, what is needed and what has been lent, from the school, the board or the municipality.',
  },
  add: { nl: 'Voorraad toevoegen', en: 'Add stock' },
  isForEverybody: false,
  list: null,
  fields: [
    {
      kind: 'choice',
      name: 'what',
      label: { nl: 'Wat', en: 'What' },
      choices: [
        { value: 'devices', label: { nl: 'devices', en: 'devices' } },
        { value: 'webcams', label: { nl: 'webcams', en: 'webcams' } },
        { value: 'boards', label: { nl: 'digiborden', en: 'interactive whiteboards' } },
      ],
    },
    {
      kind: 'choice',
      name: 'source',
      label: { nl: 'Van', en: 'From' },
      choices: [
        { value: 'school', label: { nl: 'school', en: 'school' } },
        { value: 'board', label: { nl: 'bestuur', en: 'board' } },
        { value: 'municipality', label: { nl: 'gemeente', en: 'municipality' } },
      ],
    },
    ...counts.map(([name, label]) => ({ kind: 'count', name, label, required: true }) as const),
    { kind: 'line', name: 'note', label: { nl: 'Opmerking', en: 'Remark' } },
  ],
};

export const contact: RegisterForm = {
  title: { nl: 'Aanspreekpunten', en: 'Contacts' },
  about: {
    nl: 'Waar klachten en vragen over persoonsgegevens naartoe gaan. Dit komt in de teksten die u doorgeeft.',
    en: 'Where complaints and questions about personal data go. This appears in the texts that you pass on.',
  },
  add: { nl: 'Aanspreekpunt toevoegen', en: 'Add a contact' },
  isForEverybody: true,
  list: null,
  fields: [
    {
      kind: 'choice',
      name: 'for',
      label: { nl: 'Waarvoor', en: 'For what' },
      choices: [
        { value: 'complaints', label: { nl: 'klachten over lessen op afstand', en: 'complaints about remote lessons' } },
        { value: 'privacy', label: { nl: 'vragen over persoonsgegevens (FG)', en: 'questions about personal data (DPO)' } },
      ],
    },
    { kind: 'line', name: 'name', label: { nl: 'Naam', en: 'Name' }, required: true },
    { kind: 'line', name: 'address', label: { nl: 'E-mail, telefoon of pagina', en: 'E-mail, telephone or page' }, required: true },
  ],
};
