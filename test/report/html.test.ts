import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { css, cssDigest } from '../../src/report/html-css.ts';
import { renderHtml } from '../../src/report/html.ts';
import { openingTags } from '../support/html-tags.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { aSchoolRecord } from '../support/school-record.ts';

const page = renderHtml(aSchoolRecord(), 'nl');
const tags = openingTags(page);

function attributes(name: string): readonly string[] {
  return tags.map((tag) => tag.attributes.get(name)).filter((value) => value !== undefined);
}

describe('the page stands alone', () => {
  test('the content policy admits its own style sheet and nothing else', () => {
    const digest = createHash('sha256').update(css).digest('base64');

    expect(cssDigest).toBe(digest);
    expect(page.replaceAll('&#39;', `'`)).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  test('no scripts, no handlers, no styles of single elements, nothing to fetch', () => {
    const names = new Set(tags.map((tag) => tag.name));

    expect(['script', 'img', 'link', 'iframe', 'object', 'form'].filter((name) => names.has(name))).toEqual([]);
    expect(tags.flatMap((tag) => [...tag.attributes.keys()]).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('links lead to a place in the page or to a page that speaks https', () => {
    const ids = new Set(attributes('id'));

    expect(attributes('href').filter((href) => !href.startsWith('https://') && !ids.has(href.slice(1)))).toEqual([]);
  });
});

describe('everyone can read the page', () => {
  test.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl-BE'],
    ['en', 'en'],
  ] as const)('the language of %s is told', (locale, lang) => {
    expect(renderHtml(aRecord(), locale)).toContain(`<html lang="${lang}">`);
  });

  test('one main, one first heading, and no level of headings is skipped', () => {
    const levels = tags.filter((tag) => /^h[1-6]$/.test(tag.name)).map((tag) => Number(tag.name.slice(1)));

    expect(tags.filter((tag) => tag.name === 'main')).toHaveLength(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('ids are unique and every name of a section exists', () => {
    const ids = attributes('id');

    expect(new Set(ids).size).toBe(ids.length);
    expect(attributes('aria-labelledby').filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('heads of tables say what they are head of', () => {
    expect(tags.filter((tag) => tag.name === 'th' && !tag.attributes.has('scope'))).toEqual([]);
  });

  test('colours on their ground reach 4.5 to 1', () => {
    const tints = [...css.matchAll(/--(?:ink|soft|brand|ok|default|instruct|gap|accepted|unknown|high|medium|low): (#[0-9a-f]{3,6})/g)];
    const weak = tints
      .map(([, colour = '']) => colour)
      .filter((colour) => contrast(colour, '#ffffff') < 4.5 || contrast(colour, '#eef1fb') < 4.5);

    expect(tints.length).toBeGreaterThan(10);
    expect(weak).toEqual([]);
  });

  test('the bar of outcomes is told in words', () => {
    expect(page).toContain(
      'aria-label="Verdeling van de uitkomsten: 2 in orde, 1 standaard goed, leraar let op, 1 zelf doen in de les, 4 aandachtspunt, 1 goedgekeurde afwijking, 2 niet te zien, 1 niet van toepassing"',
    );
  });
});

describe('what the page says', () => {
  test('what is right stands before the gaps, then teachers, then what was not seen', () => {
    const order = ['in-order', 'gaps', 'teachers', 'unknown', 'accepted', 'not-applicable', 'notices', 'people', 'sources'];

    expect(attributes('id').filter((id) => order.includes(id))).toEqual(order);
  });

  test.each([
    ['people of a group together', '1.292 leerlingen'],
    ['what was not counted', 'niet geteld'],
    ['an approval that has ended', 'De goedkeuring door de directie liep tot en met 31 oktober 2026 en telt niet meer.'],
    ['where it is right', 'Microsoft Teams, 412 leerlingen (Global).'],
    ['the one thing to do', '<strong>Wat te doen:</strong> Zet “Transcriptie” op “Uit”.'],
    ['who confirmed it', 'Vastgesteld door de ict-coördinator, geldig tot en met 1 februari 2027.'],
    ['why it was not read', 'Er staat een waarde die hier nog niet bekend is. (&quot;EnabledWith&lt;Magic&gt;&quot;)'],
    ['the same steps for other policies', 'Doe hetzelfde voor: <bdi>Global</bdi>'],
    ['what the teacher does meanwhile', 'Tot die tijd, in de les:'],
    ['a remark about a source', 'De tweede bladzijde van het antwoord ontbreekt.'],
    ['a notice', 'De afwijking voor “lobby” past bij geen enkel aandachtspunt en kan weg.'],
  ])('%s', (_what, text) => {
    expect(page).toContain(text);
  });

  test('a school without gaps hears so, and empty parts are left out', () => {
    const html = renderHtml(aRecord({ findings: [aFinding({ outcome: 'ok' })] }), 'nl');

    expect(html).toContain('Er zijn geen aandachtspunten gevonden.');
    expect(html).not.toContain('id="unknown"');
  });

  test('a school that gave no name gets a title without one', () => {
    const html = renderHtml(aRecord({ organisation: { id: 'unnamed', name: '' } }), 'nl');

    expect(html).toContain('<title>Veilige videolessen</title>');
    expect(html).not.toContain('class="organisation"');
  });

  test('a record without findings is still a page', () => {
    expect(openingTags(renderHtml(aRecord({ findings: [], sources: [], populations: [] }), 'en')).length).toBeGreaterThan(20);
  });

  test('in Flanders a teacher is a leerkracht, but a policy keeps its name', () => {
    const html = renderHtml(aSchoolRecord(), 'nl-BE');

    expect(html).toContain('Wat leerkrachten zelf doen');
    expect(html).toContain('<bdi>Leraren</bdi>');
    expect(html).toContain('het beleid “Leraren”');
  });
});

test.each(hostileNames)('a hostile name is only text, wherever it stands: %j', (name) => {
  const [text] = [{ title: name, because: name, why: name }];
  const finding = aFinding({
    scope: { kind: 'policy', id: name, name },
    control: name,
    population: name,
    text: { nl: text, en: text },
    observed: [{ setting: name, value: name, readFrom: name }],
    unread: [{ setting: name, why: 'ambiguous', detail: name }],
    remedy: { settable: 'default', inShort: { nl: name, en: name }, steps: { nl: [name], en: [name] }, command: name, link: name },
    tellTeachers: { nl: name, en: name },
    references: [{ framework: name, id: name }],
    exception: { reason: name, approvedBy: name, until: name, state: 'live' },
    attestation: { by: name, until: name, state: 'expired' },
  });
  const outcomes = ['gap', 'ok', 'default', 'instruct', 'accepted', 'unknown', 'not-applicable'] as const;
  const findings = outcomes.map((outcome) => ({ ...finding, outcome }));

  const html = renderHtml(aRecord({ findings, organisation: { id: name, name }, id: name, preset: name }), 'nl');

  const known = new Set(openingTags(renderHtml(aSchoolRecord(), 'nl')).map((tag) => tag.name));
  expect(openingTags(html).filter((tag) => !known.has(tag.name) || tag.attributes.has('onmouseover'))).toEqual([]);
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
