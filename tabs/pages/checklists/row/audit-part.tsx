import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../../src/model/platform.ts';
import type { ChecklistRow } from '../../../api/operations.ts';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import { useWords } from '../../../text/use-words.ts';
import { evidenceTexts as texts } from './evidence-texts.ts';
import { gapAt, gapsOf } from './gaps-of.ts';
import styles from './panel.module.css';

type Audit = NonNullable<ChecklistRow['audit']>;
type Setting = Audit['settings'][number];
type Beside = NonNullable<ChecklistRow['beside']>;

/** What the audit says of the settings that a row is about; those that need work lead to where they are mended. */
export function AuditPart({ audit }: { readonly audit: Audit }): ReactNode {
  const { say, fill, moment } = useWords();
  const id = useId();
  const failing = audit.settings.filter(({ outcome }) => outcome === 'gap' || outcome === 'not-agreed');
  const others = audit.settings.filter((setting) => !failing.includes(setting));
  return (
    <section className={styles['box']} aria-labelledby={id}>
      <h3 id={id}>{say(texts.audit)}</h3>
      <p>{say(audit.state === 'proven' ? texts.proven : audit.state === 'failing' ? texts.failingAbout : texts.unknown)}</p>
      {failing.length > 0 && <Settings settings={failing} />}
      {others.length > 0 && (
        <details className={styles['fold']}>
          <summary>{fill(texts.others, { count: others.length })}</summary>
          <Settings settings={others} />
        </details>
      )}
      <p className={styles['soft']}>{fill(texts.readAt, { moment: moment(audit.at) })}</p>
    </section>
  );
}

function Settings({ settings }: { readonly settings: readonly Setting[] }): ReactNode {
  const { say } = useWords();
  return (
    <ul className={styles['settings']}>
      {settings.map((setting) => {
        const [first] = setting.findings;
        return (
          <li key={setting.setting}>
            <strong>{say(setting.title)}</strong>
            <SettingOutcome outcome={setting.outcome} />
            {setting.outcome === 'gap' ? (
              <Gaps setting={setting} />
            ) : (
              first !== undefined && (
                <span className={styles['why']}>
                  {platformNames[first.platform]}: {say(first.because, [first.scope])}
                </span>
              )
            )}
          </li>
        );
      })}
    </ul>
  );
}

const shownGaps = 3;

/** Each place where a setting is a point of attention, leading to its own page. */
function Gaps({ setting }: { readonly setting: Setting }): ReactNode {
  const { say, fill } = useWords();
  const gaps = [...new Map(setting.findings.map((finding) => [finding.key, finding])).values()];
  // The same is said of several groups of people: that is told once.
  const told = [...new Map(gaps.toReversed().map((gap) => [`${gap.platform} ${gap.scope} ${gap.because.nl}`, gap])).values()].toReversed();
  const title = say(setting.title);
  return (
    <>
      {told.slice(0, shownGaps).map(({ key, platform, scope, because }) => {
        const place = `${platformNames[platform]}, “${scope}”`;
        const link = gaps.length === 1 ? say(texts.see) : place;
        return (
          <span key={key} className={styles['why']}>
            {gaps.length === 1 && `${platformNames[platform]}: `}
            {say(because, [scope])}{' '}
            <Link href={gapAt(key)} aria-label={fill(texts.seeOf, { title: gaps.length === 1 ? title : `${title}, ${place}` })}>
              {link}
            </Link>
          </span>
        );
      })}
      {gaps.length > Math.min(told.length, shownGaps) && (
        <span className={styles['why']}>
          <Link href={gapsOf(setting.control)}>{fill(texts.seeAll, { count: gaps.length, title })}</Link>
        </span>
      )}
    </>
  );
}

function SettingOutcome({ outcome }: Pick<Setting, 'outcome'>): ReactNode {
  const { say } = useWords();
  if (outcome === 'agreed') return <span>{say(texts.agreed)}</span>;
  if (outcome === 'not-agreed') return <strong>{say(texts.notAgreed)}</strong>;
  return <OutcomeBadge outcome={outcome} />;
}

/** How the settings stand, beside a question about them: no pass and no fail. */
export function BesidePart({ beside }: { readonly beside: Beside }): ReactNode {
  const { say, fill, moment } = useWords();
  const id = useId();
  const { ok, default: loose, gap, unknown } = beside.outcomes;
  return (
    <section className={styles['box']} aria-labelledby={id}>
      <h3 id={id}>{say(texts.beside)}</h3>
      <p>{fill(texts.counts, { ok: ok + loose, gap, unknown })}</p>
      <ul className={styles['settings']}>
        {beside.gaps.map((finding) => (
          <li key={finding.key}>
            <span>
              {platformNames[finding.platform]}: <Link href={gapAt(finding.key)}>{say(finding.because, [finding.scope])}</Link>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>
        {say(texts.besideAbout)} {fill(texts.readAt, { moment: moment(beside.at) })}
      </p>
    </section>
  );
}
