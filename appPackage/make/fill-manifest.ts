import { AppError } from '../../src/errors.ts';
import { isObject, type JsonObject } from '../../src/platforms/json.ts';

/** What stands in for `${{NAME}}`, which is also how the Microsoft 365 Agents Toolkit writes it. */
export type ManifestValues = Readonly<Record<string, string>>;

const placeholder = /\$\{\{\s*(\w+)\s*\}\}/g;

/** The manifest with every placeholder filled. @throws AppError unusable-for-package that names each that has no value. */
export function fillManifest(template: string, values: ManifestValues): string {
  const names = [...new Set([...template.matchAll(placeholder)].map(([, name = '']) => name))];
  const missing = names.filter((name) => (values[name] ?? '') === '');
  if (missing.length > 0) throw new AppError('unusable-for-package', { problems: missing.map((name) => `- ${name}`).join('\n') });
  // As a part of a JSON text: whatever the value holds, it stays one.
  return template.replaceAll(placeholder, (_whole, name: string) => JSON.stringify(values[name] ?? '').slice(1, -1));
}

/** Without the bot, for an installation that has none: no `bots`, no chat page, nothing that starts with it. */
export function withoutBot(manifest: JsonObject): JsonObject {
  const { bots: _bots, defaultGroupCapability: _capability, ...rest } = manifest;
  const tabs = Array.isArray(rest['staticTabs']) ? rest['staticTabs'] : [];
  const permissions = Array.isArray(rest['permissions']) ? rest['permissions'] : [];
  return {
    ...rest,
    staticTabs: tabs.filter((tab) => !isObject(tab) || tab['entityId'] !== 'conversations'),
    permissions: permissions.filter((permission) => permission !== 'messageTeamMembers'),
  };
}

/** The texts of another language, but for those of parts that the manifest lacks: Teams refuses a text without a place. */
export function textsFor(manifest: JsonObject, texts: JsonObject): JsonObject {
  return 'bots' in manifest ? texts : Object.fromEntries(Object.entries(texts).filter(([place]) => !place.startsWith('bots[')));
}
