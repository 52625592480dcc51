import * as z from 'zod';
import { writtenDay } from '../report/written-day.ts';
import { day, line, words } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const count = z.int().min(0).max(1_000_000);

const shape = z.strictObject({
  about: z.enum(['students', 'teachers']),
  group: line.describe('A class, course or team; never a person.'),
  asked: day,
  answered: count.describe('How many answered. Only counts are kept.'),
  withEquipment: count,
  withConnection: count,
  withSkills: count,
  plan: words.nullable().default(null).describe('What is done for those who lack something.'),
});

/** No more have something than answered. */
const content = shape.check(({ value, issues }) => {
  for (const key of ['withEquipment', 'withConnection', 'withSkills'] as const)
    if (value[key] > value.answered)
      issues.push({ code: 'too_big', origin: 'number', maximum: value.answered, inclusive: true, path: [key], input: value[key] });
});

/** Whether people have the equipment, the connection and the skills: counts, never who. */
export const survey = defineRegister({
  id: 'survey',
  title: { nl: 'Beginsituatie: materiaal en vaardigheden', en: 'Starting situation: equipment and skills' },
  lasts: 'year',
  kept: 'by-staff',
  readBy: 'staff',
  content,
  titleOf: ({ group, asked }) => {
    const day = writtenDay(asked);
    return { nl: `“${group}”, ${day.nl}`, en: `“${group}”, ${day.en}` };
  },
  days: ({ asked, answered }) => [
    {
      place: 'asked',
      name: { nl: '“Gevraagd op”', en: '“Asked on”' },
      day: asked,
      is: answered > 0 ? 'done' : 'plan',
      within: 'school-year',
    },
  ],
  remarks: ({ answered, withEquipment, withConnection, withSkills, plan }) => {
    const lacking = answered - Math.min(answered, withEquipment, withConnection, withSkills);
    if (lacking <= 0)
      return [{ state: 'ok', text: { nl: 'Iedereen die antwoordde, kan meedoen.', en: 'Everybody who answered can take part.' } }];
    if (plan !== null)
      return [
        {
          state: 'information',
          text: { nl: `Voor ${lacking} van ${answered} is er een plan.`, en: `There is a plan for ${lacking} of ${answered}.` },
        },
      ];
    const text = {
      nl: `Nog niet goed meedoen kunnen ten minste ${lacking} van de ${answered}. Spreek af wat de school doet.`,
      en: `At least ${lacking} of ${answered} cannot take part well yet: agree what the school does.`,
    };
    return [{ state: 'attention', text }];
  },
  proves: ({ audience }, surveys) => surveys.some(({ about }) => about === audience),
});
