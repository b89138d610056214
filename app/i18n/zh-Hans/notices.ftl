# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = 通知
notices-lead = 给正在隔离的各位的消息，最新的在最前面。
notices-all = 全部通知
notices-none = 现在没有通知。
notices-feed = 用新闻阅读器接收新通知（Atom）
notices-mark = { $language }
notices-not-translated = 这条通知还没有简体中文版。现在显示的是{ $language }。
notices-retracted-title = 这条通知已经不再适用
notices-retracted-text = 我们在{ $date }撤回了它。请不要再按它的内容做。现在适用的通知都在列表里。

clarity-question = 这一页容易看懂吗？
clarity-yes = 容易
clarity-no = 不容易
clarity-thanks-title = 谢谢您
clarity-thanks-text = 您的回答能帮助我们改进这份指南。我们不会保存您是谁。
clarity-missing-label = 缺少什么，或者哪里看不懂？
clarity-missing-hint = 最多{ $most }个字符。请不要写您的姓名，也不要写关于您自己的其他信息。我们无法在这里回复。
clarity-missing-submit = 发送
clarity-missing-empty = 请写下缺少的内容，或者返回那一页。
clarity-missing-too-long = 现在有{ $count }个字符，最多{ $most }个。请写短一些。
clarity-back = 返回那一页
