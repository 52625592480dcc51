import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expected } from '../../src/service-config/variables.ts';
import { fileIn, temporaryFolder } from '../support/command-line.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = temporaryFolder();
const unit = readFileSync(join(root, 'infra/linux/lesklaar.service'), 'utf8');
const site = readFileSync(join(root, 'infra/linux/nginx.conf'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

function onlyWith(program: string): typeof test.skip {
  if (has(program)) return test;
  process.stderr.write(`${program} is not installed: what it would say of our files is skipped\n`);
  return test.skip;
}

describe('the unit', () => {
  test('starts what npm start starts, on the pinned Node, behind one proxy', () => {
    const settings = Object.fromEntries((/^Environment=(.*)$/m.exec(unit)?.[1] ?? '').split(' ').map((pair) => pair.split('=')));

    expect(/^ExecStart=(.*)$/m.exec(unit)?.[1]?.replace('/opt/lesklaar/node_modules/.bin/', '')).toBe(scripts['start']);
    expect(settings).toEqual({ NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '3978', TRUST_PROXY: '1', DATA_DIR: '/var/lib/lesklaar' });
    expect(Object.keys(settings).filter((name) => !(name in expected))).toEqual([]);
  });

  test('lets the service write in its own place only', () => {
    expect(unit).toMatch(/^ProtectSystem=strict$/m);
    expect(unit).toMatch(/^StateDirectory=lesklaar$/m);
    expect(unit).toMatch(/^User=lesklaar$/m);
    expect(unit).not.toMatch(/^(?:ReadWritePaths|AmbientCapabilities)=/m);
  });

  onlyWith('systemd-analyze')('is one that systemd takes without a word', () => {
    const path = fileIn(folder, 'lesklaar.service', unit.replace('/opt/lesklaar/node_modules/.bin/node', '/bin/true'));

    const { status, stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });

    // On a machine that was not started by systemd it may complain of the machine.
    expect(stderr.split('\n').filter((line) => line.includes('lesklaar.service'))).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('the site', () => {
  test('leads to the service, tells it who is at the door, and shows nobody its counters', () => {
    expect(site).toContain('proxy_pass http://127.0.0.1:3978;');
    expect(site).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
    expect(site).toMatch(/location = \/metrics \{\s*return 404;/);
  });

  onlyWith('nginx')('is one that nginx takes', () => {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        join(folder, 'privkey.pem'),
        '-out',
        join(folder, 'fullchain.pem'),
        '-days',
        '2',
        '-subj',
        '/CN=x',
      ],
      { stdio: 'ignore' },
    );
    // Ports that anybody may open, each once.
    let port = 39900;
    const here = site
      .replaceAll('/etc/letsencrypt/live/lesklaar.school.example', folder)
      .replaceAll(/listen (?:\[::\]:)?(?:80|443)/g, () => `listen 127.0.0.1:${(port += 1)}`);
    const path = fileIn(
      folder,
      'nginx.conf',
      `pid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${here}\n}\n`,
    );

    const { status, stderr } = spawnSync('nginx', ['-t', '-p', folder, '-c', path], { encoding: 'utf8' });

    expect({ status, stderr: stderr.includes('test is successful') ? 'successful' : stderr }).toEqual({ status: 0, stderr: 'successful' });
  });
});
