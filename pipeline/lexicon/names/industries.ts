import { names } from './name.ts';

/** Industries of the national statistics, in the order of the classification of economic activities. */
export const INDUSTRIES = names(
  'industry',
  `
农林牧渔业 | agriculture, forestry, animal husbandry and fishery
采矿业 | mining
煤炭开采和洗选业 | coal mining and washing | 煤炭开采洗选业
石油和天然气开采业 | oil and gas extraction | 石油天然气开采业
黑色金属矿采选业 | ferrous metal ore mining
有色金属矿采选业 | non-ferrous metal ore mining
非金属矿采选业 | non-metal ore mining
开采专业及辅助性活动 | mining support activities | 开采辅助活动
制造业 | manufacturing
高技术制造业 | high-tech manufacturing | 规模以上高技术制造业
装备制造业 | equipment manufacturing | 规模以上装备制造业
消费品制造业 | consumer goods manufacturing
原材料制造业 | raw materials manufacturing
农副食品加工业 | processing of farm products
食品制造业 | food manufacturing
酒、饮料和精制茶制造业 | liquor, beverage and refined tea manufacturing
烟草制品业 | tobacco
纺织业 | textiles
纺织服装、服饰业 | apparel | 纺织服装服饰业
皮革、毛皮、羽毛及其制品和制鞋业 | leather, fur, feather and footwear
木材加工和木、竹、藤、棕、草制品业 | wood processing
通信设备、计算机及其他电子设备制造业 | communication, computer and other electronic equipment
交通运输设备制造业 | transport equipment
饮料制造业 | beverage manufacturing
家具制造业 | furniture manufacturing
造纸和纸制品业 | paper
印刷和记录媒介复制业 | printing and reproduction of recorded media
文教、工美、体育和娱乐用品制造业 | culture, education, arts, sports and entertainment goods
石油、煤炭及其他燃料加工业 | petroleum, coal and other fuel processing | 石油煤炭及其他燃料加工业
化学原料和化学制品制造业 | chemical raw materials and products | 化学原料及化学制品制造业
医药制造业 | pharmaceutical manufacturing
化学纤维制造业 | chemical fibre manufacturing
橡胶和塑料制品业 | rubber and plastic products
非金属矿物制品业 | non-metallic mineral products
黑色金属冶炼和压延加工业 | ferrous metal smelting and rolling | 黑色金属冶炼及压延加工业
有色金属冶炼和压延加工业 | non-ferrous metal smelting and rolling | 有色金属冶炼及压延加工业
金属制品业 | metal products
通用设备制造业 | general equipment manufacturing
专用设备制造业 | special equipment manufacturing
汽车制造业 | automobile manufacturing
铁路、船舶、航空航天和其他运输设备制造业 | railway, ship, aerospace and other transport equipment | 铁路船舶航空航天和其他运输设备制造业, 铁路船舶航空航天运输设备制造业
电气机械和器材制造业 | electrical machinery and equipment | 电气机械及器材制造业
计算机、通信和其他电子设备制造业 | computers, communications and other electronic equipment | 计算机通信和其他电子设备制造业, 计算机、通信及其他电子设备制造业
仪器仪表制造业 | instruments and meters
其他制造业 | other manufacturing
废弃资源综合利用业 | waste resource recycling
金属制品、机械和设备修理业 | repair of metal products, machinery and equipment
电力、热力、燃气及水生产和供应业 | electricity, heat, gas and water | 电力、热力、燃气及水的生产和供应业, 电力热力燃气及水生产和供应业
电力、热力生产和供应业 | electricity and heat | 电力、热力的生产和供应业, 电力热力生产和供应业
燃气生产和供应业 | gas production and supply
水的生产和供应业 | water production and supply
建筑业 | construction
批发和零售业 | wholesale and retail | 批发零售业, 批发业, 零售业
交通运输、仓储和邮政业 | transport, storage and post | 交通运输仓储和邮政业
住宿和餐饮业 | accommodation and catering | 住宿餐饮业, 住宿业, 餐饮业
信息传输、软件和信息技术服务业 | information transmission, software and IT services | 信息传输软件和信息技术服务业
金融业 | finance
房地产业 | real estate
租赁和商务服务业 | leasing and business services
科学研究和技术服务业 | scientific research and technical services
水利、环境和公共设施管理业 | water conservancy, environment and public facilities
居民服务、修理和其他服务业 | household services, repair and other services
文化、体育和娱乐业 | culture, sports and entertainment
规模以上工业企业 | industrial enterprises above designated size | 规上工业企业, 全国规模以上工业企业
规模以上工业 | industry above designated size | 规上工业
规模以上服务业企业 | service enterprises above designated size
规模以上文化企业 | cultural enterprises above designated size
国有控股企业 | state-controlled enterprises | 国有及国有控股企业, 国有企业
集体企业 | collective enterprises
股份制企业 | joint-stock enterprises
外商及港澳台投资企业 | enterprises with foreign, Hong Kong, Macao and Taiwan investment | 外商及港澳台商投资企业
私营企业 | private enterprises | 民营企业
中央企业 | central state-owned enterprises | 央企
软件业 | software industry | 软件和信息技术服务业
电信业 | telecommunications industry
电子信息制造业 | electronics and information manufacturing | 规模以上电子信息制造业
高技术产业 | high-tech industries | 高技术服务业
`,
);
