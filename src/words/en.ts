/** English texts by message id. i18next's plural suffixes; {{value, number}} is written by the culture. */
export const en = {
  // Columns that are written
  'column.abc': 'ABC tier',
  'column.rfm': 'RFM segment',
  'column.weighted': 'Weighted tier',
  'column.grid': 'Grid tier',
  'column.ladder': 'Ladder tier',
  'column.lifecycle': 'Lifecycle',
  'column.tier': 'Final tier',
  'column.ofMethod': '{{column}} ({{method}})',

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
  'role.customer': 'Customer',
  'role.date': 'Order date',
  'role.amount': 'Amount',
  'role.orderId': 'Order number',
  'role.recency': 'Days since',
  'role.orders': 'Orders',
  'pane.methods': 'Methods',
  'method.abc': 'ABC',
  'method.rfm': 'RFM segments',
  'method.weighted': 'Weighted score',
  'method.grid': 'Grid',
  'method.ladder': 'Ladder',
  'method.lifecycle': 'Lifecycle',
  'pane.cut': 'Cut by',
  'cut.cumulativeShare': 'share of the total',
  'cut.headcount': 'number of customers',
  'pane.template': 'Start from',
  'pane.noTemplate': '(as it is)',
  'pane.templateColumns': 'Its columns: {{columns}}.',
  'pane.addMethod': 'Add a method',
  'pane.chooseKind': '(choose)',
  'pane.addKind.abc': 'ABC: by one metric',
  'pane.addKind.rfm': 'RFM: recency, frequency, amount',
  'pane.addKind.weighted': 'Weighted score of several metrics',
  'pane.addKind.grid': 'Grid of two or three metrics',
  'pane.addKind.ladder': 'Ladder: when … then tier',
  'pane.addKind.lifecycle': 'Lifecycle: new, active, lapsed …',
  'pane.nameAndRemove': 'Name, remove',
  'pane.methodName': 'Name',
  'pane.removeMethod': 'Remove this method',
  'pane.moreSettings': 'More settings',
  'pane.within': 'Graded',
  'pane.allTogether': 'all together',
  'abc.metric': 'Graded by',
  'abc.findAnew': 'Find the limits of the groups anew',
  'cut.thresholds': 'fixed limits',
  'cut.quantiles': 'equal numbers of customers',
  'cut.equalWidth': 'equal steps of the score',
  'cut.naturalBreaks': 'natural breaks',
  'cut.computed': 'found by the data (computed ABC)',
  'cut.tiers': 'Tiers',
  'cut.names': 'Tier, best first',
  'cut.nameOf': 'Name of tier {{tier}}',
  'cut.limitOf': '{{tier}}: {{what}}',
  'cut.rest': 'the rest',
  'cut.cumulativeShare.benefit': 'up to, of the total',
  'cut.headcount.benefit': 'of the customers',
  'cut.headcount.cost': 'of the customers',
  'cut.thresholds.benefit': 'from',
  'cut.thresholds.cost': 'up to',
  'cut.crossing': 'Who crosses it',
  'cut.crossing.in': 'is in the better tier',
  'cut.crossing.out': 'is in the worse tier',
  'cut.onLimit': 'The limit itself',
  'cut.inclusive.true': 'belongs to the tier ({{sign}})',
  'cut.inclusive.false': 'does not belong to it ({{sign}})',
  'field.dividedBy': 'Divided by',
  'field.nothing': 'nothing',
  'field.overMonths': 'Only the last months',
  'field.number': 'Enter a number.',
  'field.numberFrom': 'Enter a number of at least {{min, number}}.',
  'field.numberBetween': 'Enter a number from {{min, number}} to {{max, number}}.',
  'field.whole': 'Enter a whole number.',
  'field.wholeFrom': 'Enter a whole number of at least {{min, number}}.',
  'field.wholeBetween': 'Enter a whole number from {{min, number}} to {{max, number}}.',
  'field.taken': 'This name is taken. Give another one.',
  'field.up': 'Move {{what}} up',
  'field.down': 'Move {{what}} down',
  'field.remove': 'Remove {{what}}',
  'pane.segments': 'Segments',
  'segments.eleven': 'eleven segments',
  'segments.eight': 'eight types (中文)',
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
  'pane.quoted': '"{{text}}"',
  'pane.emptyCell': '(empty)',
  'pane.cellQuoted': '{{cell}} "{{text}}"',
  'pane.cellEmpty': '{{cell}} (empty)',
  'pane.returned.net': 'returned, subtracted',
  'pane.returned.count': 'returned, subtracted, counted as orders',
  'pane.returned.ignore': 'returned, left out',
  'pane.firstRows_one': 'row {{rows}}',
  'pane.firstRows_other': 'rows {{rows}}',
  'fate.hidden': 'hidden',
  'fate.blank': 'blank',
  'fate.totalRow': 'with a total',
  'fate.errorCell': 'with an error value',
  'fate.noCustomer': 'without a customer',
  'fate.badDate': 'with no readable date',
  'fate.badAmount': 'with no readable amount',
  'fate.duplicate': 'repeated',
  'fate.outsidePeriod': 'outside the period',
  'fate.return': 'returned',
  'fate.used': 'used',
  'pane.grade': 'Grade',
  'pane.previewNow': 'Preview',
  'pane.clear': 'Clear',
  'pane.clearedButLost_one':
    'Cleared, but for {{count}} tier column whose header cell was deleted. If cells of it are left, delete them by hand.',
  'pane.clearedButLost_other':
    'Cleared, but for {{count}} tier columns whose header cells were deleted. If cells of them are left, delete them by hand.',
  'pane.comma': ', ',
  'pane.weightsZero': 'All weights are 0 %, so no weighted score is made. Give one of them a weight.',
  'pane.progress': 'Progress',
  'pane.retier': 'Re-tier',
  'pane.cancel': 'Cancel',
  'pane.noMethod': 'No method is switched on. Switch one on under Methods.',
  'pane.written_one': '{{count, number}} customer graded. Tiers are in {{columns}} of sheet {{sheet}}.',
  'pane.written_other': '{{count, number}} customers graded. Tiers are in {{columns}} of sheet {{sheet}}.',
  'pane.cleared': 'The tier columns are gone; everything else is as it was.',
  'pane.nothingToClear': 'This workbook has no tier columns.',
  'pane.broken':
    'Customer Tiers met an error of its own: {{message}}. Look at the tier columns before you go on, and report this text.',
  'progress.read': 'Reading {{done, number}} of {{total, number}} rows',
  'progress.grade': 'Grading {{total, number}} rows',
  'progress.write': 'Writing {{done, number}} of {{total, number}} rows',

  // The pane: columns, data, second source, duplicates
  'role.quantity': 'Quantity',
  'role.cost': 'Cost',
  'role.profit': 'Profit',
  'role.product': 'Product',
  'role.group': 'Group',
  'role.owner': 'Owner',
  'role.consent': 'Consent',
  'role.referrer': 'Referred by',
  'role.dueDate': 'Due date',
  'role.paidDate': 'Paid date',
  'role.firstPurchase': 'First purchase',
  'role.lastPurchase': 'Last purchase',
  'role.tenure': 'Days as customer',
  'role.ordersPerMonth': 'Orders per month',
  'role.averageOrderValue': 'Average order',
  'role.meanInterval': 'Days between orders',
  'role.lastInterval': 'Days, last two orders',
  'role.nextOrderExpected': 'Next order',
  'role.products': 'Products',
  'role.margin': 'Margin',
  'role.grossAmount': 'Before returns',
  'role.returns': 'Returns',
  'role.returnRate': 'Return rate',
  'role.onTimeRate': 'Paid on time',
  'role.overdueDaysMean': 'Days overdue, mean',
  'role.overdueDaysMax': 'Days overdue, most',
  'role.trend': 'Trend',
  'role.yearOnYear': 'Year on year',
  'role.variability': 'Variability',
  'role.largestOrderRatio': 'Largest order',
  'role.busiestDayOrders': 'Orders, best day',
  'role.referredCustomers': 'Customers referred',
  'role.referredAmount': 'Amount referred',
  'pane.moreColumns': 'More columns',
  'pane.moreColumnsTaken_one': 'More columns ({{count}} chosen)',
  'pane.moreColumnsTaken_other': 'More columns ({{count}} chosen)',
  'pane.combined': 'Combined with',
  'pane.alone': 'nothing else',
  'pane.product': '× {{column}}',
  'pane.difference': '− {{column}}',
  'pane.header': 'Header',
  'pane.headerRow': 'Row {{row}}: {{cells}}',
  'pane.headerOfTwo': 'The header is two rows high',
  'period.fromTo': '{{from}} to {{to}}',
  'pane.data': 'Data',
  'pane.showRows': 'Select in the sheet',
  'pane.leaveOut': 'Leave out',
  'pane.keep': 'Keep',
  'pane.kept.hidden': 'Hidden rows count like all others',
  'pane.keptHidden_one': '{{count, number}} hidden row (row {{row}}) counts like all others',
  'pane.keptHidden_other': '{{count, number}} hidden rows (first: row {{row}}) count like all others',
  'pane.kept.duplicate': 'Exact copies of a row count like all others',
  'pane.kept.totalRow': 'Total rows count as customers',
  'pane.kept.return': 'No returns',
  'pane.kept.outsidePeriod': 'No row is outside the period',
  'pane.rowsSelectedAll_one': '{{count, number}} row is selected in the sheet.',
  'pane.rowsSelectedAll_other': '{{count, number}} rows are selected in the sheet.',
  'pane.rowsSelectedPartly': 'The first {{rows, number}} of {{of, number}} rows are selected in the sheet.',
  'pane.rowsSelectedOneByOne':
    '{{rows, number}} of {{of, number}} rows is selected in the sheet. Press again for the next.',
  'pane.cellsSelectedOneByOne':
    '{{rows, number}} of {{of, number}} cells is selected in the sheet. Press again for the next.',
  'pane.cellsSelectedAll_one': '{{count, number}} cell is selected in the sheet.',
  'pane.cellsSelectedAll_other': '{{count, number}} cells are selected in the sheet.',
  'pane.cellsSelectedPartly': 'The first {{rows, number}} of {{of, number}} cells are selected in the sheet.',
  'pane.repairs': 'Read as meant, the sheet is not changed:',
  'pane.repairLine_one': '{{count, number}} cell of {{header}}: {{repair}}',
  'pane.repairLine_other': '{{count, number}} cells of {{header}}: {{repair}}',
  'pane.repairExample': '{{cell}}: {{before}} → {{after}}',
  'pane.more_one': '{{count, number}} more',
  'pane.more_other': '{{count, number}} more',
  'repair.textNumber': 'number kept as text',
  'repair.thousands': 'thousands separators',
  'repair.currency': 'currency sign',
  'repair.negative': 'minus behind or brackets',
  'repair.dash': 'dash read as 0',
  'repair.percent': 'percent sign',
  'repair.unit': 'unit of thousands or more (万, 亿)',
  'repair.decimalComma': 'decimal comma',
  'repair.fullWidth': 'full-width characters',
  'repair.spaces': 'stray or no-break spaces',
  'repair.ordinal': 'word of a scale',
  'repair.dateText': 'date kept as text',
  'repair.dateCompact': 'date without separators',
  'repair.dateOrder': 'order of day and month',
  'repair.shortYear': 'year of two digits',
  'repair.timeOfDay': 'time of day dropped',
  'repair.serialText': 'day number kept as text',
  'repair.spelling': 'spelling of the customer',
  'repair.alias': 'joined with another customer',
  'repair.merged': 'merged cells filled',
  'pane.rates': 'Exchange rates',
  'pane.ratesHint': 'Without a rate an amount counts as it stands.',
  'pane.rateOf': '1 {{sign}} is worth',
  'pane.dateQuestion':
    'Column "{{column}}" does not tell day, month and year apart. What is {{cell}} "{{text}}"?',
  'pane.mixedDateQuestion':
    'Column "{{column}}" has dates in several orders of day, month and year. What is {{cell}} "{{text}}"? Rows that do not fit the answer are left out.',
  'pane.mixedCurrencies':
    'Column "{{column}}" mixes currencies: {{signs}}. They were added up as they stand. Give all but one a rate.',
  'pane.decimalQuestion':
    'Column "{{column}}" does not tell whether "." or "," is the decimal sign (first: {{cell}} "{{text}}"); "." was taken. Which is it?',
  'pane.decimalAnswers': 'Decimal sign',
  'pane.decimalPoint': 'Point: 1.5',
  'pane.decimalComma': 'Comma: 1,5',
  'pane.dateAnswers': 'What {{cell}} is',
  'pane.second': 'More about the customers',
  'pane.secondPlace': 'List in',
  'place.sheet': 'sheet {{name}}',
  'place.table': 'table {{name}}',
  'pane.listCustomer':
    'No single column of {{sheet}} is the customer. Choose it under More about the customers. It could be: {{candidates}}.',
  'pane.listNoCustomer':
    'No column of {{sheet}} looks like the customer. Choose it under More about the customers.',
  'pane.listNoHeader':
    'Row {{row}} of {{sheet}} is no header: it looks like data, or it names one column only. Put a row of column names above the list, or choose the column of the customer under More about the customers.',
  'pane.listIndicators': 'Columns to take from it:',
  'pane.aggregateOf': 'Several rows of {{column}}',
  'aggregate.sum': 'sum',
  'aggregate.mean': 'mean',
  'aggregate.max': 'greatest',
  'aggregate.min': 'least',
  'aggregate.last': 'latest',
  'aggregate.mode': 'most frequent',
  'pane.listed_one': '{{count, number}} customer listed in {{rows, number}} rows',
  'pane.listed_other': '{{count, number}} customers listed in {{rows, number}} rows',
  'pane.notInList_one': '{{count, number}} customer with orders is not in it',
  'pane.notInList_other': '{{count, number}} customers with orders are not in it',
  'pane.noOrders_one': '{{count, number}} of them has no orders',
  'pane.noOrders_other': '{{count, number}} of them have no orders',
  'pane.duplicates': 'Same customer twice?',
  'pane.duplicatesHint': 'Names that are alike. Nothing is joined without your word.',
  'pane.findDuplicates': 'Look for duplicates',
  'pane.findingDuplicates': 'Looking …',
  'pane.noDuplicates': 'No names look alike.',
  'pane.duplicatesFound_one': '{{count, number}} pair looks alike.',
  'pane.duplicatesFound_other': '{{count, number}} pairs look alike.',
  'pane.customerRows_one': '{{name}} · {{count, number}} row',
  'pane.customerRows_other': '{{name}} · {{count, number}} rows',
  'alike.form': 'They differ in legal form or punctuation only.',
  'alike.typing': 'They differ in a few letters.',
  'pane.sameCustomer': 'Same customer',
  'pane.differentCustomers': 'Different',
  'pane.pair': '{{alias}} → {{customer}}',
  'pane.joined_one': '{{count, number}} name joined with another customer:',
  'pane.joined_other': '{{count, number}} names joined with other customers:',
  'pane.undo': 'Undo',

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
    'Sheet {{sheet}} is filtered, and values written into hidden rows go astray. Clear the filter, then grade again. To grade only what shows, copy it to a sheet of its own.',
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
  'workbook.structureProtected':
    'The structure of this workbook is protected, and a hidden sheet of Customer Tiers must be added or deleted: it keeps a long policy. Unprotect it under Review › Protect Workbook, then try again.',
  'header.ofTable':
    'The header of table {{table}} is row {{row}} of sheet {{sheet}}. To use another row, convert the table to a range first.',
  'header.outside':
    'Row {{row}} of sheet {{sheet}} cannot be the header. Choose a row from {{first}} to {{last}}, with data rows below it.',
  'list.noPlace': 'source.list of the policy names no sheet and no table. Give the name of one.',
  'list.noTables':
    'There is no table "{{table}}" for the list, nor any other. Name a sheet instead in source.list of the policy.',
  'list.none': 'The policy names no second source. Add source.list.',
  'list.noHeader':
    'Row {{row}} of {{sheet}} is no header: it looks like data, or it names one column only. Put a row of column names above the list, or name its columns in source.list.columns of the policy.',
  'list.customer':
    'No single column of {{sheet}} is the customer; it could be: {{candidates}}. Name it in source.list.columns of the policy: {"customer": "…"}.',
  'list.noTable':
    'There is no table "{{table}}" for the list. Did you mean "{{nearest}}"? Correct it in source.list of the policy.',
  'list.noSheet':
    'There is no sheet "{{sheet}}" for the list. Did you mean "{{nearest}}"? Correct it in source.list of the policy.',
  'list.badRange':
    '"{{range}}" is no range of sheet {{sheet}}. Write it like A1:F500 in source.list of the policy.',
  'list.empty':
    'The list at {{address}} has no rows below a header. Choose another place, or leave source.list out of the policy.',
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
  'metric.lastInterval': 'days between the last two purchases',
  'metric.products': 'products',
  'metric.onTimeRate': 'paid on time',
  'metric.overdueDaysMean': 'mean days overdue',
  'metric.overdueDaysMax': 'most days overdue',
  'metric.trend': 'trend',
  'metric.yearOnYear': 'growth on the year before',
  'metric.variability': 'variability',
  'metric.largestOrderRatio': 'largest order ÷ mean',
  'metric.busiestDayOrders': 'most orders on one day',
  'metric.referredCustomers': 'customers referred',
  'metric.referredAmount': 'amount of customers referred',
  'metric.nextOrderExpected': 'next order expected',
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
  'field.keyed': '{{word}} ({{key}})',
  'field.lastMonths': '{{metric}}, last {{months}} months',

  // Core: columns and roles
  'source.noColumn':
    'There is no column "{{column}}" in {{sheet}}. Did you mean "{{nearest}}"? Correct the name in the policy.',
  'source.headerTwice':
    'The header "{{column}}" stands more than once in {{sheet}}. Write the one that is meant as it stands here: {{headers}}.',
  'source.noHeader':
    'Row {{row}} ("{{text}}") is no header: it looks like data, or it names one column only. Put a row of column names above the data, or tell which row is the header.',
  'source.noColumns':
    'Row {{row}} has no header, and no column has anything in it. Select the table with its headers.',
  'source.noCustomer':
    'No header says which column is the customer; it could be: {{candidates}}. Name it in source.columns of the policy: {"customer": "…"}.',
  'source.ambiguous':
    'Several columns could be "{{role}}": {{candidates}}. Name the right ones in source.columns of the policy.',
  'source.noSuchRole':
    'source.columns has "{{key}}", which is a metric of a customer list and no part of an order row. Leave it out, or set source.layout to "customers".',
  'source.noSuchMetric':
    'source.columns has "{{key}}", which belongs to order rows and not to a customer list. Leave it out, or set source.layout to "transactions".',
  'source.noExcuses':
    'source.excused reads column "{{column}}" of order rows, and a customer list has none. Leave source.excused out, or set source.layout to "transactions".',
  'source.dateOrder':
    'Column "{{column}}" does not tell day, month and year apart (first: {{cell}} "{{text}}"). Set source.dateOrder of the policy to "dayFirst", "monthFirst" or "yearFirst".',
  'source.mixedDateOrder':
    'Column "{{column}}" has dates in several orders of day, month and year (first: {{cell}} "{{text}}"). Correct them, or set source.dateOrder of the policy to "dayFirst", "monthFirst" or "yearFirst" and the others are left out.',
  'source.hiddenUnasked':
    'This application does not tell which rows of {{sheet}} are hidden, so source.visibleOnly of the policy cannot be kept. Set it to false, or copy the visible rows to a sheet of their own.',
  'source.rateTwice':
    'source.rates has two rates for one currency, "{{first}}" and "{{second}}". Delete one of them.',
  'source.unknownCurrency':
    '{{place}} has "{{name}}", which is no currency known here. Write one of {{known}}, or its code of three letters.',
  'source.aliasTwice':
    '{{place}} sends "{{first}}" and "{{second}}", which are one spelling, to two customers. Delete one of them.',
  'source.aliasCircle': '{{place}} goes round in a circle: {{names}}. Delete one of these aliases.',
  'list.noRows':
    'The second source {{sheet}} has no rows below its header, so it tells nothing of any customer. Add some, or leave source.list out of the policy.',
  'intake.badDate_one':
    'Column "{{column}}" has {{count, number}} cell that is no date ({{cell}} "{{text}}"). Its row is left out; correct it to have it counted.',
  'intake.badDate_other':
    'Column "{{column}}" has {{count, number}} cells that are no dates (first: {{cell}} "{{text}}"). Their rows are left out; correct them to have them counted.',
  'intake.errorMissing_one':
    'Column "{{column}}" has 1 error cell ({{cell}} {{text}}). It counts as empty; the row is used.',
  'intake.errorMissing_other':
    'Column "{{column}}" has {{count, number}} error cells (first: {{cell}} {{text}}). They count as empty; the rows are used.',
  'intake.badAmount_one':
    'Column "{{column}}" has {{count, number}} cell that is no number ({{cell}} "{{text}}"). Its row is left out; correct it to have it counted.',
  'intake.badAmount_other':
    'Column "{{column}}" has {{count, number}} cells that are no numbers (first: {{cell}} "{{text}}"). Their rows are left out; correct them to have them counted.',
  'intake.noNumber_one':
    'Column "{{column}}" has {{count, number}} cell that is no number ({{cell}} "{{text}}"). It counts as missing; correct it to have it counted.',
  'intake.noNumber_other':
    'Column "{{column}}" has {{count, number}} cells that are no numbers (first: {{cell}} "{{text}}"). They count as missing; correct them to have them counted.',
  'intake.noDate_one':
    'Column "{{column}}" has {{count, number}} cell that is no date ({{cell}} "{{text}}"). It counts as missing; correct it to have it counted.',
  'intake.noDate_other':
    'Column "{{column}}" has {{count, number}} cells that are no dates (first: {{cell}} "{{text}}"). They count as missing; correct them to have them counted.',
  'intake.outsideTen_one':
    'Column "{{column}}" has {{count, number}} answer outside 0 to 10 ({{cell}} "{{text}}"), which a net promoter score does not know. It counts as missing; correct it to have it counted.',
  'intake.outsideTen_other':
    'Column "{{column}}" has {{count, number}} answers outside 0 to 10 (first: {{cell}} "{{text}}"), which a net promoter score does not know. They count as missing; correct them to have them counted.',
  'intake.swappedDates_one':
    'Column "{{column}}": 1 real date ({{cell}}) may have day and month swapped. The texts, such as {{textCell}} "{{text}}", were written the other way round than this Excel reads. Compare it with the original.',
  'intake.swappedDates_other':
    'Column "{{column}}": {{count, number}} real dates (first: {{cell}}) may have day and month swapped. The texts, such as {{textCell}} "{{text}}", were written the other way round than this Excel reads. Compare them with the original.',
  'intake.serialDates_one':
    'Column "{{column}}" has a number where a date belongs ({{cell}} "{{text}}"). It was read as Excel counts days; format it as a date if that is wrong.',
  'intake.serialDates_other':
    'Column "{{column}}" has {{count, number}} numbers where dates belong (first: {{cell}} "{{text}}"). They were read as Excel counts days; format them as dates if that is wrong.',
  'intake.noCost_one':
    'Column "{{column}}" has no number in {{count, number}} row ({{cell}}). It has no profit and does not count there; fill it in to have it counted.',
  'intake.noCost_other':
    'Column "{{column}}" has no number in {{count, number}} rows (first: {{cell}}). They have no profit and do not count there; fill them in to have them counted.',
  'intake.mixedCurrencies':
    'Column "{{column}}" mixes currencies: {{signs}}. They were added up as they stand; convert them first, or give the amounts of all but one a rate in source.rates of the policy.',
  'intake.noCurrency_one':
    'Column "{{column}}" has {{count, number}} number without a currency sign ({{cell}}) beside {{signs}}. It was added up as it stands; write its sign, or give every sign a rate in source.rates of the policy.',
  'intake.noCurrency_other':
    'Column "{{column}}" has {{count, number}} numbers without a currency sign (first: {{cell}}) beside {{signs}}. They were added up as they stand; write their sign, or give every sign a rate in source.rates of the policy.',
  'intake.hiddenRows_one':
    '{{count, number}} hidden row (row {{row}}) is graded like the others. Set source.visibleOnly of the policy to true to leave it out.',
  'intake.hiddenRows_other':
    '{{count, number}} hidden rows (first: row {{row}}) are graded like the others. Set source.visibleOnly of the policy to true to leave them out.',
  'intake.mergedNumbers_other':
    'Column "{{column}}" has numbers in merged cells (first: {{cell}}) that stand in {{count, number}} rows. Each counts once, in its first row; the others have no number. Unmerge the cells and fill in what belongs to each row.',
  'intake.mergedUnasked_one':
    'Column "{{column}}" has no customer in {{count, number}} row ({{cell}}). If its cell is merged with the one above: this Excel cannot be asked (it needs ExcelApi 1.13). Unmerge the column and fill it down.',
  'intake.mergedUnasked_other':
    'Column "{{column}}" has no customer in {{count, number}} rows (first: {{cell}}). If their cells are merged with those above: this Excel cannot be asked (it needs ExcelApi 1.13). Unmerge the column and fill it down.',
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
  'grade.noListWindow':
    'Indicator "{{metric}}" comes from the second source, which has no dates per order. Use it without "last".',
  'grade.wordsNoMetric':
    'Indicator "{{metric}}" holds words, and customers are graded by numbers. Give it a "scale" in source.indicators of the policy.',
  'grade.noToday': 'source.asOf is "today", but today is not known here. Give a date instead.',
  'grade.noRows': 'There are no rows below the header. Add some, or select them too.',
  'grade.noUsedRow':
    'None of the {{rows, number}} rows can be used. Most of them: {{fate}} ({{count, number}}, first in row {{row}}). Correct them, or the columns and the period in the policy.',
  'grade.noUsedRowCell':
    'None of the {{rows, number}} rows can be used. Most of them: {{fate}} ({{count, number}}, first in column "{{column}}": {{cell}} "{{text}}"). Correct them, or the columns in the policy.',
  'grade.shiftedIndicator':
    'Method "{{method}}": {{metric}} has values below 0 and was shifted by the least of them to find its weight.',
  'grade.inconsistent':
    'Method "{{method}}": the comparisons contradict each other (consistency ratio {{ratio}}, should be below 0.1). Look at {{first}} against {{second}} first.',
  'grade.notPositive':
    'Method "{{method}}": {{metric}} has the value {{value}}, and a ratio of costs needs values above 0. Use "minMax".',
  'grade.negativeValue':
    'Method "{{method}}": {{metric}} has the value {{value}}, and "{{normalise}}" takes no values below 0. Use "minMax".',
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
  'policy.newerVersion':
    'This policy has version {{version}}, but the newest that is known here is {{newest}}. Update Customer Tiers.',
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
  'policy.columnOrColumns':
    '{{place}} needs either "column" (one header) or "columns" (several questions). Give one of them.',
  'policy.indicatorIsMetric':
    '{{place}} is "{{name}}", which is the name of a metric. Give the indicator another name.',
  'policy.indicatorTwice':
    '{{place}} is "{{name}}", and so is {{other}}. Give each indicator a name of its own.',
  'policy.tableAndRange':
    '{{place}} has both "table" and "range". Give the table alone, or the sheet and its range.',
  'policy.unknownMetric': 'Unknown metric "{{metric}}" in {{place}}. Did you mean "{{nearest}}"?',
  'policy.noFinal': 'final is "{{final}}", but no method has that id. Use one of: {{ids}}.',
  'policy.tierCount': '{{place}} names {{tiers}} tiers, but the cut makes {{expected}}. Make them agree.',
  'policy.tierTwice': '{{place}} has "{{tier}}" twice. Give each tier a name of its own.',
  'policy.notRising': '{{place}} is {{value}}. The smaller number must stand first.',
  'policy.bandsUnread':
    '{{place}} is not read unless "normalise" is "bands". Set it, or leave the bands out.',
  'policy.bandScores':
    '{{place}} has {{scores}} scores, but the limits make {{expected}} bands. Make them agree.',
  'policy.noTarget':
    '{{place}} cannot be {{value}} with "{{normalise}}". Use "minMax", "percentile" or "zScore", or a direction without a target.',
  'policy.topsisMissing': '{{place}}: TOPSIS judges only customers who have all values. Use "unknown".',
  'policy.topsisRaw': '{{place}} is not read by TOPSIS, which compares the values as they are. Leave it out.',
  'policy.noFamily': '{{place}} needs a "family", one of: {{families}}. Did you mean "{{nearest}}"?',
  'policy.emptyFamily':
    '{{place}} has "{{family}}", but no indicator belongs to it. Leave it out, or give it one.',
  'policy.ahpSize':
    '{{place}} has {{rows}} rows of comparisons for {{indicators}} indicators. Give one row and one column for each.',
  'policy.ahpReciprocal':
    '{{place}}: row {{row}}, column {{column}} is {{value}}, but the other side of the pair does not say the same. Make their product 1, and 1 on the diagonal.',
  'policy.nestedLimits':
    '{{place}}: limits by hand hold for all customers, so they cannot be nested. Leave "nested" or the limits out.',
  'policy.edgesNested':
    '{{place}} does not fit "nested": nested bins of f and m have edges for each group, others one set for all. Make them agree.',
  'policy.edgesWrong': '{{place}} is {{value}}. Edges rise, and there is one fewer than bins: {{expected}}.',
  'policy.noEarlierMethod':
    '{{place}}: there is no earlier method "{{method}}". Methods are judged in the order in which they stand.',
  'policy.cutAndSplit': '{{place}} has both "cut" and "split". Leave one of them out.',
  'policy.noCell': '{{place}} has "{{cell}}", which is no cell of the grid. Did you mean "{{nearest}}"?',
  'policy.cellMissing': '{{place}} says nothing of "{{cell}}". Name its tier, or give "else".',
  'policy.tierUnlisted':
    '{{place}} does not list "{{tier}}", which is given out. Add it, or use "{{nearest}}".',
  'policy.unknownWords':
    '{{place}} asks for the words "{{words}}", which no column gives. Did you mean "{{nearest}}"?',
  'policy.ruleAction': '{{place}} must do one thing: "cap", "floor" or "set" a tier.',
  'policy.noTier': '{{place}} names "{{tier}}", which is no tier there. Did you mean "{{nearest}}"?',
  'policy.emptyCondition':
    '{{place}} asks nothing. Add "above", "atLeast", "below", "atMost", "is" or "oneOf".',
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
  'csv.headerBelow':
    '{{cell}} "{{text}}" stands to the right of the last header of row {{header}}. Row {{row}} seems to be the header: let the range begin there (--range), or delete the rows above it.',
  'csv.columnUnnamed':
    '{{cell}} "{{text}}" stands to the right of the last header of row {{header}}. Give that column a header, or empty the cell.',
  'csv.empty': 'There is no row with anything in it. The first row must be the header.',
  'cli.unknownOption': 'Unknown option {{option}}. Did you mean {{nearest}}?',
  'cli.noValue': 'Option {{option}} needs a value behind it.',
  'cli.valueTooMany': '{{option}} takes no value, so "{{value}}" has no place. Leave it out.',
  'cli.twice': 'Option {{option}} stands twice. Give it once.',
  'cli.noInput':
    'No input. Usage: npm run --silent grade -- INPUT.csv --policy FILE|PRESET [--range A1:H500] [--list FILE.csv] [--as-of DATE] [--lang zh|en] [--out FILE.csv|.json] [--explain CUSTOMER] [--against POLICY] [--outcome COLUMN] [--breakdown COLUMN] [--profile] [--sensitivity]; or --list-presets',
  'cli.secondInput': 'Two inputs, "{{input}}" and "{{second}}". Give one; options begin with --.',
  'cli.noPolicy': 'No policy. Add --policy with a file or one of the presets that --list-presets shows.',
  'cli.preset': '{{id}}: {{name}}. {{when}} Columns: {{columns}}. Sample: {{sample}}',
  'cli.presetList':
    '{{id}}: {{name}}. {{when}} Columns: {{columns}}. Second sheet: {{list}}. Sample: {{sample}}',
  'cli.noSheets': 'A .csv file has no sheet "{{sheet}}". Leave --sheet out.',
  'cli.badDate': '--as-of cannot be "{{value}}". Use a date such as 2024-01-05, latest or today.',
  'cli.badLanguage': '--lang cannot be "{{value}}". Use zh or en.',
  'cli.badOutput': '--out cannot be "{{value}}". Use a name that ends in .csv or .json.',
  'cli.jsonOnly':
    '{{option}} tells more than a .csv can hold, so --out cannot be "{{value}}". Use {{json}}, or leave --out out.',
  'cli.noCustomer':
    '--explain cannot be "{{value}}": no graded customer has that name. Did you mean "{{nearest}}"?',
  'cli.noColumn':
    '{{option}} cannot be "{{value}}": there is no column with that header, and the policy gives none that name. Did you mean "{{nearest}}"?',
  'cli.noRole':
    '--breakdown cannot be "{{value}}": no column was taken for it as words of customers. Give the header of the column.',
  'cli.noOutcome':
    '--outcome cannot be "{{value}}": no cell of it tells an outcome. Write 1 and 0, yes and no, or 是 and 否; for other words map the column in the policy as an indicator with a scale such as {"bad": 1, "good": 0}.',
  'cli.outcomeOneKind':
    '"{{column}}" came true for {{hits}} of the {{known}} customers of whom it says something: without both kinds nothing can be told apart. Is it the right column?',
  'cli.noSensitivity':
    '{{option}} has nothing to leave out: it needs a weighted method with at least two indicators whose weights are not compared (ahp). Leave {{option}} out, or use such a policy.',
  'cli.outIsInput': '--out {{out}} would overwrite {{file}}, which is read. Choose another name.',
  'cli.badRange': '--range cannot be "{{range}}". Use two corners such as A1:H500.',
  'cli.listMissing': 'The policy joins a second source. Give its file: --list FILE.csv.',
  'cli.listUnasked':
    'The policy joins no second source, so {{file}} is not read. Add "list" to its "source", or leave --list out.',
  'cli.noFile': 'There is no file {{file}} that can be read. Check the path.',
  'cli.noCsv': '{{file}} is no .csv file. Save it as .csv (UTF-8) first.',
  'cli.noPolicyFile': 'There is no policy file or preset "{{policy}}". Presets: {{presets}}.',
  'cli.policyNoJson': 'The policy is no JSON ({{reason}}). Correct it.',
  'cli.notWritten': '{{file}} could not be written ({{reason}}). Check path and rights.',

  // Why a customer has their tier
  'condition.and': ' and ',
  'condition.or': ' or ',
  'condition.comma': ', ',
  'condition.group': '({{text}})',
  'condition.above': '{{what}} is above {{limit}}',
  'condition.atLeast': '{{what}} is at least {{limit}}',
  'condition.below': '{{what}} is below {{limit}}',
  'condition.atMost': '{{what}} is at most {{limit}}',
  'condition.is': '{{what}} is {{limit}}',
  'condition.oneOf': '{{what}} is one of {{choices}}',
  'explain.abc': 'Method "{{method}}": {{tier}}. {{metric}} is {{value}}, rank {{rank}}.',
  'explain.rfm': 'Method "{{method}}": {{tier}}, RFM cell {{cell}}.',
  'explain.weighted': 'Method "{{method}}": {{tier}}. The score is {{score}}, rank {{rank}}.',
  'explain.grid': 'Method "{{method}}": {{tier}}.',
  'explain.lifecycle': 'Method "{{method}}": {{tier}} ({{values}}).',
  'explain.growth': 'Worth developing.',
  'explain.step': 'Method "{{method}}": {{tier}} by step {{step}}, as {{when}}.',
  'explain.noStep': 'Method "{{method}}": {{tier}}, as no step holds.',
  'explain.missing': 'Method "{{method}}": {{tier}}, as there is no value for {{metrics}}.',
  'explain.noValue': 'no value',
  'explain.group': 'Compared inside "{{group}}" only.',
  'explain.cumulativeShare': 'Everyone as good or better makes up {{share}} of the total.',
  'explain.contribution': '{{metric}} {{value}}: score {{score}} × weight {{weight}} = {{contribution}}.',
  'explain.level': '{{metric}} {{value}}: {{level}}.',
  'explain.between': ' ',
  'explain.passed.benefit': 'The limit passed is {{limit}} in {{metric}}.',
  'explain.passed.cost': 'The limit kept is {{limit}} in {{metric}}.',
  'explain.next.benefit': 'Missing to {{tier}}: {{distance}} more in {{metric}} (its limit is {{limit}}).',
  'explain.next.cost': 'Missing to {{tier}}: {{distance}} less in {{metric}} (its limit is {{limit}}).',
  'explain.beyond.benefit':
    'Missing to {{tier}}: more than {{distance}} more in {{metric}} (it must be above {{limit}}).',
  'explain.beyond.cost':
    'Missing to {{tier}}: more than {{distance}} less in {{metric}} (it must be below {{limit}}).',
  'explain.cap': 'Rule {{rule}}: as {{when}}, at best {{to}}: {{from}} became {{to}}.',
  'explain.floor': 'Rule {{rule}}: as {{when}}, at worst {{to}}: {{from}} became {{to}}.',
  'explain.set': 'Rule {{rule}}: as {{when}}, {{from}} became {{to}}.',
  'explain.final': '{{customer}} is in tier {{tier}}.',

  // Presets
  'preset.abc.name': 'ABC by amount',
  'preset.abc.when': 'Use it to see which few customers bring most of the turnover.',
  'preset.rfm.name': 'RFM, eleven segments',
  'preset.rfm.when': 'Use it to decide whom to address how, by recency, frequency and amount.',
  'preset.weighted.name': 'Weighted score',
  'preset.weighted.when': 'Use it for one score out of amount, orders and recency.',
  'preset.abc-heads.name': 'ABC by number of customers',
  'preset.abc-heads.when':
    'Use it when classes A and B have a fixed number of places, 15 % and 25 % of the customers.',
  'preset.abc-frequency.name': 'ABC by amount and orders',
  'preset.abc-frequency.when': 'Use it when one large order should not count as much as many.',
  'preset.abc-profit.name': 'ABC by profit',
  'preset.abc-profit.when': 'Use it where turnover and profit differ.',
  'preset.abc-xyz.name': 'ABC-XYZ: amount and steadiness',
  'preset.abc-xyz.when': 'Use it to plan stock and capacity: who buys much, and who steadily.',
  'preset.abc-region.name': 'ABC in each region',
  'preset.abc-region.when': 'Use it when regions differ in size and each should have its own A, B and C.',
  'preset.rfm-eight.name': 'RFM, eight segments',
  'preset.rfm-eight.when': 'Use it when high or low in each of R, F and M is enough.',
  'preset.rfm-weighted.name': 'Weighted RFM',
  'preset.rfm-weighted.when': 'Use it when R, F and M do not matter equally and A, B, C are wanted.',
  'preset.four-factors.name': 'Four factors: credit, orders, growth, profit',
  'preset.four-factors.when':
    'Use it for customers on credit: payment, orders, growth prospect and profit together.',
  'preset.customer-rating.name': 'Customer rating: prime, ordinary, potential',
  'preset.customer-rating.when': 'Use it for one rating out of behaviour, ability to pay and loyalty.',
  'preset.user-activity.name': 'Activity of internet users',
  'preset.user-activity.when': 'Use it to find core users by activity, interactions, shares and followers.',
  'preset.bank-key.name': 'Key customers of a bank',
  'preset.bank-key.when':
    'Use it to choose customers for tailored products, preferential rates and priority.',
  'preset.bank-stock.name': 'Existing customers of a bank, A to D',
  'preset.bank-stock.when': 'Use it to plan whom each manager follows up, by assets and willingness to buy.',
  'preset.bank-risk.name': 'Credit risk of a bank, five grades',
  'preset.bank-risk.when': 'Use it to put borrowers into five grades by overdue days, rating and activity.',
  'preset.ecommerce.name': 'Members of an online shop',
  'preset.ecommerce.when': 'Use it to find VIP members of a shop and those to win back.',
  'preset.retail-vip.name': 'VIPs of a retailer',
  'preset.retail-vip.when':
    'Use it when members become VIP above 100 000 a year, frequent above 5 orders a month.',
  'preset.payment-risk.name': 'Payment risk, three grades',
  'preset.payment-risk.when': 'Use it to find accounts to watch among payments.',
  'preset.telecom.name': 'Telecom: value and need',
  'preset.telecom.when': 'Use it to design plans by group of people and monthly spend.',
  'preset.car-owners.name': 'Car owners',
  'preset.car-owners.when': 'Use it in a garage or dealership: who is loyal, due for replacement, lapsing.',
  'preset.logistics.name': 'Customers of a carrier, ABC',
  'preset.logistics.when': 'Use it to class customers by freight, newcomers at best B.',
  'preset.value-matrix.name': 'Customer value matrix',
  'preset.value-matrix.when': 'Use it for four kinds of customers by number and size of orders.',
  'preset.influence.name': 'Influence, value and loyalty',
  'preset.influence.when': 'Use it where referrals matter: who refers, who spends, who stays.',
  'preset.old-new-prospect.name': 'Old, new and potential customers',
  'preset.old-new-prospect.when':
    'Use it when there are orders and a list of prospects, to look after each apart.',
  'preset.leads.name': 'Leads, ABC',
  'preset.leads.when': 'Use it to order leads for follow-up by intention and budget.',
} as const;
