import { platformNames, type PlatformId } from '../../../src/model/platform.ts';
import { useRead } from '../../api/use-api.ts';
import { populationText } from '../population-text.ts';
import { useWords } from '../../text/use-words.ts';
import { decisionTexts as texts } from './decision-texts.ts';

/** What a decision is about; null: all of them. */
export interface DecisionPlace {
  readonly control: string;
  readonly platform: PlatformId | null;
  readonly population: string | null;
  /** Name or id of a policy, org unit or group. */
  readonly scope?: string | null;
}

export interface DecisionNames {
  /** Of the right. */
  readonly titleOf: (place: Pick<DecisionPlace, 'control'>) => string;
  /** `Microsoft Teams · Leerlingenraad · leerlingen, Linde College`. */
  readonly placeOf: (place: DecisionPlace) => string;
}

/** What rights and populations are called; their ids, until that is known. */
export function useDecisionNames(): DecisionNames {
  const { say, locale } = useWords();
  const settings = useRead('getSettings', {});
  const populations = useRead('getAuditPopulations', { params: { id: 'latest' } });
  const titles = new Map(settings.data?.choices.controls.map(({ id, title }) => [id, title]));
  const named = new Map(populations.data?.populations.map((one) => [one.id, one]));
  return {
    titleOf({ control }) {
      const title = titles.get(control);
      return title === undefined ? control : say(title);
    },
    placeOf({ platform, scope = null, population }) {
      const known = population === null ? undefined : named.get(population);
      const whom = known === undefined ? population : populationText(known, locale);
      const parts = [platform === null ? Object.values(platformNames).join(', ') : platformNames[platform], scope, whom];
      const told = parts.filter((part) => part !== null);
      return [...told, ...(scope === null && population === null ? [say(texts.everybody)] : [])].join(' · ');
    },
  };
}
