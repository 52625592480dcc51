/** One policy or configuration as its cmdlet prints it: `Global` or `Tag:Name`, and null where nothing was set. */
export interface PolicyObject {
  readonly Identity: string;
  readonly Description?: string | null;
  readonly [property: string]: PolicyValue | undefined;
}

export type PolicyValue = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;

/** What is set otherwise than in the policy it was made from. */
export type Changes = Readonly<Record<string, PolicyValue>>;

/** A policy that the board made itself, from another one. */
export function madeFrom(origin: PolicyObject, name: string, description: string | null, changes: Changes): PolicyObject {
  return { ...origin, ...changes, Identity: name === 'Global' ? name : `Tag:${name}`, Description: description };
}

/** `Leraren` of `Tag:Leraren`. */
export function nameOf({ Identity }: PolicyObject): string {
  return Identity.replace(/^Tag:/, '');
}
