import type { Role } from '../../model/population.ts';

/**
 * Education licences that tell pupils and staff apart, by `skuId`. From Microsoft's published table of product names and service plan
 * identifiers. Microsoft 365 A1 (b17653a4-2443-4e8c-a550-18249dda78bb) is the same for both and therefore not here.
 */
export const roleOfLicence: Readonly<Record<string, Role>> = {
  '314c4481-f395-4525-be8b-2ec4bb1e9d91': 'student',
  'e82ae690-a2d5-4d76-8d30-7c6e01e6022e': 'student',
  '98b6e773-24d4-4c0d-a968-6e787a1f8204': 'student',
  'ee656612-49fa-43e5-b67e-cb1fdf7699df': 'student',
  '7cfd9a2b-e110-4c39-bf20-c6a3f36a3121': 'student',
  '18250162-5d87-4436-a834-d795c15c80f3': 'student',
  '46c119d4-0379-4a9d-85e4-97c66d3f909e': 'student',
  '31d57bc7-3a05-4867-ab53-97a17835a411': 'student',
  '81441ae1-0b31-4185-a6c0-32b6b84d419f': 'student',
  '94763226-9b3c-4e75-a931-5c89701abe66': 'teacher',
  '78e66a63-337a-4a9a-8959-41c6654dfb56': 'teacher',
  'e578b273-6db4-4691-bba0-8d691f4da603': 'teacher',
  'a4585165-0533-458a-97e3-c400570268c4': 'teacher',
  '4b590615-0888-425a-a965-b3bf7789848d': 'teacher',
  'e97c048c-37a4-45fb-ab50-922fbf07a370': 'teacher',
};
