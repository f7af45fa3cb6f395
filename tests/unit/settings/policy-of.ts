import { type Policy, readPolicy } from '../../../lib/settings/policy.ts';

/** The policy in these values, in a world of three countries. */
export const policyOf = (values: unknown): Policy => readPolicy(values, (code) => ['US', 'DE', 'GB'].includes(code));
