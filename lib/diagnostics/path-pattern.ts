/** Every word that the API's addresses are made of; whatever else stands in one is somebody's. */
const words = new Set(
  (
    'api v1 v2 calls originate hangup startRecording stopRecording set-matching-record oauth token create authorize ' +
    'users login me settings profile-picture organizations health-check tracking contact-lists contacts crm record ' +
    'records active-interaction last-interaction remove-number analytics search reports keywords labels transcript ' +
    'conversation call-history punch-card user-table all-calls series company teams phone errors'
  ).split(' '),
);
const longestPath = 12;

/** An address of the API with everything that is no word of it replaced: `/v2/calls/:id`. */
export function pathPattern(path: string): string {
  const parts = path.split('/').slice(0, longestPath);
  return parts.map((part) => (part === '' || words.has(part) ? part : ':id')).join('/');
}
