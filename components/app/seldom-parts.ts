import { later } from './later.tsx';

/** One script for all of them, because each by itself is small. */
const seldom = () => import('./seldom.ts');

/*
 * What a call or the dial box seldom shows. In these places nothing below moves when it comes a moment after the rest.
 */
export const NewRecordForm = later(() => seldom().then((parts) => parts.NewRecordForm));
export const EditRecord = later(() => seldom().then((parts) => parts.EditRecord));
export const CrmRefusals = later(() => seldom().then((parts) => parts.CrmRefusals));
export const FollowedRemoval = later(() => seldom().then((parts) => parts.FollowedRemoval));
export const PageAnswer = later(() => seldom().then((parts) => parts.PageAnswer));
export const HealthCheck = later(() => seldom().then((parts) => parts.HealthCheck));
export const SiteLine = later(() => seldom().then((parts) => parts.SiteLine));
