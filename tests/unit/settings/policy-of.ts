import type { Policy } from '../../../lib/settings/policy.ts';
import { readPolicy } from '../../../lib/settings/read-policy.ts';

/** The policy in these values, in a world of three countries. */
export const policyOf = (values: unknown): Policy => readPolicy(values, (code) => ['US', 'DE', 'GB'].includes(code));
