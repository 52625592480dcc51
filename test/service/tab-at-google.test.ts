import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vendorSignIns } from '../../src/auth/sign-ins.ts';
import { patientFetch } from '../../src/platforms/calls/patient-fetch.ts';
import { lessonDesks } from '../../src/platforms/teams/lessons/lesson-desks.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import { addressOf, googleIdOf, personAt } from '../../src/sandbox/board/person.ts';
import { lessonScopes, readingScopes } from '../../src/sandbox/google/sign-in/scopes.ts';
import type { GoogleSandboxOptions } from '../../src/sandbox/google/google-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { googleSide } from '../../src/service/google-people.ts';
import { tabTeachers } from '../../src/service/tab-teachers.ts';
import { createStore } from '../../src/store/create-store.ts';
import { heardLog } from '../auth/log-lines.ts';
import { googleClient, googleToken, pretendVendors, type PretendVendors } from '../auth/pretend-vendors.ts';
import { apiService } from '../http/support/api-service.ts';
import { noon } from '../support/audit.ts';
import { sandboxSchool } from '../support/live-audit.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { surroundings } from '../support/surroundings.ts';

const organisationId = 'de-linde';
/** Of the basisschool: two who teach, and a pupil. */
const people = { sanne: personAt(0), colleague: personAt(20), pupil: personAt(7) } as const;
type Person = keyof typeof people;

let vendors: PretendVendors;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  vendors = await pretendVendors();
});

afterAll(async () => {
  for (const close of closing.splice(0)) await close();
  await vendors.close();
});

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the tab shows at an address to somebody of the pretend school who signed in with Google, and without a Teams in sight. */
type Tab = (who: Person, path: string) => Promise<Answered>;

async function openTab(options: GoogleSandboxOptions = {}, { isConnected = true } = {}): Promise<Tab> {
  const sandbox = await startSandbox({ people: 400, clock: { now: () => noon }, google: options });
  const calls = surroundings({ reach: sandbox.reach });
  const database = await openReadyDatabase();
  const store = createStore(database, calls.clock);
  const { populations } = await sandboxSchool();
  await store.forOrganisation(organisationId).populations.put({ definitions: populations, confirmedBy: null, confirmedAt: null }, 0);
  const config = serviceConfig(
    {
      GOOGLE_APPLICATION_CREDENTIALS: '/run/key.json',
      GOOGLE_SIGN_IN_CLIENT_ID: googleClient,
      GOOGLE_SIGN_IN_DOMAINS: people.sanne.school.domain,
      ROLE_ADMIN: addressOf(personAt(51)),
    },
    null,
  );
  const connections = isConnected ? sandboxConnections(sandbox) : { microsoft: null, google: null };
  const google = googleSide({ organisationId }, { store, calls, connectionsOf: async () => connections });
  const desks = lessonDesks(calls);
  const noTeams = () => ({ find: async () => Promise.reject(new Error('Teams is not asked about somebody of Google')) });
  const signingIn = surroundings({ reach: vendors.reach });
  const doors = vendorSignIns(config.signIn, organisationId, {
    clock: signingIn.clock,
    log: heardLog().log,
    call: patientFetch(2, signingIn),
    groupsOf: async () => [],
  });
  const service = await apiService({
    store,
    doors,
    ...tabTeachers({ config }, { pretend: null, calls }, { people: noTeams, desks, google }),
  });
  closing.push(
    async () => service.close(),
    async () => sandbox.close(),
    async () => database.close(),
  );
  return async (who, path) => {
    const { [who]: person } = people;
    const claims = { sub: googleIdOf(person.number), email: addressOf(person), hd: person.school.domain };
    const answer = await fetch(`${service.address}/api${path}`, { headers: { authorization: `Bearer ${googleToken({ claims })}` } });
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  };
}

interface Shown {
  readonly id: string;
  readonly subject: string;
  readonly platform: string;
}

const lessonsOf = ({ body }: Answered): readonly Shown[] => body['lessons'] as readonly Shown[];
const subjects = (answer: Answered): readonly string[] => lessonsOf(answer).map(({ subject, platform }) => `${platform} ${subject}`);
const lessonIds = (answer: Answered): readonly string[] => lessonsOf(answer).map(({ id }) => id);

describe('the tab of somebody who signed in with Google', () => {
  test('shows a teacher their own lessons in Meet, and what is arranged for them', async () => {
    const tab = await openTab();

    const [sanne, colleague] = [await tab('sanne', '/my/lessons?platform=meet'), await tab('colleague', '/my/lessons?platform=meet')];
    const check = await tab('sanne', '/my/check?platform=meet');

    expect([sanne.status, sanne.body['kind'], sanne.body['problems']]).toEqual([200, 'lessons', []]);
    expect(subjects(sanne)).toEqual(expect.arrayContaining(['meet Taal groep 5', 'meet Open les voor ouders (groep 5)']));
    expect(lessonIds(colleague)).not.toEqual([]);
    expect(lessonIds(colleague).filter((id) => lessonIds(sanne).includes(id))).toEqual([]);
    expect(check.body).toMatchObject({ kind: 'check', platform: 'meet' });
  });

  test.each<[what: string, who: Person, path: string, options: GoogleSandboxOptions, isConnected: boolean, answer: object]>([
    ['a pupil gets a friendly word', 'pupil', '/my/lessons?platform=meet', {}, true, { kind: 'for-teachers' }],
    ['so does a pupil who asks what is arranged', 'pupil', '/my/check?platform=meet', {}, true, { kind: 'for-teachers' }],
    ['in Teams they are not known', 'sanne', '/my/lessons?platform=teams', {}, true, { kind: 'not-shared' }],
    [
      'without the scopes it says what the school has to allow',
      'sanne',
      '/my/lessons?platform=meet',
      { delegated: readingScopes },
      true,
      { code: 'lessons-forbidden' },
    ],
    [
      'while the Directory cannot be asked nobody is taken for a teacher',
      'sanne',
      '/my/lessons?platform=meet',
      { delegated: lessonScopes },
      true,
      { code: 'person-unread' },
    ],
    ['without a Google tenant it says so', 'sanne', '/my/lessons?platform=meet', {}, false, { code: 'no-connection' }],
  ])('%s', async (_what, who, path, options, isConnected, answer) => {
    const tab = await openTab(options, { isConnected });

    expect((await tab(who, path)).body).toMatchObject(answer);
  });
});
