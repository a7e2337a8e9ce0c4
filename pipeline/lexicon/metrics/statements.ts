import { metrics } from './table.ts';

export const INCOME = metrics(
  'income',
  `
service-revenue | 服务收入 会员收入 增值服务收入 线上营销服务收入 游戏收入 云业务收入 | service revenue | flow | money | 服务收入3亿元
product-revenue | 产品收入 商品销售收入 汽车销售收入 软件收入 硬件收入 | product revenue | flow | money | 产品收入5亿元
revenue-growth | 营收增速 收入增速 营收增长率 收入增长率 营业收入增长率 营收同比增速 | revenue growth | rate | percent | 营收增速12%
profit-before-tax | 税前盈利 | profit before tax | flow | money | 税前盈利3亿元
staff-cost | 薪酬开支 | staff cost | flow | money | 薪酬开支3亿元
cash-dividend | 现金红利 分配利润 | cash dividend | flow | money | 现金红利3亿元
`,
);

export const BALANCE = metrics(
  'balance',
  `
assets | 资产规模 | total assets | stock | money | 资产规模3亿元
leverage | 剔除预收款后的资产负债率 | debt ratio | rate | percent | 剔除预收款后的资产负债率12%
order-backlog | 订单余额 | order backlog | stock | money count | 订单余额3亿元
`,
);

export const PER_SHARE = metrics(
  'per-share',
  `
eps | 每股收益 基本每股收益 每股盈利 每股基本盈利 每股基本收益 稀释每股收益 每股亏损 EPS | earnings per share | flow | price money | 每股收益1.25元
dps | 每股派息 每股股息 每股派发现金红利 派发现金红利 派发现金股利 每10股派发现金红利 末期股息 中期股息 派息 派现 | dividend per share | flow | price money | 每股派息0.5港元
bps | 每股净资产 | net assets per share | stock | price money | 每股净资产8元
share-price | 股价 收盘价 报收 每股报收 收报 收盘报 最新股价 现价 每股 盘中价 | share price | price | price money percent | 报收131.50港元
issue-price | 发行价 发售价 招股价 发行价格 定增价格 IPO定价 发行价区间 招股价区间 | issue price | price | price money | 发行价165港元
open-price | 开盘价 开盘报 最高价 最低价 停牌前股价 目标价 | quoted price | price | price money | 开盘价170港元
`,
);

export const MARKET = metrics(
  'market',
  `
market-cap | 总市值 市值 最新市值 港股市值 A股市值 总市值规模 | market capitalisation | stock | money | 总市值1066亿港元
valuation | 估值 投后估值 投前估值 公司估值 整体估值 | valuation | stock | money | 投后估值200亿元
pe | 市盈率 动态市盈率 静态市盈率 滚动市盈率 PE | price-to-earnings ratio | rate | multiple count | 市盈率25倍
price-change | 涨幅 跌幅 涨跌幅 累计涨幅 累计跌幅 平均涨幅 平均跌幅 区间涨幅 年内涨幅 年内跌幅 最大涨幅 日涨幅 | price change | rate | percent | 涨幅20%
turnover-value | 成交额 日均成交额 总成交额 | turnover | flow | money | 成交额30亿元
turnover-volume | 成交量 换手率 | trading volume | flow | count percent | 换手率5%
oversubscription | 超额认购 超额认购倍数 公开发售超额认购 国际配售超额认购 认购倍数 | oversubscription | rate | multiple count | 公开发售超额认购1209倍
fund-flow | 净流入 净流出 资金净流入 资金净流出 主力资金净流入 主力资金净流出 主力净流入 主力净流出 大单净流入 北向资金净买入 南向资金净买入 净买入 净卖出 净买入额 净卖出额 净流入额 净流出额 净流入金额 净流出金额 净申购 净赎回 | net flow | flow | money | 净流入12亿元
shareholding | 持股比例 持股 股权比例 占总股本 质押比例 持有股份 | shareholding | stock | percent count | 持股比例23%
share-count | 股本 发行股数 发行股份 回购股份 增持股份 减持股份 | shares | stock | count | 总股本3亿股
nav | 净值 单位净值 累计净值 基金净值 份额净值 最新净值 | net asset value | price | price money percent | 累计净值1.8782元
nav-growth | 净值增长率 累计净值增长率 平均净值增长率 净值收益率 | NAV growth | rate | percent | 净值增长率3.07%
return | 收益率 平均收益率 年化收益率 回报率 年化回报 收益 到期收益率 七日年化收益率 总投资收益率 净投资收益率 综合投资收益率 | return | rate | percent | 收益率5.96%
fund-size | 基金规模 管理规模 资产管理规模 发行规模 募集规模 | assets under management | stock | money | 管理规模500亿元
funding | 融资额 融资总额 累计融资额 融资金额 募资净额 募资总额 募集资金 募资额 募集资金净额 募集资金总额 累计融资 集资额 募资 | funds raised | flow | money | 融资总额83亿元
funding-rounds | 轮融资 融资 | funding rounds | stock | count money | 完成7轮融资
deal-value | 对价 转让价格 | deal value | flow | money | 交易对价12亿元
`,
);
