import type { ReactNode } from 'react';
import { roleNames, stageNames } from '../../../src/model/population.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import type { PopulationDefinition } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import type { Words } from '../../text/words.ts';
import { roleOf } from './mapping.ts';
import { populationsTexts as texts } from './populations-texts.ts';

type Named = Pick<PopulationDefinition, 'role' | 'stage' | 'school'>;

/** `Leerlingen, primair onderwijs, De Linde`. */
export function nameOfPopulation(definition: Named, { say }: Pick<Words, 'say'>): string {
  const { stage, school } = definition;
  const parts = [capitalised(say(roleNames[roleOf(definition)])), stage === null ? '' : say(stageNames[stage]), school ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

/** Role and stage; the school stands above it or beside it. */
export function RoleAndStage({ definition }: { readonly definition: Named }): ReactNode {
  const { say } = useWords();
  const { stage } = definition;
  return (
    <>
      <strong>{capitalised(say(roleNames[roleOf(definition)]))}</strong> · {say(stage === null ? texts.noStage : stageNames[stage])}
    </>
  );
}
