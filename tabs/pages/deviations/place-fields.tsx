import { useMemo, type ReactNode } from 'react';
import { platformIds, platformNames, type PlatformId } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { useRead } from '../../api/use-api.ts';
import { populationText } from '../../components/population-text.ts';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../text/use-words.ts';
import { deviationsTexts as texts } from './deviations-texts.ts';
import styles from './deviations.module.css';

/** What a decision is to be about, as far as it was chosen. */
export interface ChosenPlace {
  readonly control: string | null;
  readonly platform: PlatformId | null;
  readonly population: string | null;
  readonly scope: string | null;
}

export const noPlace: ChosenPlace = { control: null, platform: null, population: null, scope: null };

interface PlaceFieldsProps {
  readonly chosen: ChosenPlace;
  readonly onChange: (place: ChosenPlace) => void;
  readonly scope: 'asked' | 'not-asked';
}

/** Which right, on which platform, for whom and where; names are those of the latest audit. */
export function PlaceFields({ chosen, onChange, scope }: PlaceFieldsProps): ReactNode {
  const { say } = useWords();
  const { rights, populations, scopes } = useChoices(chosen);
  return (
    <>
      <SelectField
        label={say(texts.control)}
        value={chosen.control}
        options={rights}
        none={say(texts.choose)}
        onChange={(control) => onChange({ ...chosen, control, scope: null })}
      />
      <div className={styles['pair']}>
        <SelectField
          label={say(texts.platform)}
          value={chosen.platform}
          options={platformIds.map((id) => [id, platformNames[id]])}
          none={say(texts.bothPlatforms)}
          onChange={(platform) => onChange({ ...chosen, platform })}
        />
        <SelectField
          label={say(texts.population)}
          value={chosen.population}
          options={populations}
          none={say(texts.everybody)}
          onChange={(population) => onChange({ ...chosen, population })}
        />
      </div>
      {scope === 'asked' && (
        <TextField
          label={say(texts.scope)}
          hint={say(texts.scopeHint)}
          value={chosen.scope ?? ''}
          maxLength={400}
          choices={scopes}
          onChange={(name) => onChange({ ...chosen, scope: name })}
        />
      )}
    </>
  );
}

type Options = readonly (readonly [value: string, name: string])[];

interface Choices {
  readonly rights: Options;
  readonly populations: Options;
  /** Names, without those that no form takes. */
  readonly scopes: readonly string[];
}

function useChoices({ control, platform }: ChosenPlace): Choices {
  const { say, locale } = useWords();
  const { data: settings } = useRead('getSettings', {});
  const { data: points } = useRead('getPoints', { params: { id: 'latest' } });
  return useMemo(() => {
    const byName = ([, a]: readonly [string, string], [, b]: readonly [string, string]): number => a.localeCompare(b, locale);
    const rights = settings?.choices.controls.map(({ id, title }) => [id, say(title)] as const) ?? [];
    const own = points?.populations.map((one) => [one.id, capitalised(populationText(one, locale))] as const) ?? [];
    const about = points?.points.filter(({ saying }) => {
      const said = points.sayings[saying];
      return said?.control === control && (platform === null || said.platform === platform);
    });
    const names = new Set(about?.map(({ scope }) => points?.scopes[scope]?.name ?? ''));
    return {
      rights: rights.toSorted(byName),
      populations: [...new Map(own)].toSorted(byName),
      scopes: [...names].filter((name) => name !== '' && name.length <= 400).toSorted(),
    };
  }, [settings, points, control, platform, say, locale]);
}
