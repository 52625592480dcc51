import { readOurTypesWherePackagesLie } from '../../read-our-types.mjs';

readOurTypesWherePackagesLie();
await import('./write-report.ts');
