/** What a page shows around an article. A pattern is matched against a whole short block. */
export interface Chrome {
  reason: string;
  pattern: RegExp;
  example: string;
}

const chrome = (reason: string, pattern: RegExp, example: string): Chrome => ({ reason, pattern, example });

export const CHROME: readonly Chrome[] = [
  chrome(
    'navigation label',
    /^(?:正在阅读|您?当前(?:的)?位置|您所在的位置|首页|返回|上一篇|下一篇|导航|面包屑|目录|更多|收起|展开全文|阅读全文|点击查看更多?)\s*[:：>＞]?.{0,12}$/u,
    '正在阅读:',
  ),
  chrome('share bar', /^(?:扫一扫|扫码|扫描|长按|用微信扫|打开微信).{0,24}$/u, '扫一扫下载某某新闻APP'),
  chrome(
    'share bar',
    /^(?:分享(?:到|至)?|转发|微信公众号|微信|微博|新浪微博|QQ空间|QQ好友|朋友圈|复制链接|收藏|点赞|赞|在看|举报|打印|字号|字体大小|APP|客户端)\s*[:：]?.{0,8}$/u,
    '微信公众号',
  ),
  chrome('share bar', /^下载.{1,12}(?:APP|App|app|客户端|新闻)?$/u, '下载某某新闻'),
  chrome(
    'comment box',
    /^(?:(?:最新|热门|精彩|全部|网友|用户)?评论(?:\(\d+\)|（\d+）|区)?|暂无评论.{0,16}|发表评论|我要评论|我来说两句|登录后.{0,10}|请登录.{0,12}|快来.{0,12}评论.{0,8}|共\d+条评论)[!！。]?$/u,
    '暂无评论',
  ),
  chrome(
    'copyright line',
    /^.{0,30}(?:转载内容|未经授权|未经许可|不得转载|版权所有|版权声明|授权事宜|著作权人|保留所有权利|All Rights Reserved|侵权必究|如需转载|转载请注明|原创文章|本文(?:来自|来源|系|由).{0,24}(?:授权|发布|转载|作者|供稿)).{0,60}$/iu,
    '未经授权不得转载',
  ),
  chrome(
    'disclaimer',
    /^(?:免责声明|风险提示|郑重声明|声明|特别提示|重要提示|提示)\s*[:：].{0,120}$/u,
    '免责声明:本文仅供参考',
  ),
  chrome(
    'disclaimer',
    /^.{0,40}(?:不构成(?:任何)?投资建议|投资有风险|据此操作.{0,6}风险自担).{0,30}$/u,
    '本文不构成投资建议',
  ),
  chrome(
    'related reading',
    /^(?:相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|热门推荐|猜你喜欢|热门文章|大家都在看|往期回顾|更多精彩|猜您喜欢|精选推荐)\s*[:：]?.{0,10}$/u,
    '相关阅读',
  ),
  chrome('advertisement', /^(?:广告|推广|赞助内容|Advertisement|Sponsored)$/iu, '广告'),
  chrome(
    'byline',
    /^(?:文|作者|记者|编辑|责编|责任编辑|校对|审核|撰文|编审|值班编辑|实习生|本报记者|出品|制图|图|图片来源|题图|来源|稿源|文章来源|实习记者|每经记者|每经编辑)\s*[|｜丨/／:：].{1,40}$/u,
    '编辑 | 远山',
  ),
  chrome('byline', /^[（(](?:编辑|责任编辑|责编|文\/|作者|记者).{1,30}[)）]$/u, '(责任编辑:远山)'),
  chrome(
    'byline',
    /^(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s*来源\s*[:：]?.{0,20})?$/u,
    '2025-03-31 18:30',
  ),
];

/** Where a byline names somebody or something. */
export const BYLINES: readonly { field: 'author' | 'outlet'; pattern: RegExp }[] = [
  { field: 'author', pattern: /^(?:文|作者|记者|撰文|本报记者)\s*[|｜丨/／:：]\s*(.{1,40})$/u },
  { field: 'outlet', pattern: /^(?:来源|稿源|文章来源)\s*[|｜丨/／:：]\s*(.{1,40})$/u },
];
