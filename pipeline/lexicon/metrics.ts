export interface Metric {
  id: string;
  /** first canonical, then synonyms */
  zh: readonly string[];
  en: string;
  kind: 'flow' | 'stock' | 'rate' | 'price' | 'average';
  group: string;
  units: readonly ('money' | 'percent' | 'count' | 'price' | 'multiple' | 'duration' | 'age' | 'ratio')[];
  example: string;
}
const m = (id: string, zh: string, en: string, kind: Metric['kind'], group: string, units: string, example = ''): Metric => ({
  id, zh: zh.split(' '), en, kind, group, units: units.split(' ') as Metric['units'], example,
});
export const METRICS: readonly Metric[] = [
  m('revenue', '营业收入 营收 收入 总收入 营业总收入 主营业务收入 销售收入 总营收', 'revenue', 'flow', 'income', 'money'),
  m('net-profit', '净利润 纯利 净利', 'net profit', 'flow', 'income', 'money'),
  m('net-profit-parent', '归母净利润 归属上市公司股东净利润 归属于上市公司股东的净利润 归属于母公司股东的净利润 归属上市公司股东的净利润', 'net profit attributable', 'flow', 'income', 'money'),
  m('net-loss', '净亏损 亏损 累计亏损 亏损额 净亏损额', 'net loss', 'flow', 'income', 'money'),
  m('gross-margin', '毛利率 销售毛利率', 'gross margin', 'rate', 'income', 'percent'),
  m('operating-cost', '营业成本 营收成本 销售成本', 'cost of sales', 'flow', 'income', 'money'),
  m('rnd', '研发开支 研发费用 研发投入 研发支出', 'R&D expense', 'flow', 'income', 'money'),
  m('selling', '销售费用 销售与分销支出 市场营销费用 销售及市场推广开支', 'selling expense', 'flow', 'income', 'money'),
  m('admin', '管理费用 行政管理费用 行政开支', 'administrative expense', 'flow', 'income', 'money'),
  m('market-cap', '总市值 市值', 'market capitalisation', 'stock', 'market', 'money'),
  m('share-price', '股价 收盘价 报收', 'share price', 'price', 'market', 'money price percent'),
  m('cash', '现金及现金等价物', 'cash and equivalents', 'stock', 'balance', 'money'),
  m('operating-cash-flow', '经营活动现金流出净额 经营性现金流出 经营活动产生的现金流', 'operating cash flow', 'flow', 'cash-flow', 'money'),
  m('market-size', '市场规模', 'market size', 'flow', 'market', 'money'),
  m('employees', '员工', 'employees', 'stock', 'people', 'count'),
];
