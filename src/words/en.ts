/** English texts by message id. i18next's plural suffixes; {{value, number}} is written by the culture. */
export const en = {
  // Columns that are written
  'column.abc': 'ABC tier',
  'column.rfm': 'RFM segment',
  'column.weighted': 'Weighted tier',

  // The pane
  'pane.selection': 'Selection',
  'pane.looking': 'Looking at the selection …',
  'pane.looksLike_one': '{{count, number}} row · looks like {{layout}}',
  'pane.looksLike_other': '{{count, number}} rows · looks like {{layout}}',
  'layout.transactions': 'orders',
  'layout.customers': 'a customer list',
  'pane.columns': 'Columns',
  'pane.layout': 'A row is',
  'layoutRow.transactions': 'an order line',
  'layoutRow.customers': 'a customer',
  'pane.none': '(none)',
  'pane.times': '× column',
  'role.customer': 'Customer',
  'role.date': 'Order date',
  'role.amount': 'Amount',
  'role.orderId': 'Order number',
  'role.recency': 'Days since',
  'role.orders': 'Orders',
  'pane.methods': 'Methods',
  'method.abc': 'ABC by amount',
  'method.rfm': 'RFM segments',
  'method.weighted': 'Weighted score',
  'pane.cut': 'Cut by',
  'cut.cumulativeShare': 'share of the amount',
  'cut.headcount': 'number of customers',
  'pane.tierUpTo': 'Tier {{tier}} up to',
  'pane.segments': 'Segments',
  'segments.eleven': 'eleven segments',
  'segments.eight': 'eight types (中文)',
  'segment.Champions': 'Champions',
  'segment.Loyal': 'Loyal',
  'segment.Potential Loyalist': 'Potential Loyalist',
  'segment.New': 'New',
  'segment.Promising': 'Promising',
  'segment.Need Attention': 'Need Attention',
  'segment.About to Sleep': 'About to Sleep',
  'segment.At Risk': 'At Risk',
  'segment.Cannot Lose': 'Cannot Lose',
  'segment.Hibernating': 'Hibernating',
  'segment.Lost': 'Lost',
  'dateOrder.yearFirst': 'years first: 24/3/4',
  'pane.noCustomer': 'Choose the column that names the customer, under Columns.',
  'pane.frequency': 'Count',
  'frequency.orders': 'orders',
  'frequency.days': 'days with an order',
  'frequency.rows': 'rows',
  'pane.weightOf': 'Weight of {{metric}}',
  'metric.amount': 'amount',
  'metric.recency': 'recency',
  'metric.orders': 'orders',
  'pane.weightsScaled': 'The weights add up to {{sum}} %; they are scaled to 100 %.',
  'pane.period': 'Period',
  'pane.lastMonths': 'Rows from',
  'period.all': 'the whole sheet',
  'period.lastMonths': 'the last {{count}} months',
  'pane.asOf': 'Analysis date',
  'asOf.latest': 'latest date in the sheet',
  'asOf.today': 'today',
  'pane.returns': 'Returns',
  'returns.net': 'reduce the amount',
  'returns.ignore': 'are left out',
  'returns.count': 'count as orders too',
  'pane.dateOrder': '3/4/2024 means',
  'dateOrder.asFound': 'as the column shows',
  'dateOrder.dayFirst': '3 April',
  'dateOrder.monthFirst': 'March 4',
  'pane.preview': 'Preview',
  'pane.noPreview': 'Nothing is graded yet.',
  'pane.customers': 'Customers',
  'pane.share': 'Share of the customers',
  'pane.total': 'Amount',
  'pane.rowsRead_one': '{{count, number}} row read:',
  'pane.rowsRead_other': '{{count, number}} rows read:',
  'pane.firstRows': ' (row {{rows}} …)',
  'fate.hidden': 'hidden',
  'fate.blank': 'blank',
  'fate.totalRow': 'total rows',
  'fate.errorCell': 'with an error value',
  'fate.noCustomer': 'without a customer',
  'fate.badDate': 'with no readable date',
  'fate.badAmount': 'with no readable amount',
  'fate.duplicate': 'duplicates',
  'fate.outsidePeriod': 'outside the period',
  'fate.return': 'returns',
  'fate.used': 'used',
  'pane.grade': 'Grade',
  'pane.previewNow': 'Preview',
  'pane.clear': 'Clear',
  'pane.clearedButLost_one':
    'Cleared, but for {{count}} tier column whose header cell was deleted. If cells of it are left, delete them by hand.',
  'pane.clearedButLost_other':
    'Cleared, but for {{count}} tier columns whose header cells were deleted. If cells of them are left, delete them by hand.',
  'pane.weightsZero': 'All weights are 0 %, so no weighted score is made. Give one of them a weight.',
  'pane.progress': 'Progress',
  'pane.retier': 'Re-tier',
  'pane.cancel': 'Cancel',
  'pane.noMethod': 'No method is switched on. Switch one on under Methods.',
  'pane.rfmNeeds': 'RFM needs a date and an amount. Choose them under Columns.',
  'pane.written_one': '{{count, number}} customer graded. Tiers are in {{columns}} of sheet {{sheet}}.',
  'pane.written_other': '{{count, number}} customers graded. Tiers are in {{columns}} of sheet {{sheet}}.',
  'pane.cleared': 'The tier columns are gone; everything else is as it was.',
  'pane.nothingToClear': 'This workbook has no tier columns.',
  'pane.broken':
    'Customer Tiers met an error of its own: {{message}}. Look at the tier columns before you go on, and report this text.',
  'progress.read': 'Reading {{done, number}} of {{total, number}} rows',
  'progress.grade': 'Grading {{total, number}} rows',
  'progress.write': 'Writing {{done, number}} of {{total, number}} rows',

  // The selection and the sheet
  'selection.severalAreas':
    'The selection has {{areas}} areas ({{address}}). Select one block with its header row.',
  'selection.noCells': 'A chart or another object is selected, no cells. Click a cell of your data.',
  'selection.empty': '{{address}} is empty. Select your data with its header row, or click one cell in it.',
  'selection.noRows': '{{address}} has a header but no rows below it. Select the rows too.',
  'selection.cutsTable':
    '{{address}} covers table {{table}} and cells outside it. Click one cell of the table, or select only the other cells.',
  'selection.severalTables': '{{address}} touches several tables. Click one cell of the table you want.',
  'source.noTableHeader':
    'Table {{table}} on sheet {{sheet}} shows no header row. Switch it on under Table Design.',
  'source.filtered':
    'Sheet {{sheet}} is filtered, and values written into hidden rows go astray. Clear the filter, then grade again.',
  'sheet.protected': 'Sheet {{sheet}} is protected. Unprotect it under Review, then try again.',
  'workbook.readOnly': 'The workbook is open read-only. Save a copy or switch to editing, then try again.',
  'write.occupied': '{{address}} holds "{{value}}" where a tier would go. Move it away, then grade again.',
  'write.noFreeColumn':
    'Sheet {{sheet}} has no free column to the right of the data. Delete some, then grade again.',
  'write.besideTable':
    'Beside table {{table}} there is something in {{address}}. Move it away, then grade again.',
  'write.otherSource':
    'Tiers already stand at {{address}}, for other rows. Clear them first, then grade this selection.',
  'write.notTakenBack':
    'Writing failed ({{reason}}) and could not be taken back whole. Press Clear to remove the tier columns.',
  'run.cancelled': 'Cancelled. The workbook is as it was.',
  'run.changedMeanwhile':
    '{{address}} of sheet {{sheet}} was changed while the rows were being graded. Nothing was written. Press Grade again.',
  'run.keepsChanging':
    '{{address}} of sheet {{sheet}} was changed while the tiers were being written, so they may be old. Press Grade again.',
  'clear.occupied':
    '{{address}} in a tier column holds "{{value}}", which Customer Tiers did not write. Move it away, then clear again.',
  'retier.nothing': 'This workbook has no tiers yet. Select your data and press Grade first.',
  'retier.sourceGone':
    'The rows that were graded are gone from the workbook. Select your data and press Grade.',
  'memory.unreadable':
    'The policy kept in this workbook cannot be read: another version wrote it. Select your data and press Grade.',

  // What Excel answers
  'excel.cellEdit': 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  'excel.sessionEnded': 'The session with Excel has ended. Reload the workbook, then try again.',
  'excel.dialogOpen': 'A dialog is open in Excel. Close it, then try again.',
  'excel.busy': 'Excel is too busy. Wait a moment, then try again.',
  'excel.payload': 'Excel refused the amount of data ({{code}}). Select fewer columns, then try again.',
  'excel.rowTooLarge': 'Data row {{row}} alone is larger than Excel hands over at once. Shorten its texts.',
  'excel.accessDenied':
    'Excel denies access ({{message}}). Check whether the sheet is protected or the file is read-only.',
  'excel.notFound':
    'A sheet, table or name was removed meanwhile ({{message}}). Select your data and try again.',
  'excel.tooOld': 'This Excel lacks a function that is needed ({{message}}). Excel 2021 or later has it.',
  'excel.filtered': 'The range is filtered. Clear the filter, then try again.',
  'excel.failed': 'Excel could not do it ({{code}}: {{message}}). Try again.',

  // Metrics and fields of results
  'metric.grossAmount': 'amount before returns',
  'metric.returns': 'returns',
  'metric.returnRate': 'return rate',
  'metric.firstPurchase': 'first purchase',
  'metric.lastPurchase': 'last purchase',
  'metric.tenure': 'days as a customer',
  'metric.ordersPerMonth': 'orders per month',
  'metric.averageOrderValue': 'average order value',
  'metric.quantity': 'quantity',
  'metric.cost': 'cost',
  'metric.profit': 'profit',
  'metric.margin': 'margin',
  'metric.meanInterval': 'days between orders',
  'field.customer': 'Customer',
  'field.tier': 'tier',
  'field.adjustments': 'adjustments',
  'field.rank': 'rank',
  'field.share': 'share',
  'field.cumulativeShare': 'cumulative share',
  'field.r': 'R',
  'field.f': 'F',
  'field.m': 'M',
  'field.cell': 'cell',
  'field.segment': 'segment',
  'field.score': 'score',
  'field.ofMethod': '{{method}} {{field}}',
  'field.lastMonths': '{{metric}}, last {{months}} months',

  // Core: columns and roles
  'source.noColumn':
    'There is no column "{{column}}" in {{sheet}}. Did you mean "{{nearest}}"? Correct it in source.columns of the policy.',
  'source.headerTwice': 'The header "{{column}}" stands more than once ({{cells}}). Rename all but one.',
  'source.noCustomer':
    'No header says which column is the customer; it could be: {{candidates}}. Name it in source.columns of the policy: {"customer": "…"}.',
  'source.headerBelow':
    'Row {{row}} ("{{text}}") is no header; row {{below}} looks like it. Delete the rows above row {{below}}, or give a range that begins there.',
  'source.ambiguous':
    'Several columns could be "{{role}}": {{candidates}}. Name the right ones in source.columns of the policy.',
  'source.noSuchRole':
    'source.columns has "{{key}}", which is a metric of a customer list and no part of an order row. Leave it out, or set source.layout to "customers".',
  'source.noSuchMetric':
    'source.columns has "{{key}}", which belongs to order rows and not to a customer list. Leave it out, or set source.layout to "transactions".',
  'source.indicatorIsMetric':
    'The indicator "{{name}}" has the name of a metric. Give it another name in source.indicators.',
  'source.dateOrder':
    'Column "{{column}}" does not tell day, month and year apart (first: {{cell}} "{{text}}"). Set source.dateOrder of the policy to "dayFirst", "monthFirst" or "yearFirst".',
  'source.mixedDateOrder':
    'Column "{{column}}" has dates in several orders of day, month and year (first: {{cell}} "{{text}}"). Correct them, or set source.dateOrder of the policy to "dayFirst", "monthFirst" or "yearFirst" and the others are left out.',
  'intake.badDate_one':
    'Column "{{column}}" has {{count, number}} cell that is no date ({{cell}} "{{text}}"). Its row is left out; correct it to have it counted.',
  'intake.badDate_other':
    'Column "{{column}}" has {{count, number}} cells that are no dates (first: {{cell}} "{{text}}"). Their rows are left out; correct them to have them counted.',
  'intake.badAmount_one':
    'Column "{{column}}" has {{count, number}} cell that is no number ({{cell}} "{{text}}"). Its row is left out; correct it to have it counted.',
  'intake.badAmount_other':
    'Column "{{column}}" has {{count, number}} cells that are no numbers (first: {{cell}} "{{text}}"). Their rows are left out; correct them to have them counted.',
  'intake.noNumber_one':
    'Column "{{column}}" has {{count, number}} cell that is no number ({{cell}} "{{text}}"). It counts as missing; correct it to have it counted.',
  'intake.noNumber_other':
    'Column "{{column}}" has {{count, number}} cells that are no numbers (first: {{cell}} "{{text}}"). They count as missing; correct them to have them counted.',
  'intake.serialDates_one':
    'Column "{{column}}" has a number where a date belongs ({{cell}} "{{text}}"). It was read as Excel counts days; format it as a date if that is wrong.',
  'intake.serialDates_other':
    'Column "{{column}}" has {{count, number}} numbers where dates belong (first: {{cell}} "{{text}}"). They were read as Excel counts days; format them as dates if that is wrong.',
  'intake.noCost_one':
    'Column "{{column}}" has no number in {{count, number}} row ({{cell}}). It has no profit and does not count there; fill it in to have it counted.',
  'intake.noCost_other':
    'Column "{{column}}" has no number in {{count, number}} rows (first: {{cell}}). They have no profit and do not count there; fill them in to have them counted.',
  'intake.mixedCurrencies':
    'Column "{{column}}" mixes currencies ({{signs}}). They were added up as they stand; convert them first.',
  'intake.decimalSign':
    'Column "{{column}}" does not tell whether "." or "," is the decimal sign (first: {{cell}} "{{text}}"); "." was taken. Set source.decimal of the policy if it is ",".',
  'intake.repeatedCustomer_one':
    'Column "{{column}}" has a customer twice ({{cell}}). The first row counts; delete the other, or set source.layout to "transactions".',
  'intake.repeatedCustomer_other':
    'Column "{{column}}" repeats customers in {{count, number}} rows (first: {{cell}}). The first row of each counts; delete the others, or set source.layout to "transactions".',

  // Core: grading
  'grade.missingRole':
    'Metric "{{metric}}" needs a column for "{{role}}". Choose it under Columns (in a policy: source.columns).',
  'grade.noPeriod': 'A customer list has no dates per order, so source.period cannot apply. Set it to "all".',
  'grade.noWindow':
    'A customer list has no dates per order, so "{{metric}}" cannot be measured. Use the metric without "last".',
  'grade.noToday': 'source.asOf is "today", but today is not known here. Give a date instead.',
  'grade.noRows': 'There are no rows below the header. Add some, or select them too.',
  'grade.noUsedRow':
    'None of the {{rows, number}} rows can be used. Most of them: {{fate}} ({{count, number}}, first in row {{row}}). Correct them, or the columns and the period in the policy.',
  'grade.noUsedRowCell':
    'None of the {{rows, number}} rows can be used. Most of them: {{fate}} ({{count, number}}, first in column "{{column}}": {{cell}} "{{text}}"). Correct them, or the columns in the policy.',
  'grade.constantIndicator':
    'Method "{{method}}": all customers are equal in "{{metric}}", so each scores 50. Leave it out if it should not count.',
  'grade.judgedOnPart_one':
    'Method "{{method}}": {{count, number}} customer lacks a value and was judged on part of the indicators.',
  'grade.judgedOnPart_other':
    'Method "{{method}}": {{count, number}} customers lack a value and were judged on part of the indicators.',
  'grade.segmentGaps_one': 'Method "{{method}}": no segment names the cell {{cells}}. It goes to "else".',
  'grade.segmentGaps_other':
    'Method "{{method}}": no segment names {{count, number}} cells ({{cells}}). They go to "else".',
  'grade.segmentOverlaps_one':
    'Method "{{method}}": several segments name the cell {{cells}}. The first counts.',
  'grade.segmentOverlaps_other':
    'Method "{{method}}": several segments name {{count, number}} cells ({{cells}}). The first counts.',

  // Core: policy
  'policy.unknownKey': 'Unknown key "{{key}}" in {{place}}. Did you mean "{{nearest}}"?',
  'policy.missingKey': 'Key "{{key}}" is missing in {{place}}. Add it.',
  'policy.wrongValue': '{{place}} cannot be {{value}}. docs/policy.md says what it can be.',
  'policy.wrongValueExpected': '{{place}} cannot be {{value}}. Use {{expected}}.',
  'policy.wrongType': '{{place}} cannot be {{value}}. It must be {{type}}.',
  'type.object': 'an object {…}',
  'type.list': 'a list […]',
  'type.text': 'a text',
  'type.number': 'a number',
  'type.boolean': 'true or false',
  'policy.tooMuch': '{{place}} cannot be {{value}}. Use at most {{limit}}.',
  'policy.tooLittle': '{{place}} cannot be {{value}}. Use at least {{limit}}.',
  'policy.notAbove': '{{place}} cannot be {{value}}. Use a number above {{limit}}.',
  'policy.binsAgainstLimits':
    '{{place}} is {{value}}, but the limits make {{r}} × {{f}} × {{m}} bins. Leave "bins" out or make them agree.',
  'policy.reservedId': '{{place}} cannot be "{{id}}", which is a word of the results. Choose another.',
  'policy.idTwice': '{{place}}: another method has the id "{{id}}" already. Choose another.',
  'policy.unknownMetric': 'Unknown metric "{{metric}}" in {{place}}. Did you mean "{{nearest}}"?',
  'policy.noFinal': 'final is "{{final}}", but no method has that id. Use one of: {{ids}}.',
  'policy.tierCount': '{{place}} names {{tiers}} tiers, but the cut makes {{expected}}. Make them agree.',
  'policy.tierTwice': '{{place}} has "{{tier}}" twice. Give each tier a name of its own.',
  'policy.noWeight': '{{place}}: all weights are 0. Give at least one indicator a weight.',
  'policy.limitsOrder':
    '{{place}} is {{value}}, which is out of order. Tiers stand best first; RFM limits and shares rise.',
  'policy.elevenNeedsFive':
    '{{place}}: the eleven segments need 5 bins each, here they are {{r}} × {{f}} × {{m}}. Use 5 bins, "eight" or ranges of your own.',
  'policy.rangeOrder': '{{place}} is {{value}}, from high to low. Write the lower score first.',
  'policy.beyondBins':
    '{{place}} has {{value}}, but there are {{r}} × {{f}} × {{m}} bins. Use scores within them, or more bins.',
  'policy.tooManySegments': '{{place}} names more than {{most}} segments. Use fewer.',
  'policy.shareOfCost':
    '{{place}}: a share of the total says nothing of a metric where less is better. Use "headcount" or "thresholds".',
  'policy.sharesOverOne':
    '{{place}} is {{value}}, which is more than the whole. Shares add up to at most 1, the last tier takes the rest.',
  'policy.noPreset': 'There is no preset "{{name}}". Did you mean "{{nearest}}"? There are: {{known}}.',

  // Files and command line
  'csv.quotes':
    'Row {{row}} has a quotation mark that is not closed or stands wrong. Correct it, or save the file as .csv again.',
  'csv.beyondHeader':
    '{{cell}} "{{text}}" stands to the right of the last header. Put a number that has a comma into quotation marks, or give that column a header.',
  'csv.empty': 'There is no row with anything in it. The first row must be the header.',
  'cli.unknownOption': 'Unknown option {{option}}. Did you mean {{nearest}}?',
  'cli.noValue': 'Option {{option}} needs a value behind it.',
  'cli.twice': 'Option {{option}} stands twice. Give it once.',
  'cli.noInput':
    'No input. Usage: npm run --silent grade -- INPUT.csv --policy FILE|PRESET [--range A1:H500] [--as-of DATE] [--lang zh|en] [--out FILE.csv|.json]',
  'cli.secondInput': 'Two inputs, "{{input}}" and "{{second}}". Give one; options begin with --.',
  'cli.noPolicy': 'No policy. Add --policy with a file or one of the presets abc, rfm, weighted.',
  'cli.noSheets': 'A .csv file has no sheet "{{sheet}}". Leave --sheet out.',
  'cli.badDate': '--as-of cannot be "{{value}}". Use a date such as 2024-01-05, latest or today.',
  'cli.badLanguage': '--lang cannot be "{{value}}". Use zh or en.',
  'cli.badOutput': '--out cannot be "{{value}}". Use a name that ends in .csv or .json.',
  'cli.outIsInput': '--out {{out}} would overwrite {{file}}, which is read. Choose another name.',
  'cli.badRange': '--range cannot be "{{range}}". Use two corners such as A1:H500.',
  'cli.noFile': 'There is no file {{file}} that can be read. Check the path.',
  'cli.noCsv': '{{file}} is no .csv file. Save it as .csv (UTF-8) first.',
  'cli.noPolicyFile': 'There is no policy file or preset "{{policy}}". Presets: {{presets}}.',
  'cli.policyNoJson': 'The policy is no JSON ({{reason}}). Correct it.',
  'cli.notWritten': '{{file}} could not be written ({{reason}}). Check path and rights.',
} as const;
