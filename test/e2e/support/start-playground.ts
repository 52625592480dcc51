import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { board } from '../../../src/sandbox/board/board.ts';
import { entraIdOfPersona, personas, type Persona } from '../../../src/sandbox/board/personas.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface PlaygroundTold {
  /** Of the service with the pretend school. */
  readonly service: string;
  readonly port: number;
  readonly me: Persona;
  /** For its settings. */
  readonly folder: string;
}

/**
 * Microsoft's Agents Playground, a Teams client that somebody else wrote, with people of the pretend school in it. It signs nothing; `/sandbox/teams` of
 * the service does so in the place of Azure Bot Service, and hands on.
 */
export function startPlayground({ service, port, me, folder }: PlaygroundTold): ChildProcess {
  const config = join(folder, 'playground.yml');
  writeFileSync(config, JSON.stringify(playgroundConfig(me)));
  const command = [
    '--require',
    join(root, 'test/e2e/support/loopback.cjs'),
    join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js'),
  ];
  const told = ['-e', `${service}/sandbox/teams`, '-c', 'msteams', '-p', String(port)];
  const serviceUrl = ['--service-url', `http://127.0.0.1:${port}/_connector`, '--disable-telemetry'];
  const env = { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: config };
  return spawn(process.execPath, [...command, ...told, ...serviceUrl], { cwd: folder, env, stdio: 'ignore' });
}

/** Its shape is fixed: five colleagues, a chat of one's own, a group and a team. YAML reads JSON. */
function playgroundConfig(me: Persona): object {
  const others = (Object.keys(personas) as Persona[]).filter((persona) => persona !== me);
  return {
    version: '0.1.1',
    tenantId: board.microsoftTenantId,
    bot: { id: '28:lesklaar', name: 'Lesklaar' },
    currentUser: userOf(me),
    users: others.slice(0, 5).map(userOf),
    personalChat: { id: 'a:personal' },
    groupChat: { id: '19:vakgroep@thread.v2', name: 'Vakgroep rekenen' },
    team: {
      id: '19:team@thread.tacv2',
      name: 'Team Lindepunt',
      aadGroupId: '5c1a0de1-0000-4000-8000-000000000031',
      channels: [{ id: '19:ict@thread.tacv2', name: 'ICT en veiligheid' }],
    },
  };
}

function userOf(persona: Persona): object {
  const { name } = personas[persona];
  const [givenName = '', ...surname] = name.split(' ');
  const email = `${persona}@delinde.example`;
  return {
    id: `29:${persona}`,
    name,
    userPrincipleName: email,
    email,
    aadObjectId: entraIdOfPersona(persona),
    givenName,
    surname: surname.join(' '),
  };
}
