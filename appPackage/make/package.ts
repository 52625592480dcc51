import process from 'node:process';
import { localeOf } from '../../src/config.ts';
import { AppError, explainError } from '../../src/errors.ts';
import { writeOutputs } from '../../src/files.ts';
import { languageOf } from '../../src/model/language.ts';
import { makePackage } from './make-package.ts';

/** `npm run package`: writes the app package for Teams, `lesklaar.zip` unless another file is named. */
const [path = 'lesklaar.zip'] = process.argv.slice(2);
const language = languageOf(localeOf(process.env));
try {
  await writeOutputs([{ path, content: await makePackage(process.env), option: 'package' }]);
  const todo = {
    nl: 'Laad het in het Teams-beheercentrum: Teams-apps > Apps beheren > Uploaden.',
    en: 'Upload it in the Teams admin centre: Teams apps > Manage apps > Upload.',
  };
  process.stdout.write(`${path}. ${todo[language]}\n`);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  const { says, todo } = explainError(error)[language];
  process.stderr.write(`${says} ${todo}\n`);
  process.exitCode = 2;
}
