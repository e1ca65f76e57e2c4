import type { Result } from '../../../base/result.ts';
import type { ReplicationStatement } from '../../../engine/contract/cost-line.ts';
import type { RunError } from '../../../runner/error.ts';
import type { StatementRequest } from '../../../runner/tracer.ts';

/** Simulates a replication again, somewhere else than in the page's thread; one statement a setup. */
export type StatementSource = (
  request: StatementRequest,
) => Promise<Result<readonly ReplicationStatement[], RunError>>;
