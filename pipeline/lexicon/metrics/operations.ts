import { metrics } from './table.ts';

export const PEOPLE = metrics(
  'people',
  `
employees | 员工 员工总数 员工人数 全职员工 雇员 在职员工 员工数量 员工数 | employees | stock | count | 385名员工
rnd-staff | 研发人员 研发人员占比 技术人员 研发团队 研发人员数量 技术人员占比 | R&D staff | stock | count percent | 研发人员200人
mean-age | 平均年龄 董事会平均年龄 员工平均年龄 | average age | average | age | 平均年龄29岁
salary | 人均薪酬 平均薪酬 人均年薪 薪酬 平均工资 | pay per head | average | money price | 人均薪酬40万元
shareholders | 股东户数 股东人数 股东总户数 | shareholders | stock | count | 股东户数5万户
`,
);

export const USERS = metrics(
  'users',
  `
arppu | 单个付费用户平均收益 | spending per paying user | average | price money | 单个付费用户平均收益25元
revenue-share | 收入占比 营收占比 营业收入占比 收入比重 | share of revenue | rate | percent | 收入占比40%
`,
);

export const OUTPUT = metrics(
  'output',
  `
output-and-sales | 产销 产销量 | production and sales | flow | count | 产销分别完成45.7万辆和45万辆
exports | 出口量 出口额 进口额 进口量 出口金额 进出口总额 进出口总值 | trade | flow | count money | 出口额12亿美元
mean-price | 单车均价 价格 平均票价 票价 单票收入 | price | price | price money | 单车均价25元
same-store | 同店销售 同店销售额 同店销售增长率 同店收入 同店销售增速 单店日均销售额 单店销售额 坪效 翻台率 | same-store sales | rate | percent money count | 同店销售额增长3%
models | 车型 新品 产品型号 品类 SKU | models | stock | count | 30款车型
countries | 个国家 城市 省份 | places | stock | count | 覆盖20个国家和地区
parcels | 业务量 快递业务量 包裹量 件量 票件量 快件量 货运量 货物吞吐量 集装箱吞吐量 吞吐量 | volume carried | flow | count | 业务量30亿件
passengers | 旅客运输量 旅客吞吐量 客运量 接待游客 游客人次 客流量 旅客人次 旅客发送量 | passengers | flow | count | 接待游客300万人次
load-factor | 客座率 载运率 综合载运率 货运载运率 货邮载运率 | load factor | rate | percent | 客座率83%
occupancy | 入住率 出租率 平均出租率 上座率 满房率 | occupancy | rate | percent | 入住率83%
box-office | 票房 总票房 累计票房 观影人次 | box office | flow | money count | 票房15亿元
range | 续航 续航里程 CLTC续航 | range | stock | count | 续航700公里
`,
);
