import type { LinkingCase } from './short-cases/linking-case.ts';
import { organizationCases } from './short-cases/organizations.ts';
import { peopleCases } from './short-cases/people.ts';
import { otherCases } from './short-cases/places-and-others.ts';

/** More than a hundred ways in which texts name again what they have named. */
export const linkingCases: readonly LinkingCase[] = [...peopleCases, ...organizationCases, ...otherCases];
