import { expect, test } from '@jest/globals';
import { parseQuery } from '../../../src/platforms/meet/cel-query.ts';

const inUnit = "entity.org_units.exists(org_unit, org_unit.org_unit_id == orgUnitId('03ph'))";
const inGroup = "entity.groups.exists(group, group.group_id == groupId('02xc'))";
const licensed = "entity.licenses.exists(license, license in ['/product/a/sku/1', '/product/a/sku/2'])";
const licence = { kind: 'licence', anyOf: ['/product/a/sku/1', '/product/a/sku/2'] };

test.each([
  ['an org unit', inUnit, [{ kind: 'org-unit', id: '03ph' }]],
  ['a group', inGroup, [{ kind: 'group', id: '02xc' }]],
  ['licences', licensed, [licence]],
  ['all three', `${inUnit} && ${inGroup} && ${licensed}`, [{ kind: 'org-unit', id: '03ph' }, { kind: 'group', id: '02xc' }, licence]],
  ['any spacing', ` ${inUnit}&&\n  ${licensed} `, [{ kind: 'org-unit', id: '03ph' }, licence]],
])('understands %s', (_story, query, clauses) => {
  expect(parseQuery(query)).toEqual(clauses);
});

test.each([
  ['or', `${inUnit} || ${inGroup}`],
  ['a mix of and and or', `${inUnit} && ${inGroup} || ${licensed}`],
  ['not', `!${inUnit}`],
  ['brackets', `(${inUnit})`],
  ['another clause', `${inUnit} && entity.age >= 18`],
  ['another comparison', inUnit.replace('==', '!=')],
  ['another variable inside', inUnit.replace('org_unit.org_unit_id', 'other.org_unit_id')],
  ['something behind it', `${inUnit} && `],
  ['something else in a text', inUnit.replace('03ph', "03ph') || orgUnitId('x")],
  ['no licence at all', 'entity.licenses.exists(license, license in [])'],
  ['nothing', ''],
])('does not pretend to understand %s', (_story, query) => {
  expect(parseQuery(query)).toBeNull();
});
