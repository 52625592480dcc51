import { readAudit } from '../../src/checklists/evidence/audit-read.ts';
import { registers } from '../../src/checklists/registers/index.ts';
import type { RegisterId } from '../../src/checklists/registers/register-ids.ts';
import type { RegisterEntry } from '../../src/checklists/registers/register.ts';
import type { Facts } from '../../src/checklists/rows/facts.ts';
import type { AuditRecord } from '../../src/model/record.ts';

/** A board on 22 November 2026 of which nothing is known; say what is. */
export function someFacts({ record, ...given }: Partial<Facts> & { readonly record?: AuditRecord } = {}): Facts {
  return {
    today: '2026-11-22',
    year: '2026-2027',
    country: 'NL',
    school: null,
    boardName: 'Scholengroep De Linde',
    states: [],
    entries: [],
    audit: record === undefined ? null : readAudit(record),
    confirmations: [],
    ...given,
  };
}

/** Something in a register, of the whole board; of this school year where it goes by year. */
export function anEntry(register: RegisterId, content: unknown, given: Partial<RegisterEntry> = {}): RegisterEntry {
  const { lasts, content: shape } = registers[register];
  const year = lasts === 'year' ? '2026-2027' : null;
  return { register, entry: `${register}-1`, school: null, year, content: shape.parse(content), version: 1, ...given };
}
