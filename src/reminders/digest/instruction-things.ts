import type { DigestFacts } from './digest-facts.ts';
import { teachers as allTeachers } from './owners.ts';
import type { Thing } from './thing.ts';
import { thingId } from './thing-id.ts';

/** Instructions that fewer people confirmed than there are teachers, in numbers: who did is told to nobody here. */
export function instructionThings({ instructions, record }: Pick<DigestFacts, 'instructions' | 'record'>): readonly Thing[] {
  const { teachers, instructions: all } = instructions;
  const open = all.filter(({ confirmedBy }) => teachers === null || confirmedBy.length < teachers).length;
  if (open === 0 || record === null) return [];
  return [
    {
      id: thingId('instructions', 'all'),
      about: { kind: 'instructions', open, of: all.length, teachers, seen: record.finishedAt },
      title: { nl: 'Instructies voor in de les', en: 'Instructions for lessons' },
      owner: allTeachers,
      due: null,
      late: false,
      workBy: null,
      school: null,
      deed: 'read',
      page: 'lessons',
    },
  ];
}
