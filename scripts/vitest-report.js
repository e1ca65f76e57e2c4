/**
 * @typedef {object} FileReport What vitest says of one test file.
 * @property {string} name
 * @property {string} status
 * @property {{ fullName: string, status: string }[]} assertionResults
 */

/** @param {string} json @returns {FileReport[]} */
function filesOf(json) {
  try {
    const report = /** @type {{ testResults: FileReport[] }} */ (JSON.parse(json));
    return report.testResults;
  } catch {
    return [];
  }
}

/**
 * The totals of a report by vitest's `json` reporter: how many tests passed, and the names of those
 * that failed. A file that could not be run at all counts as one failed test; skipped tests count
 * as neither. A report that is missing or cut short has no tests in it.
 *
 * @param {string} json
 * @returns {{ passed: number, failed: string[] }}
 */
export function readReport(json) {
  const files = filesOf(json);
  let passed = 0;
  /** @type {string[]} */
  const failed = [];
  for (const file of files) {
    const broken = file.assertionResults.filter(({ status }) => status === 'failed');
    passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    failed.push(...broken.map(({ fullName }) => fullName));
    if (file.status === 'failed' && broken.length === 0) failed.push(file.name);
  }
  return { passed, failed };
}
