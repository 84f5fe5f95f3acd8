import type { Note } from '../core';
import { methodName, metricName, wordName } from './metricName';
import type { Words } from './words';

/**
 * What is told by the keys of a policy, for who writes one, and told again for who works in the pane: by the control where
 * it is remedied.
 */
const AGAIN: Readonly<Record<string, string>> = {
  'intake.decimalSign': 'pane.decimalSign',
  'intake.hiddenRows': 'pane.hiddenRows',
  'intake.mixedCurrencies': 'pane.mixedCurrencies',
  'intake.noCurrency': 'pane.noCurrency',
  'intake.repeatedCustomer': 'pane.repeatedCustomer',
  'list.badRange': 'pane.listGone',
  'list.customer': 'pane.listCustomer',
  'list.empty': 'pane.listEmpty',
  'list.noHeader': 'pane.listNoHeader',
  'list.noPlace': 'pane.listNoPlace',
  'list.noRows': 'pane.listNoRows',
  'list.noSheet': 'pane.listNoSheet',
  'list.noTable': 'pane.listNoTable',
  'list.noTables': 'pane.listNoTable',
  'source.aliasCircle': 'pane.aliasCircle',
  'source.aliasTwice': 'pane.aliasTwice',
  'source.ambiguous': 'pane.severalColumns',
  'source.noColumn': 'pane.noColumn',
  'source.noCustomer': 'pane.whichCustomer',
  'source.noExcuses': 'pane.noExcuses',
  'policy.frozenOther': 'pane.frozenOther',
  'policy.noEarlierMethod': 'pane.noEarlierMethod',
  'policy.noTier': 'pane.noTier',
  'policy.unknownMetric': 'pane.unknownMetric',
  'policy.unknownWords': 'pane.unknownWords',
  'grade.missingRole': 'pane.missingRole',
  'grade.negativeValue': 'pane.negativeValue',
  'grade.noListWindow': 'pane.noListWindow',
  'grade.noPeriod': 'pane.noPeriod',
  'grade.noUsedRow': 'pane.noUsedRow',
  'grade.noUsedRowCell': 'pane.noUsedRowCell',
  'grade.noWindow': 'pane.noWindow',
  'grade.notPositive': 'pane.notPositive',
  'grade.segmentGaps': 'pane.segmentGaps',
  'grade.segmentOverlaps': 'pane.segmentOverlaps',
  'grade.wordsNoMetric': 'pane.wordsNoMetric',
};

/** As many cells as can be looked through. */
const CELLS_SHOWN = 5;

/** A fault or a warning for who works in the pane and reads the sheets that it writes: no key of a policy is in it. */
export function noteSentence(words: Words, note: Note): string {
  const values = Object.fromEntries(
    Object.entries(note.values).map(([name, value]) => [
      name,
      said(words, note.id, name, String(value)) ?? value,
    ]),
  );
  return words.t(idOf(note), values);
}

function idOf({ id, values }: Note): string {
  if (values['candidates'] === '') {
    if (id === 'list.customer') return 'pane.listNoCustomer';
    if (id === 'source.noCustomer') return 'pane.noCustomer';
  }
  if (id === 'grade.missingRole' && values['metric'] === 'period') return 'pane.periodNoDate';
  return AGAIN[id] ?? id;
}

/** Names of the policy in words. Names that the user gave stay as they are. */
function said(words: Words, id: string, name: string, value: string): string | undefined {
  switch (name) {
    case 'metric':
      return metricName(words, value);
    case 'first':
    case 'second':
      return id === 'grade.inconsistent' ? metricName(words, value) : undefined;
    case 'role':
    case 'words':
      return wordName(words, value);
    case 'method':
      return methodName(words, value);
    case 'normalise':
      return words.t(`normalise.${value}`);
    case 'cells':
      return value.split(' ').slice(0, CELLS_SHOWN).join(' ');
    default:
      return undefined;
  }
}
