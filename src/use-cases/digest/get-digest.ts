import { composeDigest } from '../../reminders/digest/compose-digest.ts';
import type { Digest, DigestAsked } from '../../reminders/digest/digest.ts';
import { readDigestFacts, type DigestReading } from './read-digest-facts.ts';

/**
 * What a card tells, from what is kept. Nobody in particular asks for it: what may stand on a card was settled when it was set.
 * @throws AppError not-there where the organisation has no such school.
 */
export async function getDigest(reading: DigestReading, asked: DigestAsked): Promise<Digest> {
  return composeDigest(await readDigestFacts(reading, asked), asked);
}
