import { IdTable } from '../../calls/id-table.ts';

/** The path of an org unit; or `nowhere` that Google told, `gone` from school, `unseen` among the users as far as these were read. */
type Place = string;

/** What is known of somebody; most people share it with very many others. */
interface State {
  readonly place: Place;
  /** Groups that they are in and licences that they have. */
  readonly marks: readonly string[];
}

/** So many people in one place with the same marks. */
export interface PeopleCount extends State {
  readonly members: number;
}

/**
 * Counts people while lists of users, members and licences come in, in any order. Of a person nothing is kept but a number that stands for what is known
 * of them; each new fact gives them another number and moves them from one count to another.
 */
export class PeopleTally {
  readonly #table = new IdTable();
  /** The first is of those of whom nothing is known: the table's 0. */
  readonly #states: State[] = [{ place: 'unseen', marks: [] }];
  readonly #members: number[] = [0];
  readonly #numbers = new Map<string, number>();
  /** From places to the number of people there without marks: by far the most. */
  readonly #unmarked = new Map<Place, number>();

  /** Somebody is in a group, or has a licence; by id or address. */
  mark(name: string, mark: string): void {
    const before = this.#table.get(name);
    this.#move(name, before, this.#marked(before, mark));
  }

  /**
   * Somebody is among the users: in a unit, `nowhere` or `gone`. Whoever is there twice counts once. What was marked at their address before is added.
   */
  place(id: string, place: Place, address: string | null): void {
    const before = this.#table.get(id);
    if (before !== 0 && this.#states[before]?.place !== 'unseen') return;
    const placed = before === 0 ? (this.#unmarked.get(place) ?? this.#numberOf(place, [])) : this.#placed(before, place);
    this.#move(id, before, address === null ? placed : this.#joined(placed, this.#table.get(address)));
  }

  /** Somebody of whom not even an id is told. */
  lose(): void {
    const nowhere = this.#numberOf('nowhere', []);
    this.#members[nowhere] = (this.#members[nowhere] ?? 0) + 1;
  }

  /** Everybody who is in a unit, or nowhere. */
  counts(): readonly PeopleCount[] {
    const all = this.#states.map((state, number) => ({ ...state, members: this.#members[number] ?? 0 }));
    return all.filter(({ place, members }) => members > 0 && place !== 'unseen' && place !== 'gone');
  }

  #move(name: string, from: number, to: number): void {
    if (from === to) return;
    this.#table.set(name, to);
    if (from !== 0) this.#members[from] = (this.#members[from] ?? 0) - 1;
    this.#members[to] = (this.#members[to] ?? 0) + 1;
  }

  #marked(from: number, mark: string): number {
    return this.#remembered(`${from} marked ${mark}`, from, ({ place, marks }) => this.#numberOf(place, [...marks, mark]));
  }

  #placed(from: number, place: Place): number {
    return this.#remembered(`${from} placed ${place}`, from, ({ marks }) => this.#numberOf(place, marks));
  }

  #joined(one: number, other: number): number {
    if (other === 0) return one;
    const more = this.#states[other]?.marks ?? [];
    return this.#remembered(`${one} joined ${other}`, one, ({ place, marks }) => this.#numberOf(place, [...marks, ...more]));
  }

  #remembered(step: string, from: number, workOut: (state: State) => number): number {
    const known = this.#numbers.get(step);
    if (known !== undefined) return known;
    const number = workOut(this.#states[from] ?? { place: 'unseen', marks: [] });
    this.#numbers.set(step, number);
    return number;
  }

  #numberOf(place: Place, all: readonly string[]): number {
    const marks = [...new Set(all)].toSorted();
    const key = JSON.stringify([place, marks]);
    const number = this.#numbers.get(key) ?? this.#states.push({ place, marks }) - 1;
    this.#numbers.set(key, number);
    if (marks.length === 0) this.#unmarked.set(place, number);
    return number;
  }
}
