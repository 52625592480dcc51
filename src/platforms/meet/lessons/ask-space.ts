import { CallFailure } from '../../calls/call-failure.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { googleFailure, isAtSignIn, malformed } from '../live/google-failure.ts';
import type { MeetClients } from './meet-clients.ts';
import { nameOf } from './meet-space.ts';

/** Without the call's own name, which lets whoever has it in. */
const address = 'meet.googleapis.com/v2/spaces';

/** By its id or its code, as the teacher sees it. @throws CallFailure. */
export async function askSpace({ meet }: Pick<MeetClients, 'meet'>, idOrCode: string): Promise<JsonObject> {
  return spaceIn(async () => meet.spaces.get({ name: `spaces/${idOrCode}` }));
}

/** Sets what the mask names, and answers the call as it is then. @throws CallFailure. */
export async function patchSpace(
  { meet }: Pick<MeetClients, 'meet'>,
  name: string,
  requestBody: JsonObject,
  mask: readonly string[],
): Promise<JsonObject> {
  return spaceIn(async () => meet.spaces.patch({ name, requestBody, updateMask: mask.join(',') }));
}

async function spaceIn(call: () => Promise<{ readonly data: unknown }>): Promise<JsonObject> {
  const { data } = await call().catch((error: unknown) => {
    const failure = googleFailure(error, address);
    if (isAtSignIn(failure)) throw failure;
    const { kind, status, code, said } = failure;
    throw new CallFailure(kind, { address, status, code, said }, { cause: error });
  });
  if (!isObject(data) || nameOf(data) === null) throw malformed(address);
  return data;
}
