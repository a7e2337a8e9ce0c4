import { names } from './name.ts';

/** Dairy, food, snacks, tea and coffee chains, restaurants. */
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
