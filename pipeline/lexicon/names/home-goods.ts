import { names } from './name.ts';

/** Appliances and furniture. */
export const HOME_GOODS = names(
  'company',
  `
美的集团 | Midea Group | ~美的, 美的电器
格力电器 | Gree Electric | 格力
海尔智家 | Haier Smart Home | 海尔, 海尔集团, 青岛海尔
海信家电 | Hisense Home Appliances
海信视像 | Hisense Visual | 海信, 海信集团
TCL科技 | TCL Technology | TCL
TCL电子 | TCL Electronics
TCL实业 | TCL Industries
TCL智家 | TCL Smart Home
四川长虹 | Changhong | 长虹
长虹美菱 | Changhong Meiling | 美菱
创维集团 | Skyworth | 创维, 创维数字
康佳 | Konka | 深康佳, 康佳集团, 深康佳A
奥克斯 | Aux | 奥克斯电气
~志高 | Chigo
老板电器 | Robam
华帝股份 | Vatti
方太 | Fotile
~火星人 | Marssenger
浙江美大 | Meida
万和电气 | Vanward
苏泊尔 | Supor
九阳股份 | Joyoung | 九阳
小熊电器 | Bear Electric
新宝股份 | Donlim
飞科电器 | Flyco
倍轻松 | Breo
科沃斯 | Ecovacs
石头科技 | Roborock
追觅科技 | Dreame | 追觅
云鲸智能 | Narwal | 云鲸
莱克电气 | Lexy | 莱克
添可 | Tineco
极米科技 | Xgimi | 极米
峰米科技 | Formovie
坚果投影 | JMGO
光峰科技 | Appotronics
德昌股份 | Dechang
盾安环境 | Dun'an | 盾安
欧派家居 | Oppein | 欧派
索菲亚 | Sofia
志邦家居 | Zbom
金牌家居 | Goldenhome
尚品宅配 | Shangpin Home Collection
顾家家居 | Kuka Home | 顾家
敏华控股 | Man Wah
慕思股份 | De Rucci | 慕思
喜临门 | Sleemon
梦百合 | Mlily
曲美家居 | Qumei
箭牌家居 | Arrow Home
九牧 | Jomoo
惠达卫浴 | Huida
公牛集团 | Gongniu | ~公牛
欧普照明 | Opple
三雄极光 | Pak
佛山照明 | Foshan Electrical and Lighting
~好太太 | Hotata
匠心家居 | HHC
致欧科技 | Songmics | 致欧
恒林股份 | Henglin
乐歌股份 | Loctek
飞利浦 | Philips
惠而浦 | Whirlpool
伊莱克斯 | Electrolux
戴森 | Dyson
大金 | Daikin
iRobot | iRobot
~小天鹅 | Little Swan
北鼎股份 | Buydeem
澳柯玛 | Aucma
`,
);
