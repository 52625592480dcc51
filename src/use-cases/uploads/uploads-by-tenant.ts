import { toldTenant } from '../../audit/told-tenant.ts';
import { explainError, type AppError } from '../../errors.ts';
import type { SourceRead } from '../../model/holding.ts';
import { localized } from '../../model/language.ts';
import { foreignExport, type OwnTenants } from './own-tenants.ts';
import type { UploadedExport } from './uploaded-exports.ts';

export interface UploadsByTenant {
  /** Those that can be judged together. */
  readonly own: readonly UploadedExport[];
  readonly foreign: readonly ForeignUpload[];
}

/** One of another organisation. */
export interface ForeignUpload {
  /** Of which nothing counts. */
  readonly source: SourceRead;
  readonly why: AppError;
}

/** One export of another organisation must not keep all others from being judged. @throws AppError when an export can no longer be read. */
export function uploadsByTenant(uploads: readonly UploadedExport[], tenants: OwnTenants): UploadsByTenant {
  const sorted = uploads.map((upload) => {
    const { kind, tenantId } = toldTenant(upload);
    const why = foreignExport(upload.origin, tenantId, tenants[upload.platform]);
    return { upload, foreign: why === null ? null : { source: sourceOf(upload, kind, why), why } };
  });
  return {
    own: sorted.flatMap(({ upload, foreign }) => (foreign === null ? [upload] : [])),
    foreign: sorted.flatMap(({ foreign }) => foreign ?? []),
  };
}

function sourceOf({ platform, origin, readAt }: UploadedExport, kind: SourceRead['kind'], why: AppError): SourceRead {
  const explained = explainError(why);
  const problem = localized((language) => `${explained[language].says} ${doesNotCount[language]}`);
  return { platform, kind, origin, readAt, complete: false, problems: [problem] };
}

const doesNotCount = { nl: 'Het telt niet mee: verwijder het.', en: 'It is not counted: remove it.' } as const;
