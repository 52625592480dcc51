import { calendarErrors } from './errors/calendar-errors.ts';
import { checklistErrors } from './errors/checklist-errors.ts';
import { commandErrors } from './errors/command-errors.ts';
import { dataErrors } from './errors/data-errors.ts';
import { fileErrors } from './errors/file-errors.ts';
import { lessonErrors } from './errors/lesson-errors.ts';
import { reminderErrors } from './errors/reminder-errors.ts';
import { requestErrors } from './errors/request-errors.ts';
import { vendorErrors } from './errors/vendor-errors.ts';
import { localized, type Language, type Localized } from './model/language.ts';

/** Every error that a user can meet. */
export const errorTable = {
  ...fileErrors,
  ...commandErrors,
  ...dataErrors,
  ...requestErrors,
  ...lessonErrors,
  ...checklistErrors,
  ...calendarErrors,
  ...reminderErrors,
  ...vendorErrors,
};

export type ErrorCode = keyof typeof errorTable;

/** What fills an error's placeholders; `meant` is the name that was probably meant, empty when none is near. */
export type ErrorFields = Readonly<Record<string, string | Localized>>;

/** An error that the user can do something about. Its message is the English sentence. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly fields: ErrorFields;

  constructor(code: ErrorCode, fields: ErrorFields, options?: ErrorOptions) {
    super(fill(errorTable[code].says, fields, 'en'), options);
    this.code = code;
    this.fields = fields;
  }
}

/** The error's sentence and what to do, in both languages. */
export function explainError(error: AppError): Localized<{ readonly says: string; readonly todo: string }> {
  const { says, todo } = errorTable[error.code];
  return localized((language) => ({ says: fill(says, error.fields, language), todo: fill(todo, error.fields, language) }));
}

function fill(sentence: Localized, fields: ErrorFields, language: Language): string {
  return sentence[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'suggestion') return suggestionIn(fields, language);
    const field = fields[name];
    return (typeof field === 'object' ? field[language] : field) ?? whole;
  });
}

function suggestionIn({ meant }: ErrorFields, language: Language): string {
  if (typeof meant !== 'string' || meant === '') return '.';
  return language === 'nl' ? `; bedoelt u "${meant}"?` : `; did you mean "${meant}"?`;
}
