import type { Layout } from '../core';

/** The roles of each layout (customers layout: metrics) that the pane shows at once, the needed ones first. */
export const MAIN_ROLES: Readonly<Record<Layout, readonly string[]>> = {
  transactions: ['customer', 'date', 'amount', 'orderId'],
  customers: ['customer', 'amount', 'recency', 'orders'],
};

/** Those that it shows when they are asked for. */
export const MORE_ROLES: Readonly<Record<Layout, readonly string[]>> = {
  transactions: [
    'quantity',
    'cost',
    'profit',
    'product',
    'group',
    'owner',
    'dueDate',
    'paidDate',
    'consent',
    'referrer',
  ],
  customers: [
    'firstPurchase',
    'lastPurchase',
    'tenure',
    'ordersPerMonth',
    'averageOrderValue',
    'meanInterval',
    'lastInterval',
    'nextOrderExpected',
    'lastContact',
    'quantity',
    'products',
    'cost',
    'profit',
    'margin',
    'grossAmount',
    'returns',
    'returnRate',
    'onTimeRate',
    'overdueDaysMean',
    'overdueDaysMax',
    'trend',
    'yearOnYear',
    'variability',
    'largestOrderRatio',
    'busiestDayOrders',
    'referredCustomers',
    'referredAmount',
    'product',
    'group',
    'owner',
    'consent',
    'referrer',
  ],
};

export const rolesOf = (layout: Layout): readonly string[] => [...MAIN_ROLES[layout], ...MORE_ROLES[layout]];

/** Roles that may be a product or a difference of two columns. */
export const COMPOSED_ROLES: readonly string[] = ['amount', 'cost', 'profit'];

export const DATE_ROLES: readonly string[] = ['date', 'dueDate', 'paidDate', 'firstPurchase', 'lastPurchase'];
