/** Something that the bot did in a chat. */
export interface Posted {
  readonly what: 'created' | 'updated' | 'deleted';
  readonly conversationId: string;
  readonly activityId: string;
  readonly replyToId: string | null;
  /** Only one person of the chat sees it. */
  readonly isTargeted: boolean;
  /** As it was sent; empty for what was deleted. */
  readonly activity: Readonly<Record<string, unknown>>;
}

/** The chat is not kept for ever: a benchmark posts a hundred thousand times. */
const mostKept = 10_000;

/** What the bot wrote, from old to new. */
export class PostedActivities {
  readonly #posted: Posted[] = [];
  /** Of what stands in each chat now: the bot can only change what is its own and still there. */
  readonly #standing = new Set<string>();
  #last = 0;

  /** Ids look like times, and rise. */
  create(conversationId: string, isTargeted: boolean, activity: Posted['activity']): string {
    this.#last += 1;
    const activityId = String(1_795_348_800_000 + this.#last);
    const replyToId = typeof activity['replyToId'] === 'string' ? activity['replyToId'] : null;
    this.#standing.add(keyOf(conversationId, activityId));
    this.#keep({ what: 'created', conversationId, activityId, replyToId, isTargeted, activity });
    return activityId;
  }

  has(conversationId: string, activityId: string): boolean {
    return this.#standing.has(keyOf(conversationId, activityId));
  }

  update(conversationId: string, activityId: string, isTargeted: boolean, activity: Posted['activity']): void {
    this.#keep({ what: 'updated', conversationId, activityId, replyToId: null, isTargeted, activity });
  }

  delete(conversationId: string, activityId: string, isTargeted: boolean): void {
    this.#standing.delete(keyOf(conversationId, activityId));
    this.#keep({ what: 'deleted', conversationId, activityId, replyToId: null, isTargeted, activity: {} });
  }

  all(): readonly Posted[] {
    return [...this.#posted];
  }

  #keep(posted: Posted): void {
    this.#posted.push(posted);
    if (this.#posted.length <= mostKept) return;
    const [oldest] = this.#posted.splice(0, 1);
    if (oldest !== undefined) this.#standing.delete(keyOf(oldest.conversationId, oldest.activityId));
  }
}

/** A thread's activities can be named by the thread and by the channel alike. */
function keyOf(conversationId: string, activityId: string): string {
  return `${conversationId.split(';')[0] ?? ''} ${activityId}`;
}
