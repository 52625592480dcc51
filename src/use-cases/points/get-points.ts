import type { Finding } from '../../model/finding.ts';
import { localized } from '../../model/language.ts';
import type { AuditRecord } from '../../model/record.ts';
import { findingKey } from '../../audit/finding-key.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { populationOf } from './population-of.ts';
import type { Points, Saying } from './points.ts';

/** All findings of one audit in short. @throws AppError not-allowed, not-there. */
export async function getPoints(asking: Asking, auditId: string): Promise<Points> {
  permit(asking, 'finding.read');
  return pointsOf(found(await asking.store.audits.get(auditId)));
}

export function pointsOf({ id, finishedAt, preset, stage, findings, populations }: AuditRecord): Points {
  const sayings = numbering<Saying>();
  const scopes = numbering<Finding['scope']>();
  const named = numbering<Pick<Finding, 'population' | 'platform'>>();
  const points = findings.map((finding) => ({
    key: findingKey(finding),
    saying: sayings.numberOf(sayingOf(finding)),
    scope: scopes.numberOf(finding.scope),
    population: named.numberOf({ population: finding.population, platform: finding.platform }),
    affected: finding.affected,
  }));
  return {
    audit: { id, finishedAt, preset, stage },
    sayings: sayings.all(),
    scopes: scopes.all(),
    populations: named.all().map((name) => populationOf(name, populations)),
    points,
  };
}

function sayingOf({ control, platform, outcome, severity, allows, expected, text, remedy, references }: Finding): Saying {
  const title = localized((language) => text[language].title);
  const because = localized((language) => text[language].because);
  const frameworks = [...new Set(references.map(({ framework }) => framework))];
  return { control, platform, outcome, severity, title, because, allows, expected, settable: remedy.settable, frameworks };
}

/** Gives what is the same the same number, from 0 up. */
function numbering<T>() {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all: (): readonly T[] => all,
    numberOf(thing: T): number {
      const text = JSON.stringify(thing);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      return all.push(thing) - 1;
    },
  };
}
