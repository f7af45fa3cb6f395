/** What the API was asked, in order of arrival. */

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly receivedAtMs: number;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  /** The requests whose path starts with `pathPrefix`, oldest first. */
  matching(pathPrefix: string): readonly LoggedRequest[];
  clear(): void;
}

const MOST_KEPT = 5000;

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    add: (request) => {
      requests.push(request);
      if (requests.length > MOST_KEPT) requests = requests.slice(-MOST_KEPT);
    },
    matching: (pathPrefix) => requests.filter((request) => request.path.startsWith(pathPrefix)),
    clear: () => {
      requests = [];
    },
  };
}
