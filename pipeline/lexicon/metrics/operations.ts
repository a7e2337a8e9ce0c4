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
users | 用户 用户数 用户规模 用户数量 个人用户 累计用户 注册用户 用户总数 注册用户数 开放平台用户数 累计注册用户 活跃用户 年活跃用户 年度活跃用户 | users | stock | count percent | 2亿名用户
mau | 月活 月活跃用户 月活用户 月活跃用户数 月活跃账户数 月均活跃用户 平均月活跃用户 月活数 MAU 月度活跃用户 | monthly active users | average | count | 月活2760万
dau | 日活 日活跃用户 日活用户 日活跃用户数 日均活跃用户 平均日活跃用户 DAU 日活数 | daily active users | average | count | 日活910万
paying-users | 付费用户 付费用户数 付费会员 付费客户 订阅用户 订阅会员 付费会员数 会员数 会员人数 会员 | paying users | stock | count | 付费用户300万
customers | 客户 客户数 客户数量 机构客户 企业客户 活跃客户 个人客户数 客户总数 服务客户 大客户 | customers | stock | count | 机构客户1.2万名
arppu | 每付费用户平均支出 每位付费用户平均支出 付费用户平均支出 ARPPU 单个付费用户平均收益 | spending per paying user | average | price money | 每付费用户平均支出36美元
arpu | 每用户平均收入 ARPU ARPU值 单用户收入 户均收入 | revenue per user | average | price money | ARPU为45元
arr | 年度经常性收入 ARR 年化收入 年度经常性营收 年化经常性收入 | annual recurring revenue | stock | money | 年度经常性收入1亿元
retention | 留存率 续费率 复购率 付费率 转化率 客户留存率 净收入留存率 净金额留存率 付费转化率 | retention | rate | percent | 留存率60%
gmv | GMV 商品交易总额 交易总额 总交易额 成交总额GMV 平台交易额 支付交易额 | gross merchandise value | flow | money | GMV达500亿元
orders | 订单 订单量 订单数 日均订单 日均订单量 订单总量 | orders | flow | count money | 订单量2亿单
downloads | 下载量 播放量 阅读量 浏览量 曝光量 点击量 观看人次 | views | flow | count | 下载量1亿次
revenue-share | 收入占比 营收占比 营业收入占比 收入比重 | share of revenue | rate | percent | 收入占比40%
`,
);

export const OUTPUT = metrics(
  'output',
  `
sales-volume | 销量 销售量 销售数量 总销量 累计销量 零售销量 批发销量 新车销量 出口销量 销售台数 | sales volume | flow | count percent | 销量36万辆
deliveries | 交付量 交付 新车交付 累计交付 交付新车 交付量数据 月交付量 总交付量 | deliveries | flow | count | 交付116,007辆
production | 产量 总产量 累计产量 产出 年产量 日产量 生产量 | output | flow | count | 产量30万吨
capacity | 产能 年产能 设计产能 总产能 规划产能 月产能 新增产能 | capacity | stock | count | 产能20万吨
utilisation | 产能利用率 开工率 稼动率 产销率 利用率 | utilisation | rate | percent | 产能利用率85%
yield | 良率 合格率 良品率 | yield | rate | percent | 良率92%
shipments | 出货量 出货 装机量 装车量 出货面积 出货总量 | shipments | flow | count | 出货量500万台
exports | 出口量 出口额 进口额 进口量 出口金额 进出口总额 进出口总值 | trade | flow | count money | 出口额12亿美元
mean-price | 均价 平均售价 销售均价 单车均价 平均单价 平均价格 平均销售价格 售价 单价 价格 指导价 起售价 批发价 零售价 客单价 平均票价 票价 单票收入 | price | price | price money | 均价21万元
stores | 门店 门店数 门店数量 门店总数 餐厅 餐厅数量 专卖店 门店网络 营业网点 网点 | stores | stock | count | 门店300家
same-store | 同店销售 同店销售额 同店销售增长率 同店收入 同店销售增速 单店日均销售额 单店销售额 坪效 翻台率 | same-store sales | rate | percent money count | 同店销售额增长3%
patents | 专利 发明专利 授权专利 专利数量 累计专利 | patents | stock | count | 专利200项
models | 车型 新品 产品型号 品类 SKU | models | stock | count | 30款车型
countries | 国家和地区 个国家 城市 省份 | places | stock | count | 覆盖20个国家和地区
parcels | 业务量 快递业务量 包裹量 件量 票件量 快件量 货运量 货物吞吐量 集装箱吞吐量 吞吐量 | volume carried | flow | count | 业务量30亿件
passengers | 旅客运输量 旅客吞吐量 客运量 接待游客 游客人次 客流量 旅客人次 旅客发送量 | passengers | flow | count | 接待游客300万人次
load-factor | 客座率 入住率 出租率 平均出租率 上座率 满房率 | occupancy | rate | percent | 客座率83%
box-office | 票房 总票房 累计票房 观影人次 | box office | flow | money count | 票房15亿元
range | 续航 续航里程 CLTC续航 | range | stock | count | 续航700公里
`,
);
