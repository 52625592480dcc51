const { imul } = Math;

/** Room for a million people and more. The system hands out the memory as it is used, and it does not grow with the tenant. */
const usualSlots = 2 ** 21;

/** A slot holds both hashes and the number, side by side: three arrays would cost three visits to far-away memory for each person. */
const width = 3;

/**
 * Remembers a small number (1 and up) for each of very many ids: twelve bytes a slot, where a Map of texts takes ten times as much. An id is known by
 * two hashes of 32 bits: the chance that any two among a million people are taken for one is less than one in a hundred thousand. Letters count
 * the same in either case.
 */
export class IdTable {
  #slots: number;
  #cells: Int32Array;
  #size = 0;
  /** Hashes of the id that is being looked for; fields, because a pair for each look-up would be millions of pairs. */
  #one = 0;
  #two = 0;

  constructor(slots: number = usualSlots) {
    this.#slots = slots;
    this.#cells = new Int32Array(slots * width);
  }

  get size(): number {
    return this.#size;
  }

  /** 0 for an id that was never set. */
  get(id: string): number {
    this.#hash(id);
    return this.#cells[this.#place() + 2] ?? 0;
  }

  set(id: string, value: number): void {
    this.change(id, () => value);
  }

  /** Sets what becomes of the number that stands there, 0 for none, in one visit; answers what stood there before. A change to 0 changes nothing. */
  change(id: string, next: (before: number) => number): number {
    this.#hash(id);
    const place = this.#place();
    const before = this.#cells[place + 2] ?? 0;
    const after = next(before);
    if (after === before || after === 0) return before;
    if (before === 0) this.#size += 1;
    this.#put(place, after);
    if (this.#size * 4 > this.#slots * 3) this.#grow();
    return before;
  }

  /** Two lanes of FNV-1a with other primes over two letters at a time, mixed into each other at the end as cyrb53 does (github.com/bryc/code, public domain). */
  #hash(id: string): void {
    let one = 0xdeadbeef | id.length;
    let two = 0x41c6ce57;
    for (let index = 0; index < id.length; index += 2) {
      // The sixth bit is all that tells `A` from `a`.
      const letters = id.charCodeAt(index) | (id.charCodeAt(index + 1) << 16) | 0x20_0020;
      one = imul(one ^ letters, 2654435761);
      two = imul(two ^ letters ^ (two >>> 15), 1597334677);
    }
    this.#one = imul(one ^ (one >>> 16), 2246822507) ^ imul(two ^ (two >>> 13), 3266489909);
    this.#two = imul(two ^ (two >>> 16), 2246822507) ^ imul(this.#one ^ (this.#one >>> 13), 3266489909);
  }

  /** Where the cells of the hashed id begin, or those of the free slot where it would come to stand. */
  #place(): number {
    const cells = this.#cells;
    const one = this.#one;
    const two = this.#two;
    const mask = this.#slots - 1;
    let slot = one & mask;
    while (cells[slot * width + 2] !== 0 && (cells[slot * width] !== one || cells[slot * width + 1] !== two)) slot = (slot + 1) & mask;
    return slot * width;
  }

  #put(place: number, value: number): void {
    this.#cells[place] = this.#one;
    this.#cells[place + 1] = this.#two;
    this.#cells[place + 2] = value;
  }

  #grow(): void {
    const cells = this.#cells;
    this.#slots *= 2;
    this.#cells = new Int32Array(this.#slots * width);
    for (let old = 0; old < cells.length; old += width) {
      const value = cells[old + 2] ?? 0;
      if (value === 0) continue;
      this.#one = cells[old] ?? 0;
      this.#two = cells[old + 1] ?? 0;
      this.#put(this.#place(), value);
    }
  }
}
