import { names } from './name.ts';

/** Games, film, publishing, education. */
export const MEDIA = names(
  'company',
  `
米哈游 | miHoYo
莉莉丝 | Lilith Games
叠纸游戏 | Papergames | 叠纸
鹰角网络 | Hypergryph | 鹰角
游戏科学 | Game Science
散爆网络 | Sunborn
沐瞳科技 | Moonton
点点互动 | Century Games
三七互娱 | 37 Interactive
世纪华通 | Century Huatong
完美世界 | Perfect World
吉比特 | G-bits
恺英网络 | Kingnet
巨人网络 | Giant Network
神州泰岳 | Ultrapower
游族网络 | Yoozoo
中手游 | CMGE
心动公司 | XD Inc. | 心动网络
创梦天地 | iDreamSky
友谊时光 | FriendTimes
网龙 | NetDragon
祖龙娱乐 | Archosaur
电魂网络 | Electronic Soul
掌趣科技 | Ourpalm
姚记科技 | Yaoji
冰川网络 | Glacier
盛天网络 | Shengtian
宝通科技 | Baotong
浙数文化 | Zhejiang Digital Culture
腾讯游戏 | Tencent Games
网易游戏 | NetEase Games
动视暴雪 | Activision Blizzard | ~暴雪
艺电 | Electronic Arts | EA
育碧 | Ubisoft
Take-Two | Take-Two
Roblox | Roblox
Epic Games | Epic Games
拳头游戏 | Riot Games
万代南梦宫 | Bandai Namco
卡普空 | Capcom
史克威尔艾尼克斯 | Square Enix
世嘉 | Sega
Nexon | Nexon
Krafton | Krafton
光线传媒 | Enlight Media
华谊兄弟 | Huayi Brothers
博纳影业 | Bona Film
~中国电影 | China Film
上海电影 | Shanghai Film
万达电影 | Wanda Film
横店影视 | Hengdian Entertainment
猫眼娱乐 | Maoyan | 猫眼
阿里影业 | Alibaba Pictures | 大麦娱乐
北京文化 | Beijing Culture
欢喜传媒 | Huanxi Media
华策影视 | Huace
新丽传媒 | New Classics Media
柠萌影视 | Linmon
慈文传媒 | Ciwen
芒果超媒 | Mango Excellent Media | ~芒果
捷成股份 | Jiecheng
奥飞娱乐 | Alpha Group
横店集团 | Hengdian Group
宋城演艺 | Songcheng | 宋城
大麦网 | Damai | ~大麦
华闻集团 | Huawen
中南传媒 | Central South Publishing
凤凰传媒 | Phoenix Publishing
中文传媒 | Chinese Universe
皖新传媒 | Wanxin
新华文轩 | Xinhua Winshare
长江传媒 | Changjiang Publishing
浙版传媒 | Zhejiang Publishing
~中国出版 | China Publishing
中信出版 | CITIC Press
果麦文化 | Guomai
新经典 | Thinkingdom
读客文化 | Dook
东方明珠 | Oriental Pearl
电广传媒 | TIK
歌华有线 | Gehua
江苏有线 | Jiangsu Cable
华数传媒 | Wasu
新媒股份 | New Media
视觉中国 | Visual China
引力传媒 | Inly
迪士尼 | Disney | 华特迪士尼, Disney
上海迪士尼 | Shanghai Disney Resort | 上海迪士尼度假区
环球影城 | Universal Studios | 北京环球影城
华纳兄弟探索 | Warner Bros. Discovery | 华纳兄弟
派拉蒙 | Paramount
环球音乐 | Universal Music
华纳音乐 | Warner Music
太古里 | Taikoo Li
新东方 | New Oriental | 新东方教育科技
好未来 | TAL Education | 学而思
高途 | Gaotu | 高途集团
猿辅导 | Yuanfudao
作业帮 | Zuoyebang
掌门教育 | Zhangmen
豆神教育 | Doushen
学大教育 | Xueda
昂立教育 | Onlly
中公教育 | Offcn
华图山鼎 | Huatu | 华图
~粉笔 | Fenbi
东方教育 | Oriental Education | 中国东方教育
中教控股 | China Education Group
希望教育 | Hope Education
宇华教育 | Yuhua Education
民生教育 | Minsheng Education
新高教集团 | New Higher Education
中汇集团 | Edvantage
天立国际 | Tianli
凯文教育 | Kaiwen
行动教育 | Action Education
传智教育 | Itcast
51Talk | 51Talk
VIPKID | VIPKid
多邻国 | Duolingo
`,
);
