import { languageOf, type Locale } from '../model/language.ts';

const words = {
  nl: {
    title: 'Het tabblad is nog niet gebouwd',
    about:
      'De dienst draait, maar de pagina’s van Lesklaar zijn hier niet gebouwd: Vite ontbreekt, of het bouwen mislukte. Het logboek van de dienst zegt wat er misging.',
    todo: 'Voer in de map van Lesklaar <code>npm ci</code> uit, met de pakketten voor ontwikkeling erbij, en start de dienst opnieuw.',
  },
  en: {
    title: 'The tab has not been built yet',
    about:
      'The service runs, but the pages of Lesklaar were not built here: Vite is missing, or building failed. The service’s log says what went wrong.',
    todo: 'Run <code>npm ci</code> in Lesklaar’s folder, with the packages for development, and start the service again.',
  },
} as const;

/** For whoever opens the tab where it was not built. */
export function noTabPage(locale: Locale): string {
  const { title, about, todo } = words[languageOf(locale)];
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lesklaar</title></head>
<body><main><h1>${title}</h1><p>${about}</p><p>${todo}</p></main></body>
</html>
`;
}
