import { names } from './name.ts';

/** Provinces, and regions that figures are given for. */
export const PROVINCES = names(
  'place',
  `
北京 | Beijing | 北京市
天津 | Tianjin | 天津市
上海 | Shanghai | 上海市
重庆 | Chongqing | 重庆市
河北 | Hebei | 河北省
山西 | Shanxi | 山西省
辽宁 | Liaoning | 辽宁省
吉林 | Jilin | 吉林省
黑龙江 | Heilongjiang | 黑龙江省
江苏 | Jiangsu | 江苏省
浙江 | Zhejiang | 浙江省
安徽 | Anhui | 安徽省
福建 | Fujian | 福建省
江西 | Jiangxi | 江西省
山东 | Shandong | 山东省
河南 | Henan | 河南省
湖北 | Hubei | 湖北省
湖南 | Hunan | 湖南省
广东 | Guangdong | 广东省
海南 | Hainan | 海南省
四川 | Sichuan | 四川省
贵州 | Guizhou | 贵州省
云南 | Yunnan | 云南省
陕西 | Shaanxi | 陕西省
甘肃 | Gansu | 甘肃省
青海 | Qinghai | 青海省
内蒙古 | Inner Mongolia | 内蒙古自治区
广西 | Guangxi | 广西壮族自治区
西藏 | Tibet | 西藏自治区
宁夏 | Ningxia | 宁夏回族自治区
新疆 | Xinjiang | 新疆维吾尔自治区
长三角 | Yangtze River Delta | 长三角地区, 长三角经济圈, 长江三角洲, 长三角区域
珠三角 | Pearl River Delta | 珠三角地区
京津冀 | Beijing-Tianjin-Hebei | 京津冀地区
粤港澳大湾区 | Greater Bay Area
成渝地区 | Chengdu-Chongqing region | 成渝双城经济圈
长江经济带 | Yangtze Economic Belt
东部地区 | eastern region
中部地区 | central region
西部地区 | western region
东北地区 | northeastern region
一线城市 | first-tier cities
二线城市 | second-tier cities
三线城市 | third-tier cities
一带一路沿线国家 | Belt and Road countries | 共建“一带一路”国家
`,
);
