import { may, type Action } from '../../auth/permissions.ts';
import type { Actor } from '../../model/actor.ts';
import { cardContents, type CardContent } from '../../reminders/card-settings.ts';
import type { ThingKind } from '../../reminders/digest/thing.ts';

const needs: Readonly<Record<CardContent, Action>> = {
  checklists: 'checklist.read',
  gaps: 'finding.read',
  exceptions: 'finding.read',
  instructions: 'confirmation.read',
  question: 'own-checklist.read',
};

/** What somebody may have put on a card: what they may see themselves, for everybody in the place sees the card. */
export function contentsFor(actor: Pick<Actor, 'roles'>): readonly CardContent[] {
  return cardContents.filter((content) => may(actor, needs[content]));
}

const contentOf: Readonly<Record<ThingKind, CardContent>> = {
  task: 'checklists',
  gap: 'gaps',
  unseen: 'gaps',
  audit: 'gaps',
  exception: 'exceptions',
  attestation: 'exceptions',
  instructions: 'instructions',
};

/** Whether a thing of a card is among what somebody may see anyway, so that it is theirs to put off. */
export function mayPutOff(actor: Pick<Actor, 'roles'>, kind: ThingKind): boolean {
  return contentsFor(actor).includes(contentOf[kind]);
}
