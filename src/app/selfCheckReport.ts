import type { CheckResult, PlainValue } from '../workbook';

/** Where the self-check ran, as the application tells it; "?" where it does not. */
export interface CheckedHost {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Highest requirement set of ExcelApi, "1.17". */
  readonly api: string;
  /** The moment by the user's clock: "2024-07-01T09:30:00". */
  readonly at: string;
  /** Version of the add-in. */
  readonly addin: string;
}

/** Longer values are cut: a text of 30 000 characters says no more than its beginning. */
const LONGEST = 300;

const OUTCOMES = ['failed', 'otherwise', 'asExpected', 'notSupported'] as const;

const NAMES = {
  failed: 'failed',
  otherwise: 'otherwise',
  asExpected: 'as expected',
  notSupported: 'not supported',
} as const;

/** A value in a cell of a Markdown table: JSON in one line, bars escaped. */
function shown(value: PlainValue): string {
  const json = JSON.stringify(value).replaceAll('|', '\\|').replaceAll('`', "'");
  return `\`${json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json}\``;
}

/**
 * The answers as a Markdown text to be sent on, those that differ first. Its own words are English in every language, so
 * that reports can be compared.
 * @param question the words of a question, by its id
 */
export function selfCheckReport(
  { host, platform, version, api, at, addin }: CheckedHost,
  results: readonly CheckResult[],
  question: (id: string) => string,
): string {
  const of = (outcome: (typeof OUTCOMES)[number]): CheckResult[] =>
    results.filter((result) => result.outcome === outcome);
  const counts = OUTCOMES.map((outcome) => `${of(outcome).length} ${NAMES[outcome]}`);
  const line = ({ id, set, source, outcome, expected, found, ms }: CheckResult): string =>
    [
      '',
      NAMES[outcome],
      id,
      question(id).replaceAll('|', '\\|'),
      set,
      source,
      shown(expected),
      outcome === 'asExpected' || outcome === 'notSupported' ? '' : shown(found),
      outcome === 'notSupported' ? '' : String(ms),
      '',
    ]
      .join(' | ')
      .trim();
  return [
    `# Customer Tiers ${addin}: self-check`,
    '',
    `${host}, ${platform}, ${version}, ExcelApi ${api}, ${at}`,
    '',
    `${results.length} checks: ${counts.join(', ')}.`,
    '',
    '| outcome | check | question | set | source | expected | found | ms |',
    '|---|---|---|---|---|---|---|---|',
    ...OUTCOMES.flatMap((outcome) => of(outcome).map(line)),
    '',
  ].join('\n');
}
