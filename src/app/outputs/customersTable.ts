import { customerColumns, plays, previousTiers } from '../../core';
import type { Note } from '../../core';
import { noteSentence } from '../../words';
import type { OutputColumn, OutputTable, PeoplesRow } from '../../workbook';
import { methodColumnName } from '../methodColumnName';
import { tierLook } from '../tierLook';
import { APPROVED_BY, countOf, decisionsOf, MANUAL_TIER } from './decisions';
import type { Decisions } from './decisions';
import { explainer } from './explainer';
import { inSlices } from './inSlices';
import type { Pause } from './inSlices';
import { ARROWS, BARS, PLAIN } from './looks';
import { metricColumns } from './metricColumns';
import type { OutputRun } from './outputRun';
import { playbookColumns } from './playbookColumns';
import { rowKeys } from './rowKeys';
import { runLines } from './runLines';
import { shortId } from './shortId';
import { numberColumn, peoplesColumn, textColumn } from './tableColumns';

export const CUSTOMERS = 'customers';

/**
 * A row per customer, best first: what was found, what is to be done, and room for what people decide.
 * @param rows what they wrote
 */
export async function customersTable(
  run: OutputRun,
  rows: readonly PeoplesRow[],
  pause: Pause,
): Promise<OutputTable> {
  const { grading, policy, words } = run;
  const { order: customers } = grading;
  const keys = rowKeys(grading, policy, rows);
  const decisions = decisionsOf(grading, keys.row);
  const found = plays(decisions.inForce, policy);
  const why = await whyColumn(run, customers, pause);
  return {
    kind: 'table',
    id: CUSTOMERS,
    title: words.t('customers.title'),
    lines: linesOf(run, decisions, found.warnings),
    key: 'customer',
    rank: 'rank',
    columns: [
      ...whoColumns(run, keys.key, customers),
      ...tierColumnsOf(run, decisions, customers),
      ...scoreColumn(run, customers),
      ...metricColumns(run, customers),
      ...otherTiers(run, customers),
      why,
      ...movedColumns(run, customers),
      ...playbookColumns(run, found, customers),
      ...peoplesColumns(run),
    ],
    gone: { tier: words.t('customers.gone') },
  };
}

function linesOf(run: OutputRun, decisions: Decisions, warnings: readonly Note[]): string[] {
  const { words } = run;
  const pending = countOf(decisions, 'pending');
  const unknown = countOf(decisions, 'unknownTier');
  return [
    words.t('customers.title'),
    ...runLines(run),
    ...(pending > 0 ? [words.t('customers.pending', { count: pending })] : []),
    ...(unknown > 0 ? [words.t('customers.unknownTiers', { count: unknown })] : []),
    ...warnings.map((warning) => noteSentence(words, warning)),
    words.t('customers.yours', { first: words.t('customers.manualTier'), last: words.t('customers.due') }),
  ];
}

/** Place and name of each customer. @param keys per customer the text of its row */
export function whoColumns(
  { words }: OutputRun,
  keys: readonly string[],
  customers: Int32Array,
): OutputColumn[] {
  const placeOf = new Map(Array.from(customers, (customer, place) => [customer, place + 1]));
  return [
    numberColumn('rank', words.t('customers.rank'), 'whole', customers, (customer) => placeOf.get(customer)),
    textColumn('customer', words.t('field.customer'), customers, (customer) => keys[customer] ?? ''),
  ];
}

function tierColumnsOf(
  { grading, policy, words }: OutputRun,
  decisions: Decisions,
  customers: Int32Array,
): OutputColumn[] {
  const { finalTiers, unknown } = grading;
  const names = [...finalTiers.names, unknown];
  const look = tierLook(names, policy.output.colours);
  const { tierOf: held } = decisions.inForce.finalTiers;
  const states = {
    pending: words.t('customers.state.pending'),
    manual: words.t('customers.state.manual'),
    unknownTier: words.t('customers.state.unknownTier'),
  };
  return [
    textColumn(
      'tier',
      words.t('column.tier'),
      customers,
      (customer) => names[finalTiers.tierOf[customer] ?? -1] ?? unknown,
      look,
    ),
    textColumn(
      'inForce',
      words.t('customers.inForce'),
      customers,
      (customer) => names[held[customer] ?? -1] ?? unknown,
      look,
    ),
    textColumn('state', words.t('customers.state'), customers, (customer) => {
      const state = decisions.state.get(customer);
      return state === undefined ? '' : states[state];
    }),
  ];
}

/** Of a final method that has one; of ABC it is the metric, which has a column anyway. */
function scoreColumn({ grading, words }: OutputRun, customers: Int32Array): OutputColumn[] {
  const final = grading.methods[grading.final];
  if (!final || !('score' in final) || final.kind === 'abc') return [];
  const { score } = final;
  return [
    numberColumn('score', words.t('column.score'), 'number', customers, (customer) => score[customer], BARS),
  ];
}

async function whyColumn(run: OutputRun, customers: Int32Array, pause: Pause): Promise<OutputColumn> {
  const { grading, policy, words } = run;
  const cells = await inSlices(customers, explainer(policy, grading, words), pause);
  return { id: 'why', header: words.t('customers.why'), kind: 'text', by: 'program', cells, look: PLAIN };
}

/** What every method says, but for the one whose word is final. */
function otherTiers({ grading, policy, words }: OutputRun, customers: Int32Array): OutputColumn[] {
  return customerColumns(grading)
    .filter(({ final }) => !final)
    .filter(({ methodId }) => methodId in grading.methods)
    .map(({ methodId, tiers, tierOf }) =>
      textColumn(
        `method.${shortId(methodId)}`,
        methodColumnName(words, grading, methodId),
        customers,
        (customer) => tiers[tierOf[customer] ?? -1] ?? '',
        tierLook(tiers, policy.output.colours),
      ),
    );
}

function movedColumns({ grading, policy, words, earlier }: OutputRun, customers: Int32Array): OutputColumn[] {
  const { tier, steps } = previousTiers(grading, earlier);
  const names = [...grading.finalTiers.names, grading.unknown];
  return [
    textColumn(
      'previous',
      words.t('column.previous'),
      customers,
      (customer) => tier[customer] ?? '',
      tierLook(names, policy.output.colours, tier),
    ),
    numberColumn(
      'movement',
      words.t('column.movement'),
      'signed',
      customers,
      (customer) => steps[customer],
      ARROWS,
    ),
  ];
}

function peoplesColumns({ grading, policy, words }: OutputRun): OutputColumn[] {
  const header = (id: string): string => words.t(`customers.${id}`);
  return [
    peoplesColumn(
      MANUAL_TIER,
      header('manualTier'),
      'text',
      tierLook([...grading.finalTiers.names, grading.unknown], policy.output.colours),
    ),
    peoplesColumn('reason', header('reason')),
    peoplesColumn(APPROVED_BY, header('approvedBy')),
    peoplesColumn('approvedOn', header('approvedOn'), 'date'),
    peoplesColumn('action', header('action')),
    peoplesColumn('actionOwner', header('actionOwner')),
    peoplesColumn('due', header('due'), 'date'),
  ];
}
