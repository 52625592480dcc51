import { languageOf, locales, type Language, type Locale } from '../model/language.ts';
import type { OpenRoute } from './open-route.ts';
import { startPageStyle } from './start-page-style.ts';

type Mode = 'sandbox' | 'tenant';

/** What runs here, for whoever opens the address in a browser. */
export function startPageRoute(mode: Mode): OpenRoute {
  return {
    method: 'get',
    path: '/',
    operation: 'getStartPage',
    summary: { nl: 'Wat hier draait', en: 'What runs here' },
    body: null,
    answers: { 200: { says: 'A page without scripts.', media: ['text/html; charset=utf-8'] } },
    problems: [],
    handle: async ({ locale, request }) => {
      const wanted = locales.find((one) => one === request.query['lang']) ?? locale;
      return { kind: 'text', type: 'text/html; charset=utf-8', text: startPage(mode, wanted) };
    },
  };
}

interface Words {
  readonly about: string;
  readonly place: Readonly<Record<Mode, string>>;
  readonly tab: string;
  readonly report: string;
  readonly googleChat: string;
  readonly api: string;
  readonly health: string;
  readonly other: { readonly lang: Language; readonly name: string };
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    about: 'Lesklaar kijkt of videolessen in Microsoft Teams en Google Meet veilig zijn ingesteld, en zegt wat er te doen is.',
    place: {
      sandbox: 'Dit is een proefopstelling met een verzonnen school. Niets hier komt van een echte school.',
      tenant: 'Deze dienst hoort bij een school. Wie er werkt, ziet in Lesklaar wat er te doen is.',
    },
    tab: 'Open Lesklaar',
    report: 'Het laatste verslag van de voorbeeldschool, om te lezen en af te drukken',
    googleChat: 'Lesklaar in Google Chat, nagemaakt om te proberen',
    api: 'De API, beschreven in OpenAPI',
    health: 'Of de dienst draait',
    other: { lang: 'en', name: 'English' },
  },
  en: {
    about: 'Lesklaar checks whether video lessons in Microsoft Teams and Google Meet are set up safely, and says what to do.',
    place: {
      sandbox: 'This is a try-out with a pretend school. Nothing here comes from a real school.',
      tenant: 'This service belongs to a school. People who work there see in Lesklaar what there is to do.',
    },
    tab: 'Open Lesklaar',
    report: 'The latest report of the pretend school, to read and print',
    googleChat: 'Lesklaar in Google Chat, imitated to try it',
    api: 'The API, described in OpenAPI',
    health: 'Whether the service is running',
    other: { lang: 'nl', name: 'Nederlands' },
  },
};

/** Only our own words stand in it: nothing from a request or a tenant. */
function startPage(mode: Mode, locale: Locale): string {
  const { about, place, tab, report, googleChat, api, health, other } = words[languageOf(locale)];
  const links = { report, 'google-chat': googleChat };
  const sandboxLinks = Object.entries(links).map(([path, says]) => `<li><a href="/sandbox/${path}?lang=${locale}">${says}</a></li>\n`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lesklaar</title>
<style>${startPageStyle}</style>
</head>
<body>
<main>
<h1>Lesklaar</h1>
<p>${about}</p>
<p class="mode">${place[mode]}</p>
<p><a class="open" href="/tab/?lang=${locale}">${tab}</a></p>
<ul>
${mode === 'sandbox' ? sandboxLinks.join('') : ''}<li><a href="/openapi.json">${api}</a></li>
<li><a href="/healthz">${health}</a></li>
</ul>
<p><a href="/?lang=${other.lang}" hreflang="${other.lang}" lang="${other.lang}">${other.name}</a></p>
</main>
</body>
</html>
`;
}
