import type { Localized } from '../../model/language.ts';
import { objectOf, known, unknown, type Reading, type SettingName, type Settings, type UnknownReading } from '../../model/reading.ts';
import { refuseOtherTenants } from '../refuse-other-tenants.ts';
import { isConfiguration, objectTypeOf, type ObjectType } from './object-types.ts';
import { nameKey, type PolicyObject } from './policy-object.ts';
import { snapshotExposes } from './snapshot-properties.ts';
import type { TeamsExport } from './teams-export.ts';

/** One policy as all files together tell it. */
export interface MergedPolicy {
  readonly name: string;
  readonly builtIn: boolean;
}

/** The policies of a tenant, put together property by property from every file that was given. */
export class TeamsTenant {
  /** By name of the file, so that the order in which they were given never shows. */
  readonly exports: readonly TeamsExport[];
  readonly #byType = new Map<ObjectType, ReadonlyMap<string, MergedPolicy>>();
  readonly #byName: readonly NamedObjects[];

  /** @throws AppError other-tenant when the files name two tenants, or another one than expected. */
  constructor(exports: readonly TeamsExport[], expectedTenantId: string | null) {
    refuseOtherTenants(exports, expectedTenantId);
    this.exports = exports.toSorted((a, b) => (a.origin < b.origin ? -1 : 1));
    this.#byName = this.exports.map(namedObjects);
  }

  /** Where we read all of them ourselves, what only an older file tells of is no more. */
  policies(type: ObjectType): readonly MergedPolicy[] {
    const merged = [...this.#merged(type).values()];
    const live = this.exports.filter((one) => one.taken === 'live' && isWhole(one, type));
    if (live.length === 0) return merged;
    const standing = new Set(live.flatMap((one) => (one.objects.get(type) ?? []).map(({ key }) => key)));
    return merged.filter(({ name }) => standing.has(nameKey(name)));
  }

  /** The policy of that name, in whatever case; undefined when no file defines it. */
  policy(type: ObjectType, name: string): MergedPolicy | undefined {
    return this.#merged(type).get(nameKey(name));
  }

  #merged(type: ObjectType): ReadonlyMap<string, MergedPolicy> {
    const known = this.#byType.get(type);
    if (known !== undefined) return known;
    const merged = new Map<string, MergedPolicy>();
    for (const { name, builtIn } of this.exports.flatMap((one) => one.objects.get(type) ?? [])) {
      const key = nameKey(name);
      merged.set(key, { name: merged.get(key)?.name ?? name, builtIn: builtIn || (merged.get(key)?.builtIn ?? false) });
    }
    this.#byType.set(type, merged);
    return merged;
  }

  /** What somebody with this policy gets; `policy` null: nobody could tell which one. Configurations of the tenant are answered too. */
  settingsOf(type: ObjectType, policy: string | null): Settings {
    const key = policy === null ? null : nameKey(policy);
    return { read: (setting) => this.#read(setting, type, key) };
  }

  #read(setting: SettingName, ownType: ObjectType, policy: string | null): Reading {
    const type = objectTypeOf(objectOf(setting));
    if (type === undefined) return unknown('not-collected');
    const property = setting.slice(setting.lastIndexOf('.') + 1);
    if (isConfiguration(type)) return this.#readProperty(type, globalKey, property);
    if (type !== ownType) return unknown('not-collected');
    return policy === null ? unknown('not-collected', policyNotKnown) : this.#readProperty(type, policy, property);
  }

  #readProperty(type: ObjectType, policy: string, property: string): Reading {
    const told = outranking(this.#byName.flatMap((one) => valueIn(one, type, policy, property)));
    const [first, ...others] = told;
    if (first === undefined) return this.#whyAbsent(type, property);
    const contradicting = others.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(first.value));
    if (contradicting.length === 0)
      return known(
        first.value,
        told.map(({ origin }) => origin),
      );
    return unknown('ambiguous', [first, ...contradicting].map(({ value, origin }) => `${JSON.stringify(value)} (${origin})`).join(', '));
  }

  /** A file that holds the object whole, and lacks the property, outdoes what other files could never show or were refused. */
  #whyAbsent(type: ObjectType, property: string): UnknownReading {
    const holders = this.exports.filter((one) => one.objects.has(type));
    if (holders.some((one) => one.kind !== 'configuration-snapshot' && isWhole(one, type))) return unknown('not-collected');
    const unread = this.exports.flatMap((one) => one.unread.get(type) ?? []);
    const worst = unread.find(({ why }) => why === 'forbidden') ?? unread[0];
    if (worst !== undefined) return unknown(worst.why, worst.detail ?? undefined);
    return unknown(holders.length > 0 && !snapshotExposes(type, property) ? 'not-exposed' : 'not-collected');
  }
}

const policyNotKnown: Localized = {
  nl: 'welk beleid deze mensen hebben, is niet bekend',
  en: 'which policy these people have is not known',
};

const globalKey = nameKey('Global');

interface Told {
  readonly value: unknown;
  readonly origin: string;
  readonly taken: TeamsExport['taken'];
}

/** What we read ourselves is what holds; a file may be of last year. */
function outranking(told: readonly Told[]): readonly Told[] {
  const live = told.filter(({ taken }) => taken === 'live');
  return live.length > 0 ? live : told;
}

function isWhole({ objects, unread }: TeamsExport, type: ObjectType): boolean {
  return objects.has(type) && !unread.has(type);
}

interface NamedObjects {
  readonly from: TeamsExport;
  readonly objects: ReadonlyMap<ObjectType, ReadonlyMap<string, PolicyObject>>;
}

/** Of two objects with one name in a file the first counts. */
function namedObjects(from: TeamsExport): NamedObjects {
  const byKey = (objects: readonly PolicyObject[]) => new Map(objects.toReversed().map((one) => [one.key, one]));
  return { from, objects: new Map([...from.objects].map(([type, objects]) => [type, byKey(objects)])) };
}

/** Unset values come as null: PowerShell does not say whether that means off or never asked. */
function valueIn({ from, objects }: NamedObjects, type: ObjectType, policy: string, property: string): readonly Told[] {
  const object = objects.get(type)?.get(policy);
  const value = object === undefined || !Object.hasOwn(object.properties, property) ? undefined : object.properties[property];
  return value === undefined || value === null ? [] : [{ value, origin: from.origin, taken: from.taken }];
}
