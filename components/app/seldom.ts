/*
 * The script behind `seldom-parts.ts`.
 */
export { CrmRefusals } from './CrmRefusals.tsx';
export { EditRecord } from './EditRecord.tsx';
export { FollowedRemoval } from './FollowedRemoval.tsx';
export { HealthCheck } from './HealthCheck.tsx';
export { NewRecordForm } from './NewRecordForm.tsx';
export { PageAnswer } from './PageAnswer.tsx';
export { SiteLine } from './SiteLine.tsx';
