# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = 公告
notices-lead = 給正在隔離的各位的消息，最新的在最前面。
notices-all = 全部公告
notices-none = 目前沒有公告。
notices-feed = 用新聞閱讀器接收新公告（Atom）
notices-mark = { $language }
notices-not-translated = 這則公告還沒有繁體中文版。現在顯示的是{ $language }。
notices-retracted-title = 這則公告已不再適用
notices-retracted-text = 我們在{ $date }撤回了它。請不要再按它的內容做。目前適用的公告都在列表裡。

clarity-question = 這一頁容易看懂嗎？
clarity-yes = 容易
clarity-no = 不容易
clarity-thanks-title = 謝謝您
clarity-thanks-text = 您的回答能幫助我們改進這份指南。我們不會儲存您是誰。
clarity-missing-label = 缺少什麼，或者哪裡看不懂？
clarity-missing-hint = 最多{ $most }個字元。請不要寫您的姓名，也不要寫關於您自己的其他資訊。我們無法在這裡回覆。
clarity-missing-submit = 送出
clarity-missing-empty = 請寫下缺少的內容，或者返回那一頁。
clarity-missing-too-long = 現在有{ $count }個字元，最多{ $most }個。請寫短一些。
clarity-back = 返回那一頁
