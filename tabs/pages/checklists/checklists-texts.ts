import type { Localized } from '../../../src/model/language.ts';

export const checklistsTexts = {
  title: { nl: 'Checklists', en: 'Checklists' },
  lead: {
    nl: 'Vijf lijsten voor veilige lessen op afstand, en die van uzelf. Wat de controle kan zien, vinkt die zelf af.',
    en: 'Five lists for safe remote lessons, and your own. What the audit can see, it ticks by itself.',
  },
  lists: { nl: 'Lijsten', en: 'Lists' },
  import: { nl: 'Eigen lijst inbrengen', en: 'Import your own list' },
  own: { nl: 'eigen lijst', en: 'own list' },
  mine: { nl: '{count, plural, one {# punt} other {# punten}} voor u', en: '{count, plural, one {# item} other {# items}} for you' },
  usedBySchool: { nl: 'per school', en: 'by school' },
  usedByBoard: { nl: 'voor het hele bestuur', en: 'for the whole board' },
  others: { nl: 'Lijsten voor andere onderwijssoorten', en: 'Lists for other kinds of schools' },
  none: { nl: 'Hier staat nog niets voor u', en: 'There is nothing here for you yet' },
  noneAbout: {
    nl: 'Zodra iemand u een punt toewijst, ziet u het hier.',
    en: 'As soon as somebody assigns an item to you, you see it here.',
  },
  tasks: { nl: 'Wat er te doen is', en: 'What there is to do' },
  onlyMine: { nl: 'Alleen wat voor mij is', en: 'Only what is for me' },
  noTasks: { nl: 'Er staat niets gepland', en: 'Nothing is planned' },
  noTasksAbout: {
    nl: 'Geef een punt een eigenaar of een dag, dan komt het hier en in het weekoverzicht.',
    en: 'Give an item an owner or a day, and it appears here and in the weekly overview.',
  },
  late: { nl: 'over tijd', en: 'overdue' },
  by: { nl: 'uiterlijk {day}', en: 'by {day}' },
  allTasks: { nl: 'Toon alle {count}', en: 'Show all {count}' },
  registers: { nl: 'Registers', en: 'Registers' },
  registersLead: {
    nl: 'Wat de school één keer opschrijft en waar meer punten naar kijken.',
    en: 'What the school writes down once and several items look at.',
  },
} as const satisfies Record<string, Localized>;
