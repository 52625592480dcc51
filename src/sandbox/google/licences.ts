import { academie } from '../board/board.ts';
import type { SandboxPerson } from '../board/person.ts';

export interface SandboxLicence {
  readonly productId: string;
  readonly productName: string;
  readonly skuId: string;
  readonly skuName: string;
}

/** Names and numbers: Google's products page. */
export const fundamentals: SandboxLicence = {
  productId: 'Google-Apps',
  productName: 'Google Workspace',
  skuId: '1010070001',
  skuName: 'Google Workspace for Education Fundamentals',
};

export const plus: SandboxLicence = {
  productId: '101031',
  productName: 'Google Workspace for Education',
  skuId: '1010310008',
  skuName: 'Google Workspace for Education Plus',
};

export const plusStaff: SandboxLicence = {
  productId: '101031',
  productName: 'Google Workspace for Education',
  skuId: '1010310009',
  skuName: 'Google Workspace for Education Plus (Staff)',
};

export const licences: readonly SandboxLicence[] = [fundamentals, plus, plusStaff];

/** The academy does with what is free. */
export function licenceOf({ role, school }: SandboxPerson): SandboxLicence {
  if (school === academie) return fundamentals;
  return role === 'pupil' ? plus : plusStaff;
}

/** As a policy's query writes it. */
export function licencePath({ productId, skuId }: SandboxLicence): string {
  return `/product/${productId}/sku/${skuId}`;
}
