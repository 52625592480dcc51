import type { Owner } from './thing.ts';

export const administrators: Owner = { roles: [{ nl: 'systeembeheerder', en: 'administrator' }] };
export const approvers: Owner = { roles: [{ nl: 'schoolleider of bestuur', en: 'head teacher or board' }] };
export const teachers: Owner = { roles: [{ nl: 'leraren', en: 'teachers' }] };
