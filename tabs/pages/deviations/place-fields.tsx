import { useMemo, type ReactNode } from 'react';
import { SelectOrNoneField, TextField, type Choice } from '../../components/fields.tsx';
import { platformIds, platformNames, type PlatformId } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { useRead } from '../../api/use-api.ts';
import { populationText } from '../../components/population-text.ts';
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
      <SelectOrNoneField
        label={say(texts.control)}
        value={chosen.control}
        choices={rights}
        none={say(texts.choose)}
        onChange={(control) => onChange({ ...chosen, control, scope: null })}
      />
      <div className={styles['pair']}>
        <SelectOrNoneField
          label={say(texts.platform)}
          value={chosen.platform}
          choices={platformIds.map((id) => ({ value: id, label: platformNames[id] }))}
          none={say(texts.bothPlatforms)}
          onChange={(platform) => onChange({ ...chosen, platform })}
        />
        <SelectOrNoneField
          label={say(texts.population)}
          value={chosen.population}
          choices={populations}
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

interface Choices {
  readonly rights: readonly Choice[];
  readonly populations: readonly Choice[];
  /** Names, without those that no form takes. */
  readonly scopes: readonly string[];
}

function useChoices({ control, platform }: ChosenPlace): Choices {
  const { say, locale } = useWords();
  const { data: settings } = useRead('getSettings', {});
  const { data: points } = useRead('getPoints', { params: { id: 'latest' } });
  return useMemo(() => {
    const byName = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, locale);
    const rights = settings?.choices.controls.map(({ id, title }) => ({ value: id, label: say(title) })) ?? [];
    const own = points?.populations.map((one) => ({ value: one.id, label: capitalised(populationText(one, locale)) })) ?? [];
    const about = points?.points.filter(({ saying }) => {
      const said = points.sayings[saying];
      return said?.control === control && (platform === null || said.platform === platform);
    });
    const names = new Set(about?.map(({ scope }) => points?.scopes[scope]?.name ?? ''));
    return {
      rights: rights.toSorted(byName),
      populations: [...new Map(own.map((one) => [one.value, one])).values()].toSorted(byName),
      scopes: [...names].filter((name) => name !== '' && name.length <= 400).toSorted(),
    };
  }, [settings, points, control, platform, say, locale]);
}
