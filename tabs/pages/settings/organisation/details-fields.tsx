import type { ReactNode } from 'react';
import { SelectOrNoneField, TextField } from '../../../components/fields.tsx';
import { locales } from '../../../../src/model/language.ts';
import type { Organisation } from '../../../api/operations.ts';
import { useWords } from '../../../text/use-words.ts';
import { countryNames, localeNames, organisationTexts as texts } from './organisation-texts.ts';
import { timeZones } from './time-zones.ts';
import styles from '../forms.module.css';

interface DetailsFieldsProps {
  readonly organisation: Organisation;
  /** Null for those who may only look. */
  readonly change: ((to: Organisation) => void) | null;
}

export function DetailsFields({ organisation, change }: DetailsFieldsProps): ReactNode {
  if (change === null) return <Details organisation={organisation} />;
  return <Fields organisation={organisation} set={(given) => change({ ...organisation, ...given })} />;
}

const countries = ['NL', 'BE'] as const;

interface FieldsProps {
  readonly organisation: Organisation;
  readonly set: (given: Partial<Organisation>) => void;
}

function Fields({ organisation, set }: FieldsProps): ReactNode {
  const { say } = useWords();
  const { name, country, timezone, language, microsoftTenantId, googleCustomerId } = organisation;
  const given = (text: string): string | null => (text === '' ? null : text);
  return (
    <div className={styles['fields']}>
      <TextField
        label={say(texts.name)}
        required
        problem={name.trim() === '' ? say(texts.needsName) : ''}
        value={name}
        onChange={(to) => set({ name: to })}
      />
      <SelectOrNoneField
        label={say(texts.country)}
        none={say(texts.noCountry)}
        value={country}
        choices={countries.map((one) => ({ value: one, label: say(countryNames[one]) }))}
        onChange={(to) => set({ country: to })}
      />
      <TextField label={say(texts.timezone)} choices={timeZones()} value={timezone} onChange={(to) => set({ timezone: to })} />
      <SelectOrNoneField
        label={say(texts.language)}
        hint={say(texts.languageHint)}
        none={say(texts.noLanguage)}
        value={language}
        choices={locales.map((one) => ({ value: one, label: say(localeNames[one]) }))}
        onChange={(to) => set({ language: to })}
      />
      <TextField
        label={say(texts.microsoft)}
        hint={say(texts.tenantHint)}
        value={microsoftTenantId ?? ''}
        onChange={(to) => set({ microsoftTenantId: given(to) })}
      />
      <TextField
        label={say(texts.google)}
        hint={say(texts.tenantHint)}
        value={googleCustomerId ?? ''}
        onChange={(to) => set({ googleCustomerId: given(to) })}
      />
    </div>
  );
}

function Details({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const { say } = useWords();
  const { name, country, timezone, language, microsoftTenantId, googleCustomerId } = organisation;
  const facts = [
    [texts.name, name],
    [texts.country, country === null ? null : say(countryNames[country])],
    [texts.timezone, timezone],
    [texts.language, say(language === null ? texts.noLanguage : localeNames[language])],
    [texts.microsoft, microsoftTenantId],
    [texts.google, googleCustomerId],
  ] as const;
  return (
    <dl className={styles['facts']}>
      {facts.map(([title, value]) => (
        <div key={title.en}>
          <dt>{say(title)}</dt>
          <dd>{value ?? say(texts.notGiven)}</dd>
        </div>
      ))}
    </dl>
  );
}
