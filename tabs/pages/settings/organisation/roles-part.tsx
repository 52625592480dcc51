import type { ReactNode } from 'react';
import { actorRoles } from '../../../../src/model/actor.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { useMe } from '../../../api/me.ts';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { organisationTexts as texts, rolesTold } from './organisation-texts.ts';
import forms from '../forms.module.css';
import styles from './roles.module.css';

/** Who may do what, and where the school gives somebody a role: not here. */
export function RolesPart(): ReactNode {
  const { say, fill } = useWords();
  const { name, roles } = useMe();
  return (
    <Section title={say(texts.people)} lead={say(texts.peopleLead)}>
      <div className={forms['stack']}>
        <p>{fill(texts.you, { name, roles: roles.map((role) => say(rolesTold[role].name)).join(', ') })}</p>
        <table className={styles['roles']}>
          <caption className="hidden">{say(texts.people)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(texts.role)}</th>
              <th scope="col">{say(texts.may)}</th>
              <th scope="col">{say(texts.appRole)}</th>
              <th scope="col">{say(texts.variable)}</th>
            </tr>
          </thead>
          <tbody>
            {actorRoles.map((role) => (
              <tr key={role}>
                <th scope="row">{capitalised(say(rolesTold[role].name))}</th>
                <td data-head={say(texts.may)}>{say(rolesTold[role].may)}</td>
                <td data-head={say(texts.appRole)}>
                  <code>{rolesTold[role].appRole}</code>
                </td>
                <td data-head={say(texts.variable)}>
                  <code>{rolesTold[role].variable}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{say(texts.how)}</h3>
        <ul>
          {say(texts.steps)
            .split('\n')
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ul>
      </div>
    </Section>
  );
}
