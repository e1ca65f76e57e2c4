import {
  formatPath,
  MAXIMUM_ISSUES,
  type PathStep,
  type ScenarioIssue,
  type ScenarioIssueCode,
} from '../issue.ts';
import type { Scenario } from '../types.ts';

/** Looks for one kind of fault in a scenario of the right shape, and reports what it finds. */
export type Check = (scenario: Scenario, report: Report) => void;

/** What a check says of one fault. */
export interface Fault {
  /** What was found, in a few words or by `shortRendering`. */
  readonly received: string;
  readonly expected: string;
  /** Why it matters and what to do, as one or two sentences. */
  readonly message: string;
}

/** Collects the faults of a scenario, as many as a person can read. */
export class Report {
  private readonly found: ScenarioIssue[] = [];

  /** Adds a fault at the path; beyond the limit it is dropped. */
  add(code: ScenarioIssueCode, path: readonly PathStep[], fault: Fault): void {
    if (this.found.length >= MAXIMUM_ISSUES) return;
    this.found.push({
      code,
      path: formatPath(path),
      received: fault.received,
      expected: fault.expected,
      message: fault.message,
    });
  }

  /** A part of the scenario contradicts another. */
  inconsistent(path: readonly PathStep[], fault: Fault): void {
    this.add('consistency', path, fault);
  }

  /** Everything found so far, in the order it was found. */
  get issues(): readonly ScenarioIssue[] {
    return this.found;
  }
}
