import { BALANCE } from './metrics/balance.ts';
import { CASH_FLOW } from './metrics/cash-flow.ts';
import { INCOME } from './metrics/income.ts';
import { type Metric, m } from './metrics/metric.ts';
import { OPERATING } from './metrics/operating.ts';

export type { Metric };

/** Every measured quantity the extractor knows by name. */
export const METRICS: readonly Metric[] = [
  ...INCOME,
  ...BALANCE,
  ...CASH_FLOW,
  ...OPERATING,
  m('market-cap', '总市值 市值', 'market capitalisation', 'stock', 'valuation', 'money', '总市值为900亿港元'),
  m('share-price', '股价 收盘价 报收', 'share price', 'price', 'market', 'money price percent', '股价为131.50港元'),
  m('employees', '员工', 'employees', 'stock', 'people', 'count', '公司有385名员工'),
];
