import { metrics } from './table.ts';

export const FINANCE = metrics(
  'industry:finance',
  `
deposits | 存款 存款余额 存款总额 吸收存款 客户存款 个人存款 | deposits | stock | money | 存款余额9万亿元
loans | 贷款 贷款余额 贷款总额 客户贷款 发放贷款 各项贷款 零售贷款 对公贷款 普惠贷款 绿色贷款余额 普惠型小微企业贷款余额 新增贷款 | loans | stock | money | 贷款余额7万亿元
npl-ratio | 不良贷款率 不良率 | non-performing loan ratio | rate | percent | 不良贷款率1.05%
npl | 不良贷款 不良贷款余额 | non-performing loans | stock | money | 不良贷款余额600亿元
nim | 净息差 净利息收益率 净利差 | net interest margin | rate | percent | 净息差1.6%
provision-coverage | 拨备覆盖率 | provision coverage | rate | percent | 拨备覆盖率250%
provision-ratio | 拨贷比 贷款拨备率 拨备率 | loan provision ratio | rate | percent | 拨贷比为3.1%
capital-adequacy | 资本充足率 核心资本充足率 核心一级资本充足率 一级资本充足率 偿付能力充足率 综合偿付能力充足率 核心偿付能力充足率 | capital adequacy | rate | percent | 资本充足率14.2%
fee-income | 手续费及佣金净收入 非利息净收入 中间业务收入 手续费净收入 经纪业务收入 投行业务收入 资管业务收入 | fee income | flow | money | 手续费及佣金净收入80亿元
loan-loss-allowance | 贷款损失准备 贷款损失准备余额 贷款减值准备 | loan-loss allowance | stock | money | 贷款损失准备余额6.9万亿元
return-on-capital | 资本利润率 平均资本利润率 | return on capital | rate | percent | 平均资本利润率8.1%
return-on-bank-assets | 资产利润率 平均资产利润率 | return on assets | rate | percent | 平均资产利润率0.63%
cost-income | 成本收入比 | cost-to-income ratio | rate | percent | 成本收入比28%
premiums | 保费收入 原保费收入 原保险保费收入 保险服务收入 总保费 规模保费 新单保费 首年保费 续期保费 | premiums | flow | money | 保费收入900亿元
nbv | 新业务价值 一年新业务价值 | value of new business | flow | money | 新业务价值120亿元
combined-ratio | 综合成本率 赔付率 综合赔付率 退保率 新业务价值率 | combined ratio | rate | percent | 综合成本率97%
interest-rate | 利率 贷款利率 存款利率 年利率 基准利率 LPR 票面利率 逆回购利率 存款准备金率 | interest rate | rate | percent | 贷款利率3.1%
exchange-rate | 汇率 人民币汇率 中间价 | exchange rate | price | price money | 汇率7.1
`,
);

export const PROPERTY_AND_ENERGY = metrics(
  'industry:property-and-energy',
  `
contracted-sales | 合同销售额 合约销售额 合同销售金额 合约销售金额 全口径销售额 签约销售额 | sales value | flow | money | 合同销售额300亿元
sales-area | 销售面积 合同销售面积 签约面积 竣工面积 新开工面积 建筑面积 施工面积 管理面积 在管面积 合约面积 可租赁面积 | floor area | flow | count | 销售面积120万平方米
land | 土地储备 拿地金额 土地成交额 土地出让金 总建筑面积 | land | stock | money count | 土地储备2000万平方米
installed-capacity | 装机容量 总装机容量 新增装机 新增装机容量 累计装机 累计装机容量 并网装机 储能装机 | installed capacity | stock | count | 装机容量30万千瓦
generation | 发电量 上网电量 售电量 用电量 全社会用电量 | electricity volume | flow | count | 发电量50亿千瓦时
power-price | 上网电价 电价 度电成本 平均上网电价 | power price | price | price money | 上网电价0.4元
oil-gas | 原油产量 天然气产量 油气产量 探明储量 储量 煤炭产量 商品煤销量 | oil, gas and coal | flow | count | 原油产量2亿吨
`,
);

export const SCIENCE = metrics(
  'industry:science',
  `
pipeline | 在研管线 研发管线 临床试验 临床项目 在研项目 管线 | pipeline | stock | count | 在研管线12条
efficacy | 客观缓解率 总生存期 无进展生存期 有效率 缓解率 | efficacy | rate | percent duration | 客观缓解率45%
wafers | 晶圆出货量 晶圆产能 月产能折合8英寸 晶圆 | wafers | flow | count | 晶圆出货量200万片
computing | 算力 算力卡 | computing power | stock | count | 算力规模500P
`,
);

export const MACRO = metrics(
  'macro',
  `
gdp | GDP 国内生产总值 地区生产总值 生产总值 GDP增速 | GDP | flow | money percent | 国内生产总值130万亿元
cpi | CPI 居民消费价格 居民消费价格指数 消费者价格指数 通胀率 | consumer prices | rate | percent | CPI上涨0.2%
ppi | PPI 工业生产者出厂价格 工业生产者出厂价格指数 | producer prices | rate | percent | PPI下降1.4%
pmi | PMI 制造业PMI 采购经理指数 制造业采购经理指数 非制造业商务活动指数 综合PMI产出指数 | PMI | rate | percent count | 制造业PMI为50.2%
retail-sales | 社会消费品零售总额 零售销售 零售销售额 社零总额 网上零售额 实物商品网上零售额 餐饮收入 商品零售额 全国网上零售额 | retail sales | flow | money | 社会消费品零售总额48万亿元
fixed-investment | 固定资产投资 民间固定资产投资 第一产业投资 第二产业投资 第三产业投资 房地产开发投资 基础设施投资 制造业投资 民间投资 全国固定资产投资 | fixed-asset investment | flow | money | 固定资产投资50万亿元
industrial-output | 规模以上工业增加值 工业增加值 增加值 第一产业增加值 第二产业增加值 第三产业增加值 服务业增加值 | value added | flow | money percent | 工业增加值增长5.8%
unemployment | 城镇调查失业率 失业率 调查失业率 | unemployment rate | rate | percent | 城镇调查失业率5.1%
money-supply | M2余额 广义货币余额 社会融资规模 社会融资规模增量 社融存量 新增社融 人民币贷款 | money and credit | stock | money | M2余额310万亿元
income-per-head | 居民人均可支配收入 人均可支配收入 人均消费支出 居民人均消费支出 | income per head | flow | money | 居民人均可支配收入4万元
fiscal | 一般公共预算收入 税收收入 财政收入 一般公共预算支出 财政支出 赤字率 专项债 | public finance | flow | money percent | 一般公共预算收入22万亿元
population | 常住人口 人口 总人口 出生人口 城镇化率 就业人口 新增就业 城镇新增就业 | population | stock | count percent | 常住人口2000万人
foreign-reserves | 外汇储备 外汇储备规模 黄金储备 实际使用外资 贸易顺差 | foreign reserves | stock | money | 外汇储备3.2万亿美元
`,
);
