import { names } from './name.ts';

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

export const FOOD = names(
  'company',
  `
伊利股份 | Yili | 伊利, 内蒙古伊利, 伊利集团
蒙牛乳业 | Mengniu Dairy | 蒙牛
光明乳业 | Bright Dairy
三元股份 | Sanyuan Foods
新乳业 | New Hope Dairy | 新希望乳业
天润乳业 | Tianrun Dairy
君乐宝 | Junlebao
认养一头牛 | Adopt A Cow
妙可蓝多 | Milkground
中国飞鹤 | Feihe | 飞鹤
澳优 | Ausnutra | 澳优乳业
贝因美 | Beingmate
健合集团 | H&H Group
优然牧业 | Youran Dairy
现代牧业 | Modern Dairy
海天味业 | Haitian Flavouring | ~海天
千禾味业 | Qianhe
中炬高新 | Jonjee | 厨邦
恒顺醋业 | Hengshun Vinegar
涪陵榨菜 | Fuling Zhacai
天味食品 | Teway Food
颐海国际 | Yihai International
安琪酵母 | Angel Yeast
金龙鱼 | Yihai Kerry Arawana | 益海嘉里
中粮集团 | COFCO | 中粮
双汇发展 | Shuanghui | 双汇
万洲国际 | WH Group
雨润食品 | Yurun Food
龙大美食 | Longda
安井食品 | Anjoy Foods
三全食品 | Sanquan Foods | ~三全
思念食品 | Synear
千味央厨 | Qianwei Yangchu
味知香 | Weizhixiang
绝味食品 | Juewei Food | 绝味, 绝味鸭脖
周黑鸭 | Zhouheiya
煌上煌 | Huangshanghuang
紫燕食品 | Ziyan Food
桃李面包 | Toly Bread
好利来 | Holiland
元祖股份 | Ganso
洽洽食品 | Chacha Food | 洽洽
三只松鼠 | Three Squirrels
良品铺子 | Bestore
来伊份 | Laiyifen
盐津铺子 | Yankershop
劲仔食品 | Jinzai Food
卫龙 | Weilong | 卫龙美味, 卫龙食品
甘源食品 | Ganyuan
旺旺 | Want Want | 中国旺旺
达利食品 | Dali Foods
~好想你 | Haoxiangni
鸣鸣很忙 | Busy Ming | 零食很忙, 赵一鸣零食
万辰集团 | Wanchen Group | 好想来
蜜雪冰城 | Mixue | 蜜雪集团, 蜜雪
古茗 | Guming
茶百道 | ChaPanda
沪上阿姨 | Auntea Jenny
霸王茶姬 | Chagee
喜茶 | HeyTea
奈雪的茶 | Nayuki | 奈雪
书亦烧仙草 | Shuyi
瑞幸咖啡 | Luckin Coffee | 瑞幸
库迪咖啡 | Cotti Coffee | 库迪
幸运咖 | Lucky Cup
星巴克 | Starbucks | 星巴克中国, Starbucks
Manner | Manner Coffee | Manner咖啡
Tims天好 | Tims China | Tims中国, 天好中国, TH国际
海底捞 | Haidilao | 海底捞国际
呷哺呷哺 | Xiabuxiabu | 呷哺
九毛九 | Jiumaojiu
太二 | Tai Er
西贝 | Xibei | 西贝莜面村
小菜园 | Xiaocaiyuan
绿茶餐厅 | Green Tea Restaurant | 绿茶集团
百胜中国 | Yum China
肯德基 | KFC
必胜客 | Pizza Hut
麦当劳 | McDonald's | 麦当劳中国, 金拱门
汉堡王 | Burger King | 汉堡王中国
华莱士 | Wallace
塔斯汀 | Tastien
达势股份 | DPC Dash
达美乐 | Domino's
老乡鸡 | LXJ
乡村基 | CSC Group
老娘舅 | Laoniangjiu
锅圈 | Guoquan | 锅圈食汇
巴比食品 | Babi Food
全聚德 | Quanjude
广州酒家 | Guangzhou Restaurant
同庆楼 | Tongqinglou
西麦食品 | Seamild
雀巢 | Nestlé
达能 | Danone
亿滋 | Mondelez | 亿滋国际
玛氏 | Mars
联合利华 | Unilever
卡夫亨氏 | Kraft Heinz
百胜餐饮 | Yum! Brands
菲仕兰 | FrieslandCampina
恒天然 | Fonterra
嘉吉 | Cargill
泰森食品 | Tyson Foods
皇氏集团 | Royal Dairy
今麦郎 | Jinmailang
~白象 | Baixiang | 白象食品
通用磨坊 | General Mills
Shake Shack | Shake Shack
赛百味 | Subway
挪瓦咖啡 | Nowwa
茶颜悦色 | Sexy Tea
CoCo都可 | CoCo
~一点点 | Alittle Tea
益禾堂 | Yihetang
甜啦啦 | Tianlala
遇见小面 | Yujian Xiaomian
和府捞面 | Hefu Noodle
陈香贵 | Chen Xianggui
马记永 | Ma Jiyong
巴奴 | Banu | 巴奴毛肚火锅
捞王 | Laowang
杨国福 | Yang Guofu
张亮麻辣烫 | Zhang Liang
唐宫中国 | Tang Palace
味千中国 | Ajisen China | 味千
沃隆食品 | Wolong Food | 沃隆
百草味 | Baicaowei
五芳斋 | Wufangzhai
金锣 | Jinluo
~福临门 | Fortune oil
`,
);

export const FARMS = names(
  'company',
  `
牧原股份 | Muyuan Foods | 牧原
温氏股份 | Wens Foodstuff | 温氏
~新希望 | New Hope | 新希望集团, 新希望六和
正邦科技 | Zhengbang
天邦食品 | Tianbang Food
大北农 | Dabeinong
海大集团 | Haid Group
唐人神 | Tangrenshen
天康生物 | Tiankang
巨星农牧 | Juxing
神农集团 | Shennong
傲农生物 | Aonong
德康农牧 | Dekon
圣农发展 | Sunner
益生股份 | Yisheng
民和股份 | Minhe
仙坛股份 | Xiantan
立华股份 | Lihua
湘佳股份 | Xiangjia
隆平高科 | Longping High-Tech
登海种业 | Denghai Seeds
荃银高科 | Winall Hi-tech
~北大荒 | Beidahuang
苏垦农发 | Suken
中牧股份 | China Animal Husbandry
生物股份 | Jinyu Bio
瑞普生物 | Ringpu
中宠股份 | China Pet Foods
乖宝宠物 | Gambol Pet
佩蒂股份 | Petpal
国联水产 | Guolian Aquatic
獐子岛 | Zoneco
先正达 | Syngenta | 先正达集团
拜耳 | Bayer | 拜耳集团
禾丰股份 | Wellhope
福贝宠物 | Fubei Pet
隆平发展 | Longping Development
洪九果品 | Hongjiu Fruit
鲜丰水果 | Xianfeng Fruit
`,
);

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
中国中免 | China Tourism Group Duty Free | 中免集团, 中国免税, 中免
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

export const FASHION = names(
  'company',
  `
安踏体育 | Anta Sports | 安踏, 安踏集团
李宁 | Li-Ning
特步国际 | Xtep | 特步
361度 | 361 Degrees
滔搏 | Topsports
宝胜国际 | Pou Sheng
亚玛芬体育 | Amer Sports | 亚玛芬
裕元集团 | Yue Yuen
申洲国际 | Shenzhou International
华利集团 | Huali Industrial
耐克 | Nike | Nike
阿迪达斯 | Adidas | Adidas
露露乐蒙 | Lululemon | lululemon, Lululemon
始祖鸟 | Arc'teryx
斐乐 | Fila | FILA
迪桑特 | Descente
彪马 | Puma
安德玛 | Under Armour
昂跑 | On
斯凯奇 | Skechers
新百伦 | New Balance
骆驼服饰 | Camel
波司登 | Bosideng
海澜之家 | HLA
森马服饰 | Semir | 森马
太平鸟 | Peacebird
雅戈尔 | Youngor
七匹狼 | Septwolves
九牧王 | Joeone
红豆股份 | Hongdou
报喜鸟 | Baoxiniao
比音勒芬 | Biemlfdlkk
地素时尚 | Dazzle
歌力思 | Ellassay
江南布衣 | JNBY
罗莱生活 | Luolai
富安娜 | Fuanna
水星家纺 | Mercury Home Textile
探路者 | Toread
牧高笛 | Mobi Garden
三夫户外 | Sanfo
浙江自然 | Zhejiang Natural
开润股份 | Korrun
鲁泰A | Lu Thai Textile
健盛集团 | Jasan
百隆东方 | Bros Eastern
天虹国际 | Texhong
晶苑国际 | Crystal International
优衣库 | Uniqlo
迅销 | Fast Retailing | 迅销集团
ZARA | Zara | Zara
Inditex | Inditex
H&M | H&M
盖璞 | Gap
路威酩轩 | LVMH | LVMH, LVMH集团
开云集团 | Kering | 开云
爱马仕 | Hermès
香奈儿 | Chanel
历峰集团 | Richemont | 历峰
普拉达 | Prada | Prada
古驰 | Gucci | Gucci
路易威登 | Louis Vuitton
巴宝莉 | Burberry | 博柏利
蒂芙尼 | Tiffany
卡地亚 | Cartier
珀莱雅 | Proya
贝泰妮 | Botanee | 薇诺娜
上海家化 | Jahwa
丸美生物 | Marubi | 丸美股份, 丸美
水羊股份 | Syoung
毛戈平 | Mao Geping
上美股份 | Chicmax
韩束 | Kans
巨子生物 | Giant Biogene
敷尔佳 | Fuerjia
福瑞达 | Freda
逸仙电商 | Yatsen | 完美日记
花西子 | Florasis
拉芳家化 | Lafang
林清轩 | Forest Cabin
~自然堂 | Chando
百雀羚 | Pechoin
若羽臣 | Ruoyuchen
丽人丽妆 | Lily & Beauty
青松股份 | Qingsong
科思股份 | Cosmos
欧莱雅 | L'Oréal | 欧莱雅集团
雅诗兰黛 | Estée Lauder
宝洁 | Procter & Gamble
资生堂 | Shiseido
爱茉莉太平洋 | Amorepacific
拜尔斯道夫 | Beiersdorf
科蒂 | Coty
高露洁 | Colgate
金佰利 | Kimberly-Clark
中顺洁柔 | C&S Paper | 洁柔
维达国际 | Vinda | 维达
恒安国际 | Hengan | 恒安
百亚股份 | Baiya
蓝月亮 | Blue Moon | 蓝月亮集团
纳爱斯 | Nice Group
立白 | Liby
朝云集团 | Cheerwin
晨光股份 | M&G Stationery | 晨光文具
齐心集团 | Comix
思摩尔国际 | Smoore | 思摩尔
雾芯科技 | RLX Technology | 悦刻
菲莫国际 | Philip Morris International | 菲利普莫里斯
英美烟草 | British American Tobacco
~中国烟草 | China Tobacco | 中烟
美邦服饰 | Metersbonwe | 美特斯邦威
都市丽人 | Cosmo Lady
百丽时尚 | Belle | 百丽
迪阿股份 | DR Corporation | DR钻戒
壹网壹创 | One on One
好孩子国际 | Goodbaby
孚日股份 | Sunvim
中烟香港 | China Tobacco International (HK)
`,
);

export const HOME_GOODS = names(
  'company',
  `
美的集团 | Midea Group | ~美的
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
