import { metrics } from './table.ts';

export const INCOME = metrics(
  'income',
  `
revenue | 营业收入 营收 收入 总收入 营业总收入 主营业务收入 销售收入 总营收 营业额 营收规模 收入规模 营业收益 净营收 净收入总额 | revenue | flow | money | 远山科技营收13.2亿元
service-revenue | 服务收入 订阅收入 广告收入 会员收入 增值服务收入 佣金收入 线上营销服务收入 游戏收入 云业务收入 | service revenue | flow | money | 广告收入2亿元
product-revenue | 产品收入 商品销售收入 汽车销售收入 软件收入 硬件收入 | product revenue | flow | money | 产品收入5亿元
revenue-growth | 营收增速 收入增速 营收增长率 收入增长率 营业收入增长率 营收同比增速 | revenue growth | rate | percent | 营收增速12%
net-profit | 净利润 纯利 净利 税后利润 净盈利 净收益 年度利润 期内利润 经调整净利润 经调整利润 调整后净利润 非国际财务报告准则净利润 Non-GAAP净利润 | net profit | flow | money | 净利润1.1亿元
net-profit-parent | 归母净利润 归属上市公司股东净利润 归属于上市公司股东的净利润 归属于上市公司股东净利润 归属于母公司股东的净利润 归属上市公司股东的净利润 归属于母公司所有者的净利润 归属于本行股东的净利润 股东应占溢利 本公司拥有人应占溢利 归属股东净利润 归母净利 | net profit attributable to shareholders | flow | money | 归母净利润29亿元
net-profit-core | 扣非净利润 扣非归母净利润 扣除非经常性损益后的净利润 扣除非经常性损益的净利润 归属于上市公司股东的扣除非经常性损益的净利润 扣非后净利润 核心净利润 | net profit excluding one-off items | flow | money | 扣非净利润5亿元
net-loss | 净亏损 亏损 累计亏损 亏损额 净亏损额 年内亏损 期内亏损 经调整净亏损 经调整亏损 调整后净亏损 归母净亏损 归属净亏损 亏损总额 单季亏损 经营亏损 营业亏损 | net loss | flow | money | 净亏损7亿元
profit-before-tax | 利润总额 税前利润 除税前溢利 除税前利润 税前盈利 | profit before tax | flow | money | 利润总额8亿元
operating-profit | 营业利润 经营利润 经营溢利 运营利润 | operating profit | flow | money | 营业利润6亿元
gross-profit | 毛利 毛利润 毛利额 | gross profit | flow | money | 毛利4亿元
gross-margin | 毛利率 销售毛利率 综合毛利率 整体毛利率 整车毛利率 汽车毛利率 | gross margin | rate | percent | 毛利率69.4%
net-margin | 净利率 净利润率 销售净利率 归母净利率 纯利率 经调整净利润率 | net margin | rate | percent | 净利率8%
operating-margin | 营业利润率 经营利润率 运营利润率 | operating margin | rate | percent | 营业利润率12%
ebitda | EBITDA 经调整EBITDA 息税折旧摊销前利润 | EBITDA | flow | money | 经调整EBITDA为5亿元
operating-cost | 营业成本 营收成本 销售成本 主营业务成本 营业总成本 收入成本 总成本 成本总额 | cost of sales | flow | money | 营业成本88亿元
rnd | 研发开支 研发费用 研发投入 研发支出 研究开发费用 研发成本 研究及开发开支 累计研发投入 研发总投入 | R&D expense | flow | money | 研发开支3亿元
rnd-ratio | 研发费用率 研发投入占比 研发强度 | R&D ratio | rate | percent | 研发费用率7%
selling | 销售费用 销售与分销支出 市场营销费用 销售及市场推广开支 销售及营销费用 销售及分销开支 营销费用 推广费用 市场推广费用 销售开支 销售和营销费用 营销开支 广告费用 | selling expense | flow | money | 销售费用6亿元
selling-ratio | 销售费用率 营销费用率 | selling expense ratio | rate | percent | 销售费用率25%
admin | 管理费用 行政管理费用 行政开支 一般及行政开支 行政费用 管理开支 | administrative expense | flow | money | 管理费用1亿元
admin-ratio | 管理费用率 | administrative expense ratio | rate | percent | 管理费用率5%
finance-cost | 财务费用 融资成本 利息支出 财务成本 利息费用 | finance cost | flow | money | 财务费用2亿元
operating-expenses | 期间费用 运营费用 经营费用 经营开支 运营开支 营业费用 费用总额 | operating expenses | flow | money | 期间费用9亿元
expense-ratio | 期间费用率 费用率 三费费率 | expense ratio | rate | percent | 费用率18%
staff-cost | 员工成本 职工薪酬 薪酬开支 人力成本 员工福利开支 雇员福利开支 薪酬总额 | staff cost | flow | money | 员工成本4亿元
computing-cost | 算力成本 算力开支 算力支出 服务器成本 算力服务费 | computing cost | flow | money | 算力成本3亿元
impairment | 资产减值损失 信用减值损失 减值损失 计提减值准备 商誉减值 存货跌价准备 资产减值准备 | impairment | flow | money | 资产减值损失2亿元
non-recurring | 非经常性损益 投资收益 公允价值变动收益 政府补助 其他收益 | non-recurring items | flow | money | 投资收益1亿元
income-tax | 所得税 所得税费用 纳税总额 税金及附加 | income tax | flow | money | 所得税费用1亿元
spending | 累计花费 花费 支出 总支出 开支 投入 总投入 累计投入 投资额 总投资 投资总额 | spending | flow | money | 累计花费5亿美元
cash-dividend | 现金分红 现金红利 分红总额 派息总额 分配利润 派发现金红利总额 分红金额 现金分红总额 拟派发现金红利 累计分红 | cash dividend | flow | money | 现金分红2亿元
payout | 分红比例 派息比率 股利支付率 分红率 | payout ratio | rate | percent | 分红比例30%
`,
);

export const BALANCE = metrics(
  'balance',
  `
assets | 总资产 资产总额 资产总计 资产规模 | total assets | stock | money | 总资产900亿元
net-assets | 净资产 归母净资产 股东权益 所有者权益 归属于上市公司股东的净资产 净资产规模 | net assets | stock | money | 净资产300亿元
liabilities | 总负债 负债总额 负债合计 有息负债 有息负债总额 短期借款 长期借款 流动负债 银行借款 | liabilities | stock | money | 总负债500亿元
leverage | 资产负债率 负债率 净负债率 剔除预收款后的资产负债率 | debt ratio | rate | percent | 资产负债率62%
cash | 现金及现金等价物 现金和现金等价物 货币资金 现金储备 账面现金 账上现金 在手现金 现金余额 现金 现金及短期投资 现金及等价物 可动用现金 | cash and equivalents | stock | money | 现金及现金等价物3亿元
inventory | 存货 库存 库存金额 存货账面价值 库存商品 | inventory | stock | money count | 存货20亿元
receivables | 应收账款 应收款项 应收票据及应收账款 合同资产 贸易应收款项 | receivables | stock | money | 应收账款15亿元
payables | 应付账款 合同负债 预收款项 应付票据 贸易应付款项 | payables | stock | money | 应付账款8亿元
goodwill | 商誉 无形资产 固定资产 在建工程 | goodwill and fixed assets | stock | money | 商誉6亿元
turnover-days | 存货周转天数 应收账款周转天数 库存周转天数 应付账款周转天数 | turnover days | average | duration | 存货周转天数45天
roe | 净资产收益率 加权平均净资产收益率 股本回报率 ROE | return on equity | rate | percent | 净资产收益率15%
roa | 总资产收益率 资产回报率 ROA 年化平均总资产收益率 | return on assets | rate | percent | 总资产收益率1.2%
order-backlog | 在手订单 未完成订单 订单余额 在手订单金额 | order backlog | stock | money count | 在手订单120亿元
`,
);

export const CASH_FLOW = metrics(
  'cash-flow',
  `
operating-cash-flow | 经营活动产生的现金流量净额 经营活动现金流净额 经营活动现金流量净额 经营活动现金流出净额 经营活动现金净流出 经营活动现金流出 经营活动净现金流出 经营性现金流出 经营性现金流 经营性现金流净额 经营活动产生的现金流 经营活动产生的现金流净额 经营现金流 经营现金流净额 经营活动所得现金净额 经营活动现金流 经营性净现金流 经营活动净现金流 经营活动现金净流入 | operating cash flow | flow | money | 经营性现金流出13亿元
cash-burn | 现金消耗 每月现金消耗 月均消耗 月均现金消耗 现金消耗率 每月烧钱 月均烧钱 消耗 | cash burn | flow | money | 每月现金消耗2790万美元
free-cash-flow | 自由现金流 自由现金流净额 | free cash flow | flow | money | 自由现金流5亿元
capex | 资本开支 资本支出 资本性支出 固定资产支出 购建固定资产支出 | capital expenditure | flow | money | 资本开支10亿元
investing-cash-flow | 投资活动产生的现金流量净额 投资活动现金流净额 投资活动现金流出净额 | investing cash flow | flow | money | 投资活动现金流净额为-3亿元
financing-cash-flow | 筹资活动产生的现金流量净额 融资活动现金流净额 筹资活动现金流净额 | financing cash flow | flow | money | 筹资活动现金流净额6亿元
`,
);

export const PER_SHARE = metrics(
  'per-share',
  `
eps | 每股收益 基本每股收益 每股盈利 稀释每股收益 每股亏损 EPS | earnings per share | flow | price money | 每股收益1.25元
dps | 每股派息 每股股息 每股派发现金红利 派发现金红利 派发现金股利 每10股派发现金红利 末期股息 中期股息 派息 派现 | dividend per share | flow | price money | 每股派息0.5港元
bps | 每股净资产 | net assets per share | stock | price money | 每股净资产8元
share-price | 股价 收盘价 报收 每股报收 收报 收于 收盘报 最新股价 现价 每股 盘中价 | share price | price | price money percent | 报收131.50港元
issue-price | 发行价 发售价 招股价 发行价格 定增价格 IPO定价 发行价区间 招股价区间 | issue price | price | price money | 发行价165港元
open-price | 开盘价 开盘报 最高价 最低价 停牌前股价 目标价 | quoted price | price | price money | 开盘价170港元
`,
);

export const MARKET = metrics(
  'market',
  `
market-cap | 总市值 市值 最新市值 港股市值 A股市值 总市值规模 | market capitalisation | stock | money | 总市值1066亿港元
valuation | 估值 投后估值 投前估值 公司估值 整体估值 | valuation | stock | money | 投后估值200亿元
pe | 市盈率 动态市盈率 静态市盈率 滚动市盈率 市净率 市销率 PE PB PS | valuation multiple | rate | multiple count | 市盈率25倍
price-change | 涨幅 跌幅 涨跌幅 累计涨幅 累计跌幅 平均涨幅 平均跌幅 区间涨幅 年内涨幅 年内跌幅 最大涨幅 日涨幅 | price change | rate | percent | 涨幅20%
turnover-value | 成交额 成交金额 成交总额 日均成交额 总成交额 | turnover | flow | money | 成交额30亿元
turnover-volume | 成交量 换手率 | trading volume | flow | count percent | 换手率5%
oversubscription | 超额认购 超额认购倍数 公开发售超额认购 国际配售超额认购 认购倍数 | oversubscription | rate | multiple count | 公开发售超额认购1209倍
subscribers | 认购机构 认购的机构 参与认购的机构 基石投资者 | subscribing institutions | stock | count | 认购机构460家
fund-flow | 净流入 净流出 资金净流入 资金净流出 主力资金净流入 北向资金净买入 南向资金净买入 净买入 净卖出 净申购 净赎回 | net flow | flow | money | 净流入12亿元
shareholding | 持股比例 持股 股权比例 占总股本 质押比例 持有股份 | shareholding | stock | percent count | 持股比例23%
share-count | 总股本 股本 发行股数 发行股份 回购股份 增持股份 减持股份 | shares | stock | count | 总股本3亿股
nav | 净值 单位净值 累计净值 基金净值 份额净值 最新净值 资产净值 | net asset value | price | price money percent | 累计净值1.8782元
nav-growth | 净值增长率 累计净值增长率 平均净值增长率 净值收益率 | NAV growth | rate | percent | 净值增长率3.07%
return | 收益率 平均收益率 年化收益率 回报率 投资回报率 年化回报 收益 到期收益率 七日年化收益率 总投资收益率 净投资收益率 综合投资收益率 | return | rate | percent | 收益率5.96%
fund-size | 基金规模 管理规模 资产管理规模 发行规模 募集规模 | assets under management | stock | money | 管理规模500亿元
market-size | 市场规模 行业规模 产业规模 市场总规模 市场容量 | market size | flow | money | 市场规模53亿元
market-share | 市场份额 市占率 市场占有率 渗透率 集中度 | market share | rate | percent | 市占率12%
funding | 融资额 融资总额 累计融资额 融资金额 募资净额 募资总额 募集资金 募资额 募集资金净额 募集资金总额 累计融资 集资额 募资 | funds raised | flow | money | 融资总额83亿元
funding-rounds | 轮融资 融资 | funding rounds | stock | count money | 完成7轮融资
buyback | 回购金额 回购总额 增持金额 减持金额 | buyback | flow | money | 回购金额5亿元
deal-value | 交易金额 交易对价 收购价 对价 转让价格 合同金额 合同额 中标金额 订单金额 签约金额 新签合同额 新签订单 | deal value | flow | money | 交易对价12亿元
penalty | 罚款 罚没金额 赔偿金额 罚款金额 | fine | flow | money | 罚款200万元
`,
);
