import { names } from './name.ts';

/** Supermarkets, shops, pharmacies, jewellers. */
export const RETAILERS = names(
  'company',
  `
永辉超市 | Yonghui Superstores | 永辉
高鑫零售 | Sun Art Retail
大润发 | RT-Mart
~步步高 | Better Life | 步步高集团
家家悦 | Jiajiayue
红旗连锁 | Hongqi Chain
物美集团 | Wumart | ~物美
胖东来 | Pangdonglai
盒马 | Freshippo | 盒马鲜生
七鲜 | 7Fresh | 七鲜超市
叮咚买菜 | Dingdong
每日优鲜 | Missfresh
朴朴超市 | Pupu | 朴朴
百果园 | Pagoda | 百果园集团
钱大妈 | Qdama
沃尔玛 | Walmart | 沃尔玛中国, Walmart
山姆会员店 | Sam's Club | 山姆, 山姆会员商店
开市客 | Costco | Costco, 好市多
家乐福 | Carrefour | 家乐福中国
奥乐齐 | Aldi
麦德龙 | Metro
塔吉特 | Target
家得宝 | Home Depot
劳氏 | Lowe's
百思买 | Best Buy
伊藤洋华堂 | Ito-Yokado
柒一拾壹 | Seven & i
罗森 | Lawson
全家便利店 | FamilyMart
美宜佳 | Meiyijia
苏宁易购 | Suning.com | 苏宁, ST易购
国美零售 | Gome Retail | 国美, 国美电器
~王府井 | Wangfujing | 王府井集团
百联股份 | Bailian
天虹股份 | Rainbow
重庆百货 | Chongqing Department Store
大商股份 | Dashang
银泰百货 | Intime | 银泰
新世界百货 | New World Department Store
名创优品 | Miniso
泡泡玛特 | Pop Mart
布鲁可 | Bloks
卡游 | Kayou
52TOYS | 52Toys
中国中免 | China Tourism Group Duty Free | 中免集团, ~中国免税, 中免
周大福 | Chow Tai Fook | 周大福珠宝
周大生 | Chow Tai Seng
老凤祥 | Lao Feng Xiang
豫园股份 | Yuyuan
六福集团 | Luk Fook
老铺黄金 | Laopu Gold | 老铺
周生生 | Chow Sang Sang
潮宏基 | CHJ
~中国黄金 | China National Gold
菜百股份 | Caibai
梦金园 | Mokingran
曼卡龙 | Mclon
居然之家 | Easyhome | 居然智家
红星美凯龙 | Red Star Macalline | 美凯龙
宜家 | IKEA
~孩子王 | Kidswant
爱婴室 | Aiyingshi
益丰药房 | Yifeng Pharmacy
~老百姓 | LBX Pharmacy | 老百姓大药房
大参林 | Dashenlin | 大参林医药
一心堂 | Yixintang
健之佳 | Jianzhijia
漱玉平民 | Shuyu Pingmin
高济健康 | Gaoji Health
联华超市 | Lianhua Supermarket
华联综超 | Hualian
便利蜂 | Bianlifeng
7-11 | 7-Eleven | 7-Eleven, 711便利店
屈臣氏 | Watsons
丝芙兰 | Sephora
KK集团 | KK Group
茂业商业 | Maoye
梅西百货 | Macy's
罗斯百货 | Ross Stores
永旺 | Aeon
`,
);
