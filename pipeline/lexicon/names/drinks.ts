import { names } from './name.ts';

/** Liquor, beer, wine, water and soft drinks. */
export const DRINKS = names(
  'company',
  `
贵州茅台 | Kweichow Moutai | 茅台, 茅台集团, 贵州茅台酒股份
五粮液 | Wuliangye | 宜宾五粮液, 五粮液集团
泸州老窖 | Luzhou Laojiao
洋河股份 | Yanghe | 洋河, 洋河酒厂
山西汾酒 | Shanxi Fenjiu | 汾酒
古井贡酒 | Gujing Gongjiu | 古井集团, 古井, 古井贡
今世缘 | King's Luck
迎驾贡酒 | Yingjia Gongjiu
口子窖 | Kouzi Liquor
酒鬼酒 | Jiugui Liquor
舍得酒业 | Shede Spirits | ~舍得
水井坊 | Swellfun
老白干酒 | Laobaigan Liquor | 老白干
金徽酒 | Jinhui Liquor
伊力特 | Yilite
金种子酒 | Golden Seed Winery
珍酒李渡 | ZJLD Group
郎酒 | Langjiu | 郎酒股份
习酒 | Xijiu | 贵州习酒
剑南春 | Jiannanchun
西凤酒 | Xifeng
国台酒业 | Guotai Liquor | 国台
江小白 | Jiangxiaobai
劲酒 | Jing Wine | 劲牌
青岛啤酒 | Tsingtao Brewery | 青啤
华润啤酒 | China Resources Beer | 华润雪花
燕京啤酒 | Yanjing Brewery
重庆啤酒 | Chongqing Brewery | 重啤
珠江啤酒 | Zhujiang Brewery
百威亚太 | Budweiser APAC
百威英博 | AB InBev | 百威
嘉士伯 | Carlsberg
喜力 | Heineken | 喜力啤酒
张裕 | Changyu | 张裕A, 张裕葡萄酒
百润股份 | Bairun | 百润, 锐澳
会稽山 | Kuaijishan
古越龙山 | Guyue Longshan
帝亚吉欧 | Diageo
保乐力加 | Pernod Ricard
人头马君度 | Rémy Cointreau
农夫山泉 | Nongfu Spring
华润饮料 | China Resources Beverage | 怡宝
娃哈哈 | Wahaha | 娃哈哈集团
东鹏饮料 | Eastroc Beverage | 东鹏特饮, 东鹏
康师傅 | Tingyi | 康师傅控股
统一企业 | Uni-President | 统一企业中国
元气森林 | Genki Forest
养元饮品 | Yangyuan | 六个核桃
承德露露 | Chengde Lolo
香飘飘 | Xiangpiaopiao
李子园 | Liziyuan
欢乐家 | Huanlejia
维他奶 | Vitasoy | 维他奶国际
~红牛 | Red Bull
可口可乐 | Coca-Cola
~百事 | PepsiCo | 百事可乐, 百事公司
顺鑫农业 | Shunxin | 牛栏山
天佑德酒 | Tianyoude
金枫酒业 | Jinfeng Wine
百岁山 | Ganten
王老吉 | Wanglaoji
加多宝 | JDB
汇源果汁 | Huiyuan | 汇源
李锦记 | Lee Kum Kee
`,
);
